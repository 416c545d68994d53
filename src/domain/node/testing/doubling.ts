import { int } from "../../type.ts";
import { defineNodeExercise } from "../node-exercise.ts";

export const rightProgram = "export const double = (n) => 2 * n;\n";

/** The smallest exercise: one file with one function, which the driver calls. A case may last a second. */
export const doubling = defineNodeExercise<readonly [number]>({
  meta: { id: "doubling", title: "Doubling", difficulty: "easy", topics: ["numbers"], summary: "For tests." },
  statement: "In `double.mjs` write `double(n)`.",
  files: [{ path: "double.mjs", isEditable: true, text: "export {};\n" }],
  solution: { "double.mjs": rightProgram },
  flaws: [],
  hints: [],
  driver: `export async function doubled({ load }, n) {
  const double = await load("double.mjs", "double");
  return double(n);
}
`,
  body: {
    signature: {
      kind: "function",
      name: "doubled",
      parameters: [{ name: "n", type: int }],
      returns: int,
    },
    comparison: { kind: "exact" },
    limits: { millisPerCase: 1000, outputBytes: 1000, valueNodes: 100 },
    examples: [[3], [-2]],
    edges: [
      ["zero", [0]],
      ["large", [21_000_000]],
    ],
    inputs: {},
    oracle: ([n]) => n + n,
  },
});
