import { afterAll, describe, expect, it } from "vitest";
import { type ErrorNames, withAnswer } from "../domain/teach/authored-exercise.ts";
import { compileAuthored } from "../domain/teach/compile-authored.ts";
import { anyError } from "../domain/teach/error-names.ts";
import { authoredErrors } from "../domain/teach/testing/authored-errors.ts";
import { type Language, languages } from "../domain/language.ts";
import { runAllCases } from "../state/run-all-cases.ts";
import { createTeachSession } from "../state/teach/teach-session.ts";
import { realSandbox } from "./testing/real-sandbox.ts";

const { sandbox } = realSandbox();
afterAll(() => sandbox.dispose());

/** The verdicts on a program of somebody's exercise, where its tests with nobody expect an error of this name. */
async function verdictsOf(source: string, language: Language, raises: ErrorNames) {
  const cases = authoredErrors.cases.map((each) =>
    each.raises === undefined ? each : withAnswer(each, { expected: "", raises }),
  );
  const { exercise, problems } = compileAuthored({ ...authoredErrors, cases }, "errors");
  expect(problems).toEqual([]);
  if (exercise === undefined) throw new Error("The exercise could not be made");
  const judged = await runAllCases({
    run: sandbox.run,
    exercise,
    cases: [...exercise.visible, ...exercise.hidden],
    source,
    language,
    author: "tester",
    signal: new AbortController().signal,
  });
  return judged
    .toSorted((a, b) => a.testCase.id.localeCompare(b.testCase.id))
    .map(({ testCase, verdict }) => `${testCase.id}: ${verdict.kind}`);
}

const usual: ErrorNames = { python: "ValueError", javascript: "RangeError" };
const allPassed = ["hidden-1: passed", "visible-1: passed", "visible-2: passed"];
const errorsFailed = ["hidden-1: wrongAnswer", "visible-1: passed", "visible-2: wrongAnswer"];

const python = (refusal: string, before = "") =>
  `${before}def share_out(items, people):\n    if people < 1:\n        ${refusal}\n    return items // people\n`;
const javascript = (refusal: string, before = "") =>
  `${before}function shareOut(items, people) {\n  if (people < 1) ${refusal}\n  return Math.floor(items / people);\n}\n`;

describe("a test that expects an error, in the real sandbox", () => {
  it.each(languages)("is passed by the reference in %s", async (language) => {
    expect(await verdictsOf(authoredErrors.reference[language], language, usual)).toEqual(allPassed);
  });

  it.each<[string, string, Language]>([
    ["another error", python('raise KeyError("nobody")'), "python"],
    ["another error", javascript('throw new TypeError("nobody");'), "javascript"],
    ["what is no error", javascript('throw "RangeError";'), "javascript"],
    ["an answer", python("return 0"), "python"],
    ["an answer", javascript("return 0;"), "javascript"],
    ["the error as an answer", python("return ValueError()"), "python"],
    ["the error as an answer", javascript("return new RangeError();"), "javascript"],
    ["an error of the same name in another language", python('raise IndexError("RangeError")'), "python"],
  ])("is failed by %s: %j", async (_, source, language) => {
    expect(await verdictsOf(source, language, usual)).toEqual(errorsFailed);
  });

  it.each<[string, Language]>([
    [python('raise Nobody("here")', "class Nobody(ValueError): pass\n"), "python"],
    [javascript('throw new Nobody("here");', "class Nobody extends RangeError {}\n"), "javascript"],
  ])("is passed by an error made of the one that is expected: %j", async (source, language) => {
    expect(await verdictsOf(source, language, usual)).toEqual(allPassed);
  });

  it.each<[string, Language]>([
    [python("raise KeyError()"), "python"],
    [javascript("throw new TypeError();"), "javascript"],
  ])("is passed by any error where none is named: %j", async (source, language) => {
    expect(await verdictsOf(source, language, anyError)).toEqual(allPassed);
    const onlyOther = { ...usual, [language]: "" };
    expect(await verdictsOf(source, language, onlyOther)).toEqual(allPassed);
  });

  it("is failed by a program that answers no question at all", async () => {
    const broken = await verdictsOf("raise ValueError('at once')\n", "python", usual);
    expect(broken).toEqual(["hidden-1: runtimeError", "visible-1: runtimeError", "visible-2: runtimeError"]);
    const unnamed = await verdictsOf("def other():\n    raise ValueError\n", "python", anyError);
    expect(unnamed).toEqual(["hidden-1: runtimeError", "visible-1: runtimeError", "visible-2: runtimeError"]);
  });
});

it("has what it expects filled in from the references that raise it, by its name in each language", async () => {
  const session = createTeachSession(
    { run: sandbox.run, keep: async () => true, later: () => () => {}, live: false },
    {
      ...authoredErrors,
      cases: authoredErrors.cases.map((each) => withAnswer(each, { expected: "" })),
    },
  );
  await session.fillIn();
  const { authored, references } = session.store.getState();
  session.dispose();
  expect(authored).toEqual(authoredErrors);
  for (const language of languages)
    expect(references[language]).toMatchObject({
      kind: "ran",
      answers: [0, 1, 2].map((index) => ({ index, verdict: { kind: "passed" } })),
    });
});
