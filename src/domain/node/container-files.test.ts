import { expect, it } from "vitest";
import { containerFiles, projectFiles } from "./container-files.ts";
import { exercise } from "./exercises/line-stream.ts";
import { makeNodeCases } from "./node-cases.ts";
import { installCommand, nodeCommand } from "./node-command.ts";
import { batchLimitMillis, nodeLimits } from "./node-limits.ts";

const cases = makeNodeCases(exercise).visible;

it("puts the student's text in place of the exercise's, and no other file of theirs", () => {
  const studentFiles = { "line-stream.mjs": "export {};", "package.json": "{}", "../outside": "no" };
  const files = projectFiles({ exercise, studentFiles });
  expect(Object.keys(files)).toEqual(["line-stream.mjs", "package.json"]);
  expect(files["line-stream.mjs"]).toBe("export {};");
  expect(JSON.parse(files["package.json"] ?? "")).toEqual({
    private: true,
    type: "module",
    dependencies: {},
  });
});

it("keeps what only the exercise may write", () => {
  const readOnly = { ...exercise, files: [{ path: "given.mjs", text: "given", isEditable: false }] };
  expect(projectFiles({ exercise: readOnly, studentFiles: { "given.mjs": "mine" } })["given.mjs"]).toBe(
    "given",
  );
});

it("takes inputs into the container, and nothing of what is expected", () => {
  const answer = "an answer that stands nowhere else";
  const [first] = cases;
  if (first === undefined) throw new Error("The exercise has no cases");
  const marked = {
    ...first,
    expected: [{ kind: "returns", value: { kind: "string", value: answer } }],
  } as const;
  const files = containerFiles({ exercise, studentFiles: {}, cases: [marked], isQuiet: true });
  const all = JSON.stringify(files);
  expect(all).toContain(String.raw`one\\\\ntwo`);
  expect(all).not.toContain(answer);
  expect(all).not.toContain(exercise.solution["line-stream.mjs"]);
});

it("names only files that it puts there", () => {
  const files = containerFiles({ exercise, studentFiles: {}, cases, isQuiet: false });
  const named = nodeCommand("n").args.flatMap((argument) => argument.match(/\.edgecase\/\S+/g) ?? []);
  expect(named.length).toBeGreaterThan(1);
  for (const path of named) expect(Object.keys(files)).toContain(path);
});

it("runs no script of a package", () => {
  expect(installCommand.args).toContain("--ignore-scripts");
});

it("waits for every case up to its limit", () => {
  expect(batchLimitMillis(nodeLimits, 20)).toBeGreaterThan(20 * nodeLimits.millisPerCase);
});
