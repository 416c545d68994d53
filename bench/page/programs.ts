import { family } from "../../src/domain/families/second-largest.ts";
import { createSandbox } from "../../src/clients/sandbox.ts";
import { fetchEngineAssets } from "../../src/clients/sandbox-assets.ts";
import { openSandboxFrame } from "../../src/clients/sandbox-frame.ts";
import type { Exercise, TestCase } from "../../src/domain/exercise.ts";
import { makeExercise } from "../../src/domain/generate.ts";
import type { Engine, Language } from "../../src/domain/language.ts";
import { entryPointName } from "../../src/domain/signature.ts";
import { createJudging } from "../../src/state/judging.ts";
import type { JudgeRequest } from "../../src/state/run-cases.ts";

export const engines: readonly Engine[] = ["pyodide", "browser", "quickjs"];
export const engineNames: Readonly<Record<Engine, string>> = {
  pyodide: "Python",
  browser: "JavaScript (browser)",
  quickjs: "JavaScript (QuickJS)",
};
export const languageOf = (engine: Engine): Language => (engine === "pyodide" ? "python" : "javascript");

/** The page's own sandbox, shared by all sections as by all of the app. */
export const sandbox = createSandbox({
  openFrame: openSandboxFrame,
  fetchAssets: fetchEngineAssets,
  onStatus: () => {},
  newId: () => crypto.randomUUID(),
});

export const exercise: Exercise = makeExercise(family, { seed: 1, difficulty: "easy" });
const pool = [...exercise.visible, ...exercise.hidden];

/** @returns `count` cases of the exercise, from the start again where it has fewer */
export function casesOf(count: number, prefix: string): readonly TestCase[] {
  return Array.from({ length: count }, (_, at) => {
    const testCase = pool[at % pool.length];
    if (testCase === undefined) throw new Error("The exercise has no case");
    return { ...testCase, id: `${prefix}-${at + 1}` };
  });
}

let edits = 0;

/** The reference solution, a new text each time. */
export function editedSource(language: Language): string {
  edits += 1;
  const unused = language === "python" ? `unused_${edits} = ${edits}` : `const unused${edits} = ${edits};`;
  return `${unused}\n${exercise.reference[language]}`;
}

export function createJudge() {
  return createJudging({
    run: sandbox.run,
    later(millis, work) {
      const timer = setTimeout(work, millis);
      return () => clearTimeout(timer);
    },
  });
}

export function requestFor(engine: Engine, author: string, source: string): Omit<JudgeRequest, "visible"> {
  const language = languageOf(engine);
  return {
    author,
    language,
    engine,
    entryPoint: entryPointName(exercise.signature, language),
    source,
    comparison: exercise.comparison,
    limits: exercise.limits,
    own: [],
    live: true,
  };
}
