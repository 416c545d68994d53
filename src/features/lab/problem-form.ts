import type { ProblemChoice } from "../../domain/lab/problem-files.ts";
import type { ProblemEntry } from "../../domain/lab/scan-file.ts";
import { say } from "../../messages/say.ts";

/** What is typed to choose problems; every field as it stands there. */
export interface ProblemForm {
  readonly take: ProblemChoice["take"]["kind"];
  readonly count: string;
  readonly seed: string;
  readonly from: string;
  readonly to: string;
  /** One a line. */
  readonly ids: string;
  readonly onlySampled: boolean;
}

export const emptyForm: ProblemForm = {
  take: "all",
  count: "20",
  seed: "1",
  from: "",
  to: "",
  ids: "",
  onlySampled: false,
};

const largestSeed = 2 ** 32 - 1;

type ReadForm =
  | { readonly kind: "choice"; readonly choice: ProblemChoice }
  /** A sentence that names the field. */
  | { readonly kind: "mistake"; readonly message: string };

export function readForm(form: ProblemForm, entries: readonly ProblemEntry[]): ReadForm {
  const count = wholeNumber(form.count);
  const seed = wholeNumber(form.seed);
  if (form.take !== "all" && (count === undefined || count < 1))
    return mistake(say`How many: a whole number from 1.`);
  if (form.take === "random" && (seed === undefined || seed > largestSeed))
    return mistake(say`The seed: a whole number from 0 to ${largestSeed}.`);
  if (form.from !== "" && form.to !== "" && form.from > form.to)
    return mistake(say`The first day is after the last.`);
  const ids = idsIn(form.ids);
  const known = new Set(entries.map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) return mistake(say`No problem has the id ${unknown.slice(0, 3).join(", ")}.`);
  return {
    kind: "choice",
    choice: {
      ids,
      onlySampled: form.onlySampled,
      take: takeOf(form.take, count ?? 1, seed ?? 0),
      ...(form.from !== "" && { from: form.from }),
      ...(form.to !== "" && { to: form.to }),
    },
  };
}

function takeOf(kind: ProblemForm["take"], count: number, seed: number): ProblemChoice["take"] {
  switch (kind) {
    case "all":
      return { kind };
    case "first":
      return { kind, count };
    case "random":
      return { kind, count, seed };
  }
}

/** Some ids hold blanks and commas, so only lines part them. */
function idsIn(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,10}$/.test(text.trim()) ? Number(text) : undefined;
}

const mistake = (message: string): ReadForm => ({ kind: "mistake", message });
