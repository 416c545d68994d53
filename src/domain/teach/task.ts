import type { Draft } from "../draft.ts";
import type { Language } from "../language.ts";
import type { Submission } from "../submission.ts";
import type { Claim, HandInWork } from "./hand-in.ts";

/** A program as it stood at some time. */
export interface Snapshot {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly program: string;
}

/** What a student's browser remembers of one exercise of a set, beside the draft itself. */
export interface ItemRecord {
  /** The latest of each language. */
  readonly submitted: Readonly<
    Partial<Record<Language, { readonly program: string; readonly claimed: Claim }>>
  >;
  /** The oldest first. */
  readonly history: readonly Snapshot[];
}

export const nothingDone: ItemRecord = { submitted: {}, history: [] };

/** With what a draft says in the language that was worked in last. */
export function rememberDraft(record: ItemRecord, { sources, language }: Draft, at: string): ItemRecord {
  const program = sources[language];
  return program === undefined ? record : remember(record, { at, program });
}

const restMillis = 60_000;
const mostSnapshots = 200;
/** Of all snapshots of one exercise together. */
const mostCharacters = 400_000;

/** With one more version in its history, unless it is the last one again, or came too soon after it. */
export function remember(record: ItemRecord, next: Snapshot): ItemRecord {
  const last = record.history.at(-1);
  if (last?.program === next.program) return record;
  if (last !== undefined && Date.parse(next.at) - Date.parse(last.at) < restMillis) return record;
  return { ...record, history: bounded([...record.history, next]) };
}

/** With what came of a submission; the program is in its history then, however soon it came. */
export function noteSubmission(
  record: ItemRecord,
  { language, atMillis, visible, hidden }: Submission,
  program: string,
): ItemRecord {
  const categories = Object.values(hidden);
  const sum = (of: "passed" | "total" | "ungraded") =>
    categories.reduce((before, each) => before + each[of], 0);
  const claimed: Claim = {
    visible: [visible.passed, visible.total + visible.ungraded],
    hidden: [sum("passed"), sum("total") + sum("ungraded")],
  };
  const at = new Date(atMillis).toISOString();
  const isLast = record.history.at(-1)?.program === program;
  return {
    submitted: { ...record.submitted, [language]: { program, claimed } },
    history: isLast ? record.history : bounded([...record.history, { at, program }]),
  };
}

/** The latest are kept. */
function bounded(history: readonly Snapshot[]): readonly Snapshot[] {
  let characters = 0;
  const from = history.findLastIndex(({ program }, at) => {
    characters += program.length;
    return characters > mostCharacters || history.length - at > mostSnapshots;
  });
  return history.slice(from + 1);
}

/** What the student's page made of exactly this program; `undefined` where it was changed since it was submitted. */
export function claimOf(record: ItemRecord, language: Language, program: string): Claim | undefined {
  const submitted = record.submitted[language];
  return submitted?.program === program ? submitted.claimed : undefined;
}

/** Whether some program that was submitted has passed every test. */
export function isSolvedItem({ submitted }: ItemRecord): boolean {
  return Object.values(submitted).some(({ claimed }) => isFull(claimed));
}

function isFull({ visible, hidden }: Claim): boolean {
  return visible[0] === visible[1] && hidden[0] === hidden[1] && visible[1] + hidden[1] > 0;
}

/** One exercise as it is handed in. */
export interface Prepared {
  readonly index: number;
  /** Of `itemFingerprint`. */
  readonly exercise: string;
  readonly language: Language;
  readonly program: string;
  readonly record: ItemRecord;
  /** Its hidden tests are sealed: the student's page can say nothing of them. */
  readonly isSealed: boolean;
}

export function workOf(
  { index, exercise, language, program, record, isSealed }: Prepared,
  withHistory: boolean,
): HandInWork {
  const claim = claimOf(record, language, program);
  const claimed = isSealed && claim ? { ...claim, hidden: [0, 0] as const } : claim;
  return {
    index,
    exercise,
    language,
    program,
    ...(claimed && { claimed }),
    ...(withHistory && { history: record.history }),
  };
}
