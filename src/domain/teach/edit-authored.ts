import {
  type AuthoredCase,
  type AuthoredExercise,
  type AuthoredParameter,
  inputCount,
  isAnswered,
} from "./authored-exercise.ts";

/** The list without the item at `at`, 0-based. */
export function without<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, index) => index !== at);
}

/** The list with `item` in place of what stands at `at`, 0-based. */
export function replaced<T>(list: readonly T[], at: number, item: T): readonly T[] {
  return list.map((each, index) => (index === at ? item : each));
}

/** A picture at the end of the statement, its data behind all text. `src` is a `data:` address, `name` what it shows. */
export function addPicture(
  authored: AuthoredExercise,
  { src, name }: { readonly src: string; readonly name: string },
): AuthoredExercise {
  const statement = authored.statement.trimEnd();
  let number = 1;
  while (statement.includes(`[picture-${number}]`)) number += 1;
  const words = name.replace(/[[\]\\]/g, "");
  const mark = `![${words}][picture-${number}]`;
  const data = /(?:\n+\[picture-\d+\]: \S+)+$/.exec(statement)?.[0] ?? "";
  const text = statement.slice(0, statement.length - data.length);
  return {
    ...authored,
    statement: `${text}${text === "" ? "" : "\n\n"}${mark}${data || "\n"}\n[picture-${number}]: ${src}\n`,
  };
}

/** One more parameter, and room for it in every test. */
export function addParameter(authored: AuthoredExercise): AuthoredExercise {
  const more = withParameters(authored, (parameters) => [...parameters, { name: "", type: "" }]);
  const { signature } = authored;
  if (signature.kind !== "class") return more;
  // The calls stand behind them.
  const at = signature.parameters.length;
  const cases = authored.cases.map((each) => ({
    ...each,
    inputs: [
      ...Array.from({ length: at }, (_, place) => each.inputs[place] ?? ""),
      "",
      each.inputs[at] ?? "",
    ],
  }));
  return { ...more, cases };
}

/** Without the parameter at `at`, 0-based, and without what the tests give it. */
export function removeParameter(authored: AuthoredExercise, at: number): AuthoredExercise {
  const { cases } = authored;
  return {
    ...withParameters(authored, (parameters) => without(parameters, at)),
    cases: cases.map((each) => ({ ...each, inputs: without(each.inputs, at) })),
  };
}

function withParameters(
  authored: AuthoredExercise,
  change: (parameters: readonly AuthoredParameter[]) => readonly AuthoredParameter[],
): AuthoredExercise {
  const { signature } = authored;
  if (signature.kind === "program") return authored;
  return { ...authored, signature: { ...signature, parameters: change(signature.parameters) } };
}

/** One more test, hidden as soon as there are three to be seen. */
export function addCase(authored: AuthoredExercise): AuthoredExercise {
  const { cases, signature } = authored;
  const visible = cases.filter((each) => each.visible).length < shownAtFirst;
  const added: AuthoredCase = {
    inputs: Array.from({ length: inputCount(signature) }, () => ""),
    expected: "",
    category: visible ? "example" : "typical",
    visible,
  };
  return { ...authored, cases: [...cases, added] };
}

/** With more tests; what stands there without a word in it makes way for them. */
export function addCases(authored: AuthoredExercise, more: readonly AuthoredCase[]): AuthoredExercise {
  if (more.length === 0) return authored;
  return { ...authored, cases: [...authored.cases.filter((each) => !isBlank(each)), ...more] };
}

/** A test in which nothing has been typed. */
export function isBlank(given: AuthoredCase): boolean {
  return !isAnswered(given) && given.inputs.every((each) => each.trim() === "");
}

/** As many tests as students see, unless their author says otherwise. */
export const shownAtFirst = 3;

/** What can be gone on with: answers that are there as hashes alone are to be given anew. */
export function withoutHashes(authored: AuthoredExercise): AuthoredExercise {
  if (authored.hiding?.kind !== "hashed") return authored;
  const { hiding: _, ...rest } = authored;
  return rest;
}
