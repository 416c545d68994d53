import { expect, it } from "vitest";
import type { AuthoredExercise } from "../../domain/teach/authored-exercise.ts";
import { compileAuthored } from "../../domain/teach/compile-authored.ts";
import { authoredSums } from "../../domain/teach/testing/authored-sums.ts";
import { compareReferences } from "./compare-references.ts";
import { nativeSandbox } from "./testing/native-sandbox.ts";

/** Both programs are JavaScript here: the sandbox of the test knows no other, and two names for one function. */
function compare(one: string, other: string, change: Partial<AuthoredExercise> = {}) {
  const authored: AuthoredExercise = {
    ...authoredSums,
    signature: {
      kind: "function",
      name: "f",
      parameters: [{ name: "items", type: "list[int]" }],
      returns: "list[int]",
    },
    reference: { python: one, javascript: other },
    cases: [{ inputs: ["[1]"], expected: "[1]", category: "example", visible: true }],
    ...change,
  };
  return compareReferences(
    { authored, compiled: compileAuthored(authored, "x") },
    ["javascript", "javascript"],
    {
      run: alternating(one, other),
      signal: new AbortController().signal,
    },
  );
}

function alternating(...sources: readonly string[]) {
  const { run } = nativeSandbox();
  let at = 0;
  return (program: Parameters<typeof run>[0], options: Parameters<typeof run>[1]) =>
    run({ ...program, source: sources[at++] ?? "" }, options);
}

it("finds nothing where both give the same", async () => {
  const { inputs, disagreements } = await compare(
    "const f = (a) => [...a].sort();",
    "const f = (a) => a.toSorted();",
  );
  expect(inputs).toBeGreaterThan(50);
  expect(disagreements).toEqual([]);
});

it("tells a list in another order from another answer", async () => {
  const reversed = await compare("const f = (a) => a;", "const f = (a) => [...a].reverse();");
  expect(reversed.disagreements.length).toBeGreaterThan(0);
  expect(reversed.disagreements.every(({ sameItems }) => sameItems)).toBe(true);
  const { disagreements } = await compare("const f = (a) => a;", "const f = (a) => a.slice(1);");
  expect(disagreements[0]).toMatchObject({ sameItems: false, other: "[]" });
});

it("goes by the exercise's rule, and says what became of a program that gives nothing", async () => {
  const unordered = await compare("const f = (a) => a;", "const f = (a) => [...a].reverse();", {
    comparison: { kind: "unordered" },
  });
  expect(unordered.disagreements).toEqual([]);
  const { disagreements } = await compare(
    "const f = (a) => a;",
    "function f(a) { if (!a.length) throw Error(); return a; }",
  );
  expect(disagreements).toMatchObject([
    { given: { inputs: ["[]"], expected: "[]" }, other: "runtime error" },
  ]);
});
