import { expect, it } from "vitest";
import { rewriteJavascriptTests } from "./rewrite-javascript-tests.ts";

const rewritten = (tests: string) => rewriteJavascriptTests(tests, "f");

it.each([
  ["console.assert(f(1) === 2)", 'edgecaseRecord("value", [1], (2), 0, "console.assert(f(1) === 2)")'],
  ["assert(f(1, [2]))", 'edgecaseRecord("truth", [1, [2]], true, 0, "assert(f(1, [2]))")'],
  ["assert.ok(!f())", 'edgecaseRecord("truth", [], false, 0, "assert.ok(!f())")'],
  [
    "assert.deepEqual(f(x), { a: 1 }, 'why')",
    `edgecaseRecord("value", [x], ({ a: 1 }), 0, "assert.deepEqual(f(x), { a: 1 }, 'why')")`,
  ],
])("%s becomes a record", (tests, source) => {
  expect(rewritten(tests)).toEqual({ kind: "rewritten", source });
});

it("leaves all else as it is, and what does not ask the program", () => {
  const tests =
    "const g = (x) => x;\nconsole.assert(true);\nfor (const x of [1]) console.assert(g(x) === 1);";
  expect(rewritten(tests)).toEqual({ kind: "rewritten", source: tests });
});

it.each([
  ["one side as JSON only", "console.assert(JSON.stringify(f(1)) === '[1]')"],
  ["two calls", "console.assert(f(1) === f(2))"],
  ["a call within a call", "console.assert(f(f(1)) === 2)"],
  ["a property of the answer", "console.assert(f(1).length === 2)"],
])("lists an assertion on %s", (_, tests) => {
  expect(rewritten(tests)).toMatchObject({ source: expect.stringMatching(/^edgecaseLeftOut\.push/) });
});

it.each([
  ["its answer is kept", "const x = f(1);", /used for more than a comparison: const x/],
  ["it is handed on", "[1].map(f);", /used for more/],
  ["the tests are no JavaScript", "assert(", /cannot be read/],
])("guesses nothing where %s", (_, tests, because) => {
  expect(rewritten(tests)).toEqual({ kind: "impossible", because: expect.stringMatching(because) });
});
