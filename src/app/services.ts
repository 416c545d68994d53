import { modelRuntime } from "virtual:model-runtime";
import { createStore, type StoreApi } from "zustand/vanilla";
import { createModelClient, type ModelClient } from "../clients/model.ts";
import { spawnModelWorker } from "../clients/model-worker.ts";
import type { EngineStatus } from "../clients/engine-warming.ts";
import { createSandbox, type Sandbox } from "../clients/sandbox.ts";
import { fetchEngineAssets } from "../clients/sandbox-assets.ts";
import { openSandboxFrame } from "../clients/sandbox-frame.ts";
import type { Engine } from "../domain/language.ts";
import type { ModelInUse } from "../state/model-library.ts";
import { createClientInUse } from "./model-in-use.ts";
import { tellSandboxRestart } from "./sandbox-restarts.ts";
import { smallMemory } from "./small-memory.ts";

/** Everything outside the page's own memory, made once; features get it as functions and data. */
export interface Services {
  readonly sandbox: Sandbox;
  /** By engine; a missing one has not been asked for. */
  readonly engines: StoreApi<ReadonlyMap<Engine, EngineStatus>>;
  /** The model in use, whichever that is when it is asked. */
  readonly model: ModelClient;
  readonly modelInUse: () => Promise<ModelInUse>;
  readonly later: (millis: number, work: () => void) => () => void;
  readonly newId: () => string;
}

/** One set for as long as the page is open: interpreters and model outlive a change of exercise. */
let services: Services | undefined;

export function pageServices(): Services {
  return (services ??= createServices());
}

function createServices(): Services {
  const engines = createStore<ReadonlyMap<Engine, EngineStatus>>(() => new Map());
  const sandbox = createSandbox({
    openFrame: openSandboxFrame,
    fetchAssets: fetchEngineAssets,
    onStatus: (engine, status) => engines.setState(new Map(engines.getState()).set(engine, status), true),
    newId,
    onRestart: tellSandboxRestart,
    isSparing: smallMemory,
  });
  const modelInUse = async () => (await library()).inUse();
  return {
    sandbox,
    engines,
    model: createClientInUse({
      inUse: modelInUse,
      makeClient: ({ entry: { id, kind }, dtype }) =>
        createModelClient({
          spawn: spawnModelWorker,
          isSparing: smallMemory,
          choice: {
            id,
            origin: kind === "builtIn" ? ownSite() : { kind: "stored" },
            dtype,
            runtime: modelRuntime,
          },
        }),
      onLoadFailed: (id, why) => void library().then(({ loadFailed }) => loadFailed(id, why)),
    }),
    modelInUse,
    later,
    newId,
  };
}

/** An exercise opens without it. */
async function library() {
  return (await import("./model-library.ts")).modelLibrary();
}

function ownSite() {
  const base = new URL(import.meta.env.BASE_URL, document.baseURI);
  return { kind: "site", basePath: new URL("models/", base).pathname } as const;
}

function later(millis: number, work: () => void): () => void {
  const timer = setTimeout(work, millis);
  return () => clearTimeout(timer);
}

/** `crypto.randomUUID` is missing on plain http. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
