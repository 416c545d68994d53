import { createStore, type StoreApi } from "zustand/vanilla";
import { createModelClient, type ModelClient } from "../clients/model.ts";
import { modelRuntime } from "../clients/model-runtime.ts";
import { spawnModelWorker } from "../clients/model-worker.ts";
import type { EngineStatus } from "../clients/engine-warming.ts";
import { createSandbox, type Sandbox } from "../clients/sandbox.ts";
import { fetchEngineAssets } from "../clients/sandbox-assets.ts";
import { openSandboxFrame } from "../clients/sandbox-frame.ts";
import type { Engine } from "../domain/language.ts";

/** Everything outside the page's own memory, made once; features get it as functions and data. */
export interface Services {
  readonly sandbox: Sandbox;
  /** By engine; a missing one has not been asked for. */
  readonly engines: StoreApi<ReadonlyMap<Engine, EngineStatus>>;
  readonly model: ModelClient;
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
  });
  const base = new URL(import.meta.env.BASE_URL, document.baseURI);
  return {
    sandbox,
    engines,
    model: createModelClient({
      spawn: spawnModelWorker,
      choice: {
        id: "prototype-v1",
        origin: { kind: "site", basePath: new URL("models/", base).pathname },
        dtype: "q8",
        runtime: modelRuntime(),
      },
    }),
    later,
    newId,
  };
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
