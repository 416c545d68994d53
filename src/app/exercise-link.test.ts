import { expect, it } from "vitest";
import type { FamilyMeta } from "../domain/family.ts";
import { resolveExercise, usualSeed } from "./exercise-link.ts";

const meta: FamilyMeta = {
  id: "second-largest",
  version: 1,
  title: "Second largest",
  topic: "lists",
  difficulties: ["medium", "hard"],
  summary: "Find it.",
};

it("fills in what an address leaves out: first seed, first difficulty, last language", () => {
  const link = resolveExercise({ kind: "exercise", family: "second-largest" }, [meta], "javascript");
  expect(link).toEqual({
    kind: "found",
    meta,
    seed: usualSeed,
    difficulty: "medium",
    language: "javascript",
  });
});

it("takes the address at its word, seed 0 too", () => {
  const route = {
    kind: "exercise",
    family: "second-largest",
    seed: 0,
    difficulty: "hard",
    language: "python",
  } as const;
  expect(resolveExercise(route, [meta], "javascript")).toMatchObject({
    seed: 0,
    difficulty: "hard",
    language: "python",
  });
});

it("says which family or difficulty there is none of", () => {
  expect(resolveExercise({ kind: "exercise", family: "other" }, [meta], "python")).toEqual({
    kind: "noFamily",
    family: "other",
  });
  const easy = resolveExercise(
    { kind: "exercise", family: "second-largest", difficulty: "easy" },
    [meta],
    "python",
  );
  expect(easy).toEqual({ kind: "noDifficulty", meta, difficulty: "easy" });
});

it("does not pass another version's exercise off as the one that was linked", () => {
  const given = { kind: "exercise", family: meta.id, version: meta.version + 1 } as const;
  expect(resolveExercise(given, [meta], "python")).toEqual({
    kind: "noVersion",
    meta,
    version: meta.version + 1,
  });
  expect(resolveExercise({ ...given, version: meta.version }, [meta], "python")).toMatchObject({
    kind: "found",
  });
});
