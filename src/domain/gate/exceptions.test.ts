import { expect, it } from "vitest";
import { family as dijkstra } from "../families/dijkstra-path.ts";
import { makeExercise } from "../generate.ts";
import { languages } from "../language.ts";
import { isEquivalent } from "./exceptions.ts";
import { javascriptMutations } from "./javascript-mutations.ts";
import { mutantOf } from "./mutant.ts";

const { reference } = makeExercise(dijkstra, { seed: 1, difficulty: "hard" });

it("excuses a change in the line that it names, and the same change nowhere else", () => {
  const ones = javascriptMutations(reference.javascript)
    .map((mutation) => mutantOf(reference.javascript, "javascript", mutation))
    .filter(({ change }) => change === "0 → 1");
  const lines = (mutants: typeof ones) =>
    mutants.map(({ line, source }) => source.split("\n")[line - 1]?.trim());
  expect(lines(ones.filter((each) => isEquivalent("dijkstra-path", each)))).toEqual([
    "const waiting = [{ total: 1, path: [start] }];",
  ]);
  expect(lines(ones)).toContain("while (waiting.length > 1) {");
  expect(ones.filter((each) => isEquivalent("task-order", each))).toEqual([]);
});

it.each(languages)("names a line that the %s reference still has", (language) => {
  const source = reference[language];
  const start = source.indexOf("0", source.indexOf("waiting = ["));
  const mutation = { operator: "constant", start, end: start + 1, replacement: "-1" } as const;
  expect(isEquivalent("dijkstra-path", mutantOf(source, language, mutation))).toBe(true);
});
