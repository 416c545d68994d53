import { groupedBy } from "../../lab/grouped-by.ts";
import { type HandIn, studentOf } from "../hand-in.ts";

/** A hand-in as it was received. */
export interface ReceivedHandIn {
  /** Ten letters that name exactly this hand-in. */
  readonly receipt: string;
  /** The file's name, or the line of a list. */
  readonly source: string;
  readonly handIn: HandIn;
  readonly seal: "whole" | "broken" | "missing";
}

/** Why a submission is not graded though it can be read. */
type LeftOut = "edited" | "unsealed" | "otherAssignment" | "replaced";

export interface PlacedSubmission {
  readonly received: ReceivedHandIn;
  /** After the due date, by the clock of the student's computer. */
  readonly isLate: boolean;
  /** Absent: it counts. */
  readonly leftOut?: LeftOut;
}

interface Rules {
  readonly assignment: string;
  /** ISO 8601. */
  readonly due?: string | undefined;
  /** Receipts of edited ones that the grader wants graded all the same. */
  readonly accepted: ReadonlySet<string>;
}

/**
 * Which submission of each student counts: of those whose seal holds the latest before the due date, and where there is
 * none, the latest. What is left out says why.
 * @returns in the order of the students' names; a student's own the latest first
 */
export function placeSubmissions(
  received: Iterable<ReceivedHandIn>,
  { assignment, due, accepted }: Rules,
): readonly PlacedSubmission[] {
  const dueMillis = due === undefined ? Number.POSITIVE_INFINITY : Date.parse(due);
  const placed = Array.from(received, (each): PlacedSubmission => {
    const leftOut = reasonAgainst(each, assignment, accepted);
    const isLate = Date.parse(each.handIn.at) > dueMillis;
    return { received: each, isLate, ...(leftOut && { leftOut }) };
  });
  const byStudent = groupedBy(placed, ({ received: { handIn } }) => studentOf(handIn));
  return [...byStudent]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => withOneChosen(own.toSorted(latestFirst)));
}

function reasonAgainst(
  { handIn, seal, receipt }: ReceivedHandIn,
  assignment: string,
  accepted: ReadonlySet<string>,
): LeftOut | undefined {
  if (handIn.assignment !== assignment) return "otherAssignment";
  if (seal === "whole" || accepted.has(receipt)) return undefined;
  return seal === "broken" ? "edited" : "unsealed";
}

function withOneChosen(own: readonly PlacedSubmission[]): readonly PlacedSubmission[] {
  const usable = own.filter(({ leftOut }) => leftOut === undefined);
  const chosen = usable.find(({ isLate }) => !isLate) ?? usable[0];
  return own.map((each) =>
    each.leftOut === undefined && each !== chosen ? { ...each, leftOut: "replaced" as const } : each,
  );
}

/** Two of the same moment are told apart by their receipts, so that every page chooses the same. */
function latestFirst({ received: a }: PlacedSubmission, { received: b }: PlacedSubmission): number {
  return Date.parse(b.handIn.at) - Date.parse(a.handIn.at) || (a.receipt < b.receipt ? -1 : 1);
}
