import type { Explanation } from "./describe-verdict.ts";
import { formatValue } from "./format-value.ts";
import type { Language } from "./language.ts";
import { unreachable } from "./unreachable.ts";
import type { Value } from "./value.ts";
import type { Mismatch } from "./verdict.ts";

const maxCharacters = 160;

/** A wrong answer in plain words, with a hint where its kind gives one away. */
export function explainMismatch(mismatch: Mismatch, language: Language): Explanation {
  const format = (value: Value) => formatValue(value, language, maxCharacters);
  switch (mismatch.kind) {
    case "value":
      return explainValue(mismatch, language);
    case "anyOf":
      return explainReturned(mismatch.actual, `one of ${mismatch.expected.map(format).join(", ")}`, language);
    case "property":
      return explainReturned(mismatch.actual, undefined, language, mismatch.because);
    case "text":
      return explainText(mismatch);
    case "arguments":
      return {
        title: "The arguments were not changed as asked",
        detail: `Afterwards they should be ${list(mismatch.expected, format)}, but they are ${list(mismatch.actual, format)}.`,
        advice:
          "Change the argument itself; assigning a new value to the parameter's name does not change it.",
      };
    case "shouldThrow":
      return {
        title: "No error was raised",
        detail: `${mismatch.expected} was expected, but ${
          mismatch.actual === undefined
            ? "the call ended normally"
            : `the call returned ${format(mismatch.actual)}`
        }.`,
        advice: language === "python" ? "Use raise for this input." : "Use throw for this input.",
      };
    case "threwOther":
      return {
        title: `${mismatch.thrown.typeName} instead of ${mismatch.expected}`,
        detail: `${mismatch.expected} was expected, but the program raised ${mismatch.thrown.typeName}: ${mismatch.thrown.message}`,
        advice: `Raise ${mismatch.expected} for this input.`,
      };
    case "hashed":
      return withoutExpected(explainReturned(mismatch.actual, undefined, language));
    case "hashedText":
      return withoutExpected(explainText({ kind: "text", expected: "", actual: mismatch.actual }));
    case "notKept":
      return {
        title: "Wrong answer",
        detail: "The answer is too large to be kept beside those of the tests before it.",
        advice: "Look at an earlier test, or try this input as a test of your own.",
      };
    default:
      return unreachable(mismatch);
  }
}

function explainValue(
  { expected, actual, declaredParameters }: Mismatch & { kind: "value" },
  language: Language,
): Explanation {
  const wanted = formatValue(expected, language, maxCharacters);
  const explanation = explainReturned(actual, wanted, language);
  if (declaredParameters !== undefined) {
    const parameters = declaredParameters === 1 ? "1 parameter" : `${declaredParameters} parameters`;
    const advice = `The function declares ${parameters}, which is not how many arguments it is given. Check its first line.`;
    return { ...explanation, advice };
  }
  const hint = kindHint(expected, actual, language);
  return hint === undefined ? explanation : { ...explanation, advice: hint };
}

function explainReturned(
  actual: Value,
  wanted: string | undefined,
  language: Language,
  because?: string,
): Explanation {
  const should = wanted === undefined ? "" : ` It should return ${wanted}.`;
  if (isNothing(actual, language)) {
    const nothing = language === "python" ? "None" : "undefined";
    return {
      title: "Nothing was returned",
      detail: `The result is ${nothing}, which is what a function gives that ends without a return.${should}`,
      advice: `Use return for the answer; ${language === "python" ? "print()" : "console.log()"} only shows it.`,
    };
  }
  const reason = because === undefined ? "" : ` That is not right: ${because}.`;
  return {
    title: "Wrong answer",
    detail: `The function returned ${formatValue(actual, language, maxCharacters)}.${should}${reason}`,
    advice: opaqueHint(actual, language) ?? "",
  };
}

/** Nobody who reads this page can tell what was expected; only whether an answer is it. */
function withoutExpected({ title, detail, advice }: Explanation): Explanation {
  return {
    title,
    detail: `${detail} What is expected cannot be shown: the page knows it by a hash alone.`,
    advice: advice === "" ? "Work out by hand what this input should give." : advice,
  };
}

function isNothing(actual: Value, language: Language): boolean {
  return language === "python"
    ? actual.kind === "null"
    : actual.kind === "opaque" && actual.typeName === "undefined";
}

function opaqueHint(actual: Value, language: Language): string | undefined {
  if (actual.kind !== "opaque") return undefined;
  if (language === "python" && /generator|map|filter|zip|range|dict_|iterator/.test(actual.typeName)) {
    return `A ${actual.typeName} is not a list yet: put list(…) around it.`;
  }
  return `A ${actual.typeName} cannot be compared. Return numbers, strings, lists and the like.`;
}

/** Same content, other kind: the difference that is hardest to see. */
function kindHint(expected: Value, actual: Value, language: Language): string | undefined {
  if (actual.kind === "opaque" || expected.kind === actual.kind) return undefined;
  const python = language === "python";
  const pair = `${actual.kind} for ${expected.kind}`;
  switch (pair) {
    case "string for int":
    case "string for float":
      return `The answer is a string; a number is wanted. Convert it with ${python ? "int() or float()" : "Number()"}.`;
    case "int for string":
    case "float for string":
      return `The answer is a number; a string is wanted. Convert it with ${python ? "str()" : "String()"}.`;
    case "float for int":
      return python ? "The answer is a float; an int is wanted. Use // instead of /, or int()." : undefined;
    case "int for float":
      return python ? undefined : "The answer is a BigInt; a number is wanted. Convert it with Number().";
    case "tuple for list":
      return "The answer is a tuple; a list is wanted. Convert it with list().";
    case "list for tuple":
      return "The answer is a list; a tuple is wanted. Convert it with tuple().";
    case "set for list":
      return `The answer is a set; a list is wanted. Convert it with ${python ? "list() or sorted()" : "[...answer]"}.`;
    case "list for set":
      return `The answer is a list; a set is wanted. Convert it with ${python ? "set()" : "new Set()"}.`;
    case "boolean for int":
    case "boolean for float":
      return "The answer is true or false; a number is wanted.";
    default:
      return undefined;
  }
}

function explainText({ expected, actual }: Mismatch & { kind: "text" }): Explanation {
  if (actual.trim() === "") {
    return {
      title: "Nothing was printed",
      detail: "The program ended without output.",
      advice: "Print the answer.",
    };
  }
  const isOnlyCase = actual.trim().toLowerCase() === expected.trim().toLowerCase();
  return {
    title: "Wrong output",
    detail: "The program printed something else than expected.",
    advice: isOnlyCase
      ? "Only upper and lower case differ, or blanks at the start or the end."
      : "Compare the lines. Print nothing but the answer: no prompts and no extra words.",
  };
}

function list(values: readonly Value[], format: (value: Value) => string): string {
  return values.map(format).join(", ");
}
