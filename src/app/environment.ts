import type { EngineRow } from "../features/settings/EngineTable.tsx";
import type { Fact } from "../features/settings/FactList.tsx";
import { say } from "../messages/say.ts";
import type { DraftStore } from "../storage/drafts.ts";

/** What this browser and this host give. */
export interface Environment {
  /** Cross-origin isolation, and with it shared memory. */
  readonly isolated: boolean;
  readonly keepsDrafts: boolean;
  /** A graphics adapter that WebGPU can use. */
  readonly webGpu: boolean;
}

export async function probeEnvironment(drafts: Pick<DraftStore, "keeps">): Promise<Environment> {
  const [keepsDrafts, webGpu] = await Promise.all([drafts.keeps(), hasWebGpu()]);
  return { isolated: crossOriginIsolated, keepsDrafts, webGpu };
}

/** @param environment `undefined` while it is being probed */
export function describeEnvironment(environment: Environment | undefined): readonly Fact[] {
  const names = factNames();
  if (environment === undefined) {
    return names.map((name) => ({ name, tone: "busy", value: say`checking`, meaning: "" }));
  }
  const { isolated, keepsDrafts, webGpu } = environment;
  return [
    fact(names[0], isolated, {
      yes: say`A program that runs too long is interrupted, and its interpreter is used again.`,
      no: say`The host sends no isolation headers: a program that runs too long is ended with its interpreter, and a new one starts.`,
    }),
    fact(names[1], keepsDrafts, {
      yes: say`Drafts outlive a reload.`,
      no: say`The browser refuses storage (a private window, or no room): drafts last as long as this page.`,
    }),
    {
      name: names[2],
      tone: "info",
      value: webGpu ? "WebGPU" : "WebAssembly",
      meaning: webGpu
        ? say`The graphics card answers; where it fails, the processor takes over.`
        : say`No WebGPU adapter answers, so the model runs on the processor.`,
    },
  ];
}

const factNames = () =>
  [say`Cross-origin isolation`, say`Storage of drafts`, say`The model runs on`] as const;

function fact(name: string, holds: boolean, meaning: { readonly yes: string; readonly no: string }): Fact {
  return holds
    ? { name, tone: "pass", value: say`yes`, meaning: meaning.yes }
    : { name, tone: "warn", value: say`no`, meaning: meaning.no };
}

/** TypeScript's DOM knows no `navigator.gpu`; the standard returns null where no adapter fits. */
async function hasWebGpu(): Promise<boolean> {
  if (!("gpu" in navigator)) return false;
  try {
    const { gpu } = navigator;
    return (await gpu.requestAdapter()) !== null;
  } catch {
    return false;
  }
}

export function describeEngines(): readonly EngineRow[] {
  return [
    {
      language: "python",
      engine: "Pyodide", // Not said: a name.,
      active: true,
      because: say`CPython itself, compiled to WebAssembly, with its standard library.`,
    },
    {
      language: "javascript",
      engine: say`The browser’s own`,
      active: true,
      because: say`The usual one: real semantics at full speed. It has no cap on memory.`,
    },
    {
      language: "javascript",
      engine: "QuickJS",
      active: false,
      because: say`Strict: a hard cap on memory, but slower and without Intl. Chosen beside an exercise.`,
    },
  ];
}
