import { say } from "../../messages/say.ts";
import type { Type } from "../type.ts";
import type { AuthoredComparison, AuthoredExercise } from "./authored-exercise.ts";
import type { Compiled } from "./compile-authored.ts";

/** Where more than one answer may be right, or where the text does not say what the rule allows. */
export interface AnswerAdvice {
  /** A sentence or two. */
  readonly text: string;
  /** A rule that would take care of it. */
  readonly rule?: { readonly name: string; readonly comparison: AuthoredComparison };
}

const inAnyOrder = () => ({ name: say`Allow any order`, comparison: { kind: "unordered" } }) as const;
const nearly = () =>
  ({
    name: say`Allow small differences`,
    comparison: { kind: "approximate", tolerance: 1e-6 },
  }) as const;

/** Says that any order will do. */
const anyOrder =
  /\b(?:any|arbitrary|whatever) order\b|\border (?:does not|doesn[’']t|is not|isn[’']t) (?:matter|count|important)/i;
/** Says something that decides an order. */
const someOrder =
  /\border|\bsort|\bascend|\bdescend|\bfirst\b|\blast\b|\bfrom (?:left|small|large|low|high)|\brevers|\bindex|\bposition|\bsequence|\bincreas|\bdecreas|\bsame length\b|\beach (?:item|element|number|value)\b|\bevery (?:item|element|number|value)\b/i;

/**
 * Judged by types, rule, expected values and the words of the statement (English ones): a machine cannot know what is
 * meant, so it is advice.
 */
export function severalAnswers(
  { statement, comparison }: AuthoredExercise,
  { exercise, cases }: Compiled,
): readonly AnswerAdvice[] {
  const returns = exercise?.signature.kind === "function" ? exercise.signature.returns : undefined;
  if (returns === undefined) return [];
  const advice: AnswerAdvice[] = [];
  if (comparison.kind === "exact" && hasFloat(returns))
    advice.push({
      text: say`Results are decimal numbers and must be exactly the expected ones, to the last digit: 0.1 + 0.2 would not do for 0.3.`,
      rule: nearly(),
    });
  if (returns.kind !== "list" || statement.trim() === "") return advice;
  const isFree = comparison.kind === "unordered" || comparison.kind === "set";
  if (comparison.kind === "exact" && anyOrder.test(statement))
    advice.push({
      text: say`The statement lets the items come in any order, but they are compared in the order that is expected.`,
      rule: inAnyOrder(),
    });
  else if (comparison.kind === "exact" && !someOrder.test(statement) && cases.some(hasSeveralItems))
    advice.push({
      text: say`The statement does not say in which order the items come. Say it, or let them come in any.`,
      rule: inAnyOrder(),
    });
  if (isFree && !anyOrder.test(statement))
    advice.push({ text: say`The items may come in any order: the statement should say so.` });
  return advice;
}

function hasFloat(type: Type): boolean {
  switch (type.kind) {
    case "float":
      return true;
    case "list":
    case "nested":
    case "set":
    case "optional":
      return hasFloat(type.of);
    case "tuple":
      return type.of.some(hasFloat);
    case "map":
      return hasFloat(type.keys) || hasFloat(type.values);
    case "record":
      return Object.values(type.fields).some(hasFloat);
    default:
      return false;
  }
}

function hasSeveralItems(testCase: Compiled["cases"][number]): boolean {
  const [first] = testCase?.expected ?? [];
  return first?.kind === "returns" && first.value.kind === "list" && first.value.items.length > 1;
}
