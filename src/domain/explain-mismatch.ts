import { retell } from "../messages/retell.ts";
import { say, sayCount } from "../messages/say.ts";
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
      return explainReturned(
        mismatch.actual,
        say`one of ${mismatch.expected.map(format).join(", ")}`,
        language,
      );
    case "property":
      return explainReturned(mismatch.actual, undefined, language, mismatch.because);
    case "text":
      return explainText(mismatch);
    case "arguments":
      return {
        title: say`The arguments were not changed as asked`,
        detail: say`Afterwards they should be ${list(mismatch.expected, format)}, but they are ${list(mismatch.actual, format)}.`,
        advice: say`Change the argument itself; assigning a new value to the parameter's name does not change it.`,
      };
    case "shouldThrow":
      return {
        title: say`No error was raised`,
        detail:
          mismatch.actual === undefined
            ? say`${retell(mismatch.expected)} was expected, but the call ended normally.`
            : say`${retell(mismatch.expected)} was expected, but the call returned ${format(mismatch.actual)}.`,
        advice: language === "python" ? say`Use raise for this input.` : say`Use throw for this input.`,
      };
    case "threwOther":
      return {
        title: say`${mismatch.thrown.typeName} instead of ${mismatch.expected}`,
        detail: say`${mismatch.expected} was expected, but the program raised ${mismatch.thrown.typeName}: ${mismatch.thrown.message}`,
        advice: say`Raise ${mismatch.expected} for this input.`,
      };
    case "hashed":
      return withoutExpected(explainReturned(mismatch.actual, undefined, language));
    case "hashedText":
      return withoutExpected(explainText({ kind: "text", expected: "", actual: mismatch.actual }));
    case "notKept":
      return {
        title: say`Wrong answer`,
        detail: say`The answer is too large to be kept beside those of the tests before it.`,
        advice: say`Look at an earlier test, or try this input as a test of your own.`,
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
    const advice = sayCount(
      declaredParameters,
      "The function declares # parameter, which is not how many arguments it is given. Check its first line.",
      "The function declares # parameters, which is not how many arguments it is given. Check its first line.",
    );
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
  if (isNothing(actual, language)) {
    const nothing = language === "python" ? "None" : "undefined"; // Not said: a value.
    return {
      title: say`Nothing was returned`,
      detail:
        wanted === undefined
          ? say`The result is ${nothing}, which is what a function gives that ends without a return.`
          : say`The result is ${nothing}, which is what a function gives that ends without a return. It should return ${wanted}.`,
      advice: say`Use return for the answer; ${language === "python" ? "print()" : "console.log()"} only shows it.`,
    };
  }
  const returned = formatValue(actual, language, maxCharacters);
  return {
    title: say`Wrong answer`,
    detail:
      wanted !== undefined
        ? say`The function returned ${returned}. It should return ${wanted}.`
        : because !== undefined
          ? say`The function returned ${returned}. That is not right: ${retell(because)}.`
          : say`The function returned ${returned}.`,
    advice: opaqueHint(actual, language) ?? "",
  };
}

/** Nobody who reads this page can tell what was expected; only whether an answer is it. */
function withoutExpected({ title, detail, advice }: Explanation): Explanation {
  return {
    title,
    detail: `${detail} ${say`What is expected cannot be shown: the page knows it by a hash alone.`}`,
    advice: advice === "" ? say`Work out by hand what this input should give.` : advice,
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
    return say`A ${actual.typeName} is not a list yet: put list(…) around it.`;
  }
  return say`A ${actual.typeName} cannot be compared. Return numbers, strings, lists and the like.`;
}

/** Same content, other kind: the difference that is hardest to see. */
function kindHint(expected: Value, actual: Value, language: Language): string | undefined {
  if (actual.kind === "opaque" || expected.kind === actual.kind) return undefined;
  const python = language === "python";
  // Not said: it is compared only.
  const pair = `${actual.kind} for ${expected.kind}`;
  switch (pair) {
    case "string for int":
    case "string for float":
      return say`The answer is a string; a number is wanted. Convert it with ${python ? say`int() or float()` : "Number()"}.`;
    case "int for string":
    case "float for string":
      return say`The answer is a number; a string is wanted. Convert it with ${python ? "str()" : "String()"}.`;
    case "float for int":
      return python
        ? say`The answer is a float; an int is wanted. Use // instead of /, or int().`
        : undefined;
    case "int for float":
      return python ? undefined : say`The answer is a BigInt; a number is wanted. Convert it with Number().`;
    case "tuple for list":
      return say`The answer is a tuple; a list is wanted. Convert it with list().`;
    case "list for tuple":
      return say`The answer is a list; a tuple is wanted. Convert it with tuple().`;
    case "set for list":
      return say`The answer is a set; a list is wanted. Convert it with ${python ? say`list() or sorted()` : "[...answer]"}.`;
    case "list for set":
      // Not said: what is to be called.
      return say`The answer is a list; a set is wanted. Convert it with ${python ? "set()" : "new Set()"}.`;
    case "boolean for int":
    case "boolean for float":
      return say`The answer is true or false; a number is wanted.`;
    default:
      return undefined;
  }
}

function explainText({ expected, actual }: Mismatch & { kind: "text" }): Explanation {
  if (actual.trim() === "") {
    return {
      title: say`Nothing was printed`,
      detail: say`The program ended without output.`,
      advice: say`Print the answer.`,
    };
  }
  const isOnlyCase = actual.trim().toLowerCase() === expected.trim().toLowerCase();
  return {
    title: say`Wrong output`,
    detail: say`The program printed something else than expected.`,
    advice: isOnlyCase
      ? say`Only upper and lower case differ, or blanks at the start or the end.`
      : say`Compare the lines. Print nothing but the answer: no prompts and no extra words.`,
  };
}

function list(values: readonly Value[], format: (value: Value) => string): string {
  return values.map(format).join(", ");
}
