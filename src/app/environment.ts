import type { EngineRow } from "../features/settings/EngineTable.tsx";
import { say } from "../messages/say.ts";
import type { DraftStore } from "../storage/drafts.ts";
import type { Fact } from "../ui/FactList.tsx";
import { sharesMemory } from "./shares-memory.ts";

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
  return { isolated: sharesMemory(), keepsDrafts, webGpu };
}

/** @param environment `undefined` while it is being probed */
export function describeEnvironment(environment: Environment | undefined): readonly Fact[] {
  const names = [say`Cross-origin isolation`, say`Storage of drafts`, say`The model runs on`] as const;
  if (environment === undefined)
    return names.map((name) => ({ name, tone: "busy", value: say`checking`, meaning: "" }));
  return [
    { name: names[0], ...isolationFact(environment.isolated) },
    { name: names[1], ...draftsFact(environment.keepsDrafts) },
    { name: names[2], ...modelFact(environment.webGpu) },
  ];
}

type Told = Omit<Fact, "name">;

export const isolationFact = (isolated: boolean): Told =>
  isolated
    ? {
        tone: "pass",
        value: say`yes`,
        meaning: say`A program that runs too long is interrupted, and its interpreter is used again.`,
      }
    : {
        tone: "warn",
        value: say`no`,
        meaning: say`The host sends no isolation headers: a program that runs too long is ended with its interpreter, and a new one starts.`,
      };

export const draftsFact = (kept: boolean): Told =>
  kept
    ? { tone: "pass", value: say`yes`, meaning: say`Drafts outlive a reload.` }
    : {
        tone: "warn",
        value: say`no`,
        meaning: say`The browser refuses storage (a private window, or no room): drafts last as long as this page.`,
      };

export const modelFact = (webGpu: boolean): Told => ({
  tone: "info",
  value: webGpu ? "WebGPU" : "WebAssembly",
  meaning: webGpu
    ? say`The graphics card answers; where it fails, the processor takes over.`
    : say`No WebGPU adapter answers, so the model runs on the processor.`,
});

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

/** @param isolated whether the page has shared memory */
export function describeEngines(isolated: boolean): readonly EngineRow[] {
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
    {
      language: "javascript",
      engine: "WebContainers", // Not said: a name.
      active: false,
      because: isolated
        ? say`Node itself, for the exercises that need it. StackBlitz delivers it when somebody starts it; commercial use needs its licence.`
        : say`Not on this page: it needs isolation headers from the host. For the exercises that need Node.`,
    },
  ];
}
