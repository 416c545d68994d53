import type { Exercise } from "../../domain/exercise.ts";
import { formatArgument, formatStep } from "../../domain/format-step.ts";
import { formatType } from "../../domain/format-type.ts";
import type { Language } from "../../domain/language.ts";
import type { FieldProblem } from "../../domain/own-case.ts";
import type { Argument } from "../../domain/scenario.ts";
import { nameIn, type Parameter } from "../../domain/signature.ts";
import { unreachable } from "../../domain/unreachable.ts";
import type { OwnCaseDraft } from "../../state/exercise-session.ts";
import { classTexts } from "../../state/read-own-case.ts";
import { expectedText } from "../../domain/case-texts.ts";
import { say } from "../../messages/say.ts";

/** One field of the form for an own case. */
export interface OwnCaseField {
  readonly id: string;
  readonly label: string;
  /** `label` is a parameter's name. */
  readonly isNamed?: true;
  /** As the language writes it; empty for plain text. */
  readonly type: string;
  readonly text: string;
  readonly lines: 1 | 4;
  readonly placeholder: string;
  /** What is wrong with the text; never of an empty field, which is merely not filled in yet. */
  readonly problem: string | undefined;
  /** The draft with another text here. */
  readonly change: (text: string) => OwnCaseDraft;
}

type Subject = Pick<Exercise, "signature" | "visible">;

/** The form's fields, in order; the last is what is expected. */
export function ownCaseFields(
  exercise: Subject,
  draft: OwnCaseDraft,
  language: Language,
  problems: readonly FieldProblem[],
): readonly OwnCaseField[] {
  const context = { exercise, draft, language, problems };
  switch (exercise.signature.kind) {
    case "function":
      return functionFields(context, exercise.signature.parameters);
    case "program":
      return programFields(context);
    case "class":
      return classFields(context, exercise.signature);
    default:
      return unreachable(exercise.signature);
  }
}

interface Context {
  readonly exercise: Subject;
  readonly draft: OwnCaseDraft;
  readonly language: Language;
  readonly problems: readonly FieldProblem[];
}

function functionFields(context: Context, parameters: readonly Parameter[]): readonly OwnCaseField[] {
  const { exercise, draft, language, problems } = context;
  const example = exercise.visible[0];
  const [step] = example?.steps[language] ?? [];
  const args = step?.kind === "call" ? step.args : [];
  const fields = parameters.map((parameter, i) =>
    parameterField(context, {
      parameter,
      id: `args.${i}`,
      text: draft.inputs[i] ?? "",
      example: args[i],
      change: (text) => ({
        ...draft,
        inputs: parameters.map((_, at) => (at === i ? text : (draft.inputs[at] ?? ""))),
      }),
    }),
  );
  const { signature } = exercise;
  const returns =
    signature.kind === "function" && step?.kind === "call" && step.observe === "return"
      ? signature.returns
      : undefined;
  const wanted = expectedValue(context);
  return [
    ...fields,
    {
      id: "expected",
      label: say`Expected (may stay empty)`,
      type: returns === undefined ? "" : formatType(returns, language),
      text: draft.expected,
      lines: 1,
      placeholder: wanted === undefined ? "" : say`such as ${short(wanted)}`,
      problem: problemAt(problems, "expected", draft.expected),
      change: (expected) => ({ ...draft, expected }),
    },
  ];
}

/** Of the first example that expects one: what is typed here is a value. */
function expectedValue({ exercise, language }: Context): string | undefined {
  const first = exercise.visible
    .map(({ expected }) => expected[0])
    .find((each) => each !== undefined && each.kind !== "throws");
  return first && expectedText(first, language);
}

interface ParameterField {
  readonly parameter: Parameter;
  readonly id: string;
  readonly text: string;
  readonly example: Argument | undefined;
  readonly change: (text: string) => OwnCaseDraft;
}

function parameterField({ language, problems }: Context, field: ParameterField): OwnCaseField {
  const { parameter, id, text, example, change } = field;
  return {
    id,
    label: nameIn(language, parameter.name),
    isNamed: true,
    type: formatType(parameter.type, language),
    text,
    lines: 1,
    placeholder: example === undefined ? "" : say`such as ${short(formatArgument(example, language, 60))}`,
    problem: problemAt(problems, id, text),
    change,
  };
}

function programFields({ draft }: Context): readonly OwnCaseField[] {
  const area = { type: "", lines: 4, placeholder: "", problem: undefined } as const;
  return [
    {
      ...area,
      id: "stdin",
      label: say`Standard input`,
      text: draft.inputs[0] ?? "",
      change: (text) => ({ ...draft, inputs: [text] }),
    },
    {
      ...area,
      id: "expected",
      label: say`Expected output (may stay empty)`,
      text: draft.expected,
      change: (expected) => ({ ...draft, expected }),
    },
  ];
}

function classFields(
  context: Context,
  signature: Subject["signature"] & { kind: "class" },
): readonly OwnCaseField[] {
  const { exercise, draft, language, problems } = context;
  const { construct, calls } = classTexts(signature, draft.inputs);
  const steps = exercise.visible[0]?.steps[language] ?? [];
  const [first] = steps;
  const args = first?.kind === "construct" ? first.args : [];
  const fields = signature.constructorParameters.map((parameter, i) =>
    parameterField(context, {
      parameter,
      id: `construct.${i}`,
      text: construct[i] ?? "",
      example: args[i],
      change: (text) => ({ ...draft, inputs: [...construct.with(i, text), calls] }),
    }),
  );
  const exampleCalls = steps.filter(({ kind }) => kind === "method").slice(0, 2);
  return [
    ...fields,
    {
      id: "calls",
      label: say`Calls, one on each line`,
      type: "",
      text: calls,
      lines: 4,
      placeholder: exampleCalls.map((step) => formatStep(step, language, 60)).join("\n"),
      problem: problemOfLines(problems, /^calls\.(\d+)$/, calls, calls),
      change: (text) => ({ ...draft, inputs: [...construct, text] }),
    },
    {
      id: "expected",
      label: say`Expected, one line for each call (lines may stay empty)`,
      type: "",
      text: draft.expected,
      lines: 4,
      placeholder: "",
      problem: problemOfLines(problems, /^calls\.(\d+)\.expected$/, calls, draft.expected),
      change: (expected) => ({ ...draft, expected }),
    },
  ];
}

function problemAt(problems: readonly FieldProblem[], field: string, text: string): string | undefined {
  if (text.trim() === "") return undefined;
  return problems.find((problem) => problem.field === field)?.message;
}

/** Problems count the calls; people count the lines, empty ones too. */
function problemOfLines(
  problems: readonly FieldProblem[],
  field: RegExp,
  calls: string,
  text: string,
): string | undefined {
  if (text.trim() === "") return undefined;
  for (const problem of problems) {
    const at = field.exec(problem.field)?.[1];
    if (at === undefined) continue;
    const lines = calls.split("\n").flatMap((line, i) => (line.trim() === "" ? [] : [i + 1]));
    return say`Line ${lines[Number(at)] ?? 1}: ${problem.message}`;
  }
  return undefined;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
