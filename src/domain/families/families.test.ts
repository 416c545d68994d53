import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { difficulties, type Exercise, topics } from "../exercise.ts";
import type { Family } from "../family.ts";
import { programShape } from "../gate/program-shape.ts";
import { makeExercise } from "../generate.ts";
import { judge } from "../judge.ts";
import { languages } from "../language.ts";
import { findProblems } from "../structural-checks.ts";
import { runNatively } from "../testing/run-natively.ts";

const modules = import.meta.glob<{ family: Family<unknown, unknown> }>(["./*.ts", "!./*.test.ts"], {
  eager: true,
});
const families = Object.entries(modules).map(([path, { family }]) => ({ path, family }));
/** More on request, for who writes a family. */
const seeds = Array.from({ length: Number(process.env["SEEDS"] ?? 3) }, (_, at) => at + 1);

/** Patience for a test that makes the exercises of all families, on a busy machine. */
const allFamiliesMillis = 120_000;

/** Of earlier exercises, so that a link keeps what it shows: see CONTRIBUTING.md. */
const recordPath = resolve(import.meta.dirname, "fingerprints.json");

const exercises = families.flatMap(({ family }) =>
  family.meta.difficulties.flatMap((difficulty) =>
    seeds.map((seed) => ({
      name: `${family.meta.id}, ${difficulty}, seed ${seed}`,
      family,
      difficulty,
      seed,
    })),
  ),
);

it("finds the families", () => {
  expect(families.length).toBeGreaterThan(10);
});

it("has an exercise for every topic at every difficulty, so that no wish is refused", () => {
  const made = new Set(
    families.flatMap(({ family: { meta } }) => meta.difficulties.map((each) => `${meta.topic}, ${each}`)),
  );
  const wishes = topics.flatMap((topic) => difficulties.map((difficulty) => `${topic}, ${difficulty}`));
  expect(wishes.filter((wish) => !made.has(wish))).toEqual([]);
});

it.each(families)("$path is named after its family", ({ path, family }) => {
  expect(path).toBe(`./${family.meta.id}.ts`);
});

it.each(families)("$path makes the same exercise again from the same seed", ({ family }) => {
  const [difficulty = "easy"] = family.meta.difficulties;
  const make = () => summary(makeExercise(family, { difficulty, seed: 4 }));
  expect(make()).toBe(make());
});

it(
  "makes the same exercises as ever, or says by its version that it does not",
  () => {
    const made = Object.fromEntries(
      families.flatMap(({ family }) =>
        family.meta.difficulties.flatMap((difficulty) =>
          [1, 7].map((seed) => {
            const key = `${family.meta.id} ${family.meta.version} ${difficulty} ${seed}`;
            const text = summary(makeExercise(family, { difficulty, seed }));
            return [key, createHash("sha256").update(text).digest("hex").slice(0, 16)];
          }),
        ),
      ),
    );
    if (process.env["RECORD"]) writeFileSync(recordPath, `${JSON.stringify(made, undefined, 2)}\n`);
    const recorded: unknown = JSON.parse(readFileSync(recordPath, "utf8"));
    // What differs under the same key has changed without a new version; what is missing has yet to be recorded.
    expect(made).toEqual(recorded);
  },
  allFamiliesMillis,
);

it.each(languages)(
  "no two families share a %s reference up to names and constants",
  (language) => {
    const owners = new Map<string, string>();
    const shared = exercises.flatMap(({ family, difficulty, seed }) => {
      const { id } = family.meta;
      const shape = programShape(makeExercise(family, { difficulty, seed }).reference[language], language);
      const owner = owners.get(shape) ?? id;
      owners.set(shape, owner);
      return owner === id ? [] : [`${id} (${difficulty}, seed ${seed}) and ${owner}`];
    });
    expect(shared).toEqual([]);
  },
  allFamiliesMillis,
);

describe.each(exercises)("$name", ({ family, difficulty, seed }) => {
  const exercise = makeExercise(family, { difficulty, seed });

  it("is complete, with at least 25 hidden cases", () => {
    expect(findProblems(exercise)).toEqual([]);
    expect(exercise.hidden.length).toBeGreaterThanOrEqual(25);
    expect(exercise.statement).not.toContain("{examples}");
  });

  it("has a JavaScript reference that agrees with the oracle on every case", () => {
    expect(rejectedCases(exercise, exercise.reference.javascript)).toEqual([]);
  });

  it.each(exercise.flaws)("lets the flaw $name pass the visible cases, and catches it as it says", (flaw) => {
    const rejected = rejectedCases(exercise, flaw.source.javascript).map(({ testCase }) => testCase);
    expect(rejected.filter(({ category }) => category === "example")).toEqual([]);
    expect([...new Set(rejected.map(({ category }) => category))]).toEqual(
      expect.arrayContaining([...flaw.caughtBy]),
    );
  });
});

/** All that is plain data, as text: a checker is a new function each time. */
function summary({ statement, task, signature, visible, hidden }: Exercise): string {
  return JSON.stringify([statement, task, signature, visible, hidden], (_, value: unknown) =>
    typeof value === "bigint" ? `${value}n` : value,
  );
}

/** Runs a JavaScript program on every case, visible and hidden each as one batch, as the sandbox does. */
function rejectedCases(exercise: Exercise, source: string) {
  const { comparison, visible, hidden } = exercise;
  return [visible, hidden].flatMap((batch) => {
    const all = runNatively(source, batch);
    return batch.flatMap((testCase, i) => {
      const observations = all[i] ?? [];
      const outcome = { kind: "finished", observations, stdout: "", millis: 0 } as const;
      const verdict = judge({ outcome, testCase, comparison, language: "javascript" });
      return verdict.kind === "passed" ? [] : [{ testCase, verdict, observations }];
    });
  });
}
