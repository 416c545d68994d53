import { type HandIn, studentKey, studentOf } from "../hand-in.ts";
import { type GradedWork, type GradedWorks, sidesOf, tallyOf } from "./graded-work.ts";
import { pointsOf, type PointsScheme, rounded } from "./points.ts";
import type { PlacedSubmission } from "./submissions.ts";

/** An exercise of what is graded. */
export interface GradedItem {
  readonly title: string;
  readonly points: number;
  /** Its hidden tests were sealed for students: what they claim says nothing of these. */
  readonly isSealed?: boolean;
}

/** One exercise of one student. */
export interface GradeCell {
  /** `absent`: nothing was handed in for it. */
  readonly kind: "absent" | "waiting" | "refused" | "graded";
  readonly passed: number;
  readonly of: number;
  readonly notGraded: number;
  /** Absent where it is not known yet, or has a hole in it. */
  readonly points?: number | undefined;
  /** What the student's page said came out is not what came out here. */
  readonly differs: boolean;
}

/** One submission in the table. */
export interface GradeRow {
  readonly placed: PlacedSubmission;
  readonly cells: readonly GradeCell[];
  /** Absent while a cell has none. */
  readonly total?: number | undefined;
}

interface Parts {
  readonly placed: PlacedSubmission;
  readonly items: readonly GradedItem[];
  readonly works: GradedWorks | undefined;
  readonly scheme: PointsScheme;
}

export function gradeRow({ placed, items, works, scheme }: Parts): GradeRow {
  const { handIn } = placed.received;
  const cells = items.map((item, index) => {
    const work = handIn.work.find((each) => each.index === index);
    return cellOf({ work, graded: works?.[index], item, isLate: placed.isLate, scheme });
  });
  const known = cells.flatMap((cell) => (cell.points === undefined ? [] : [cell.points]));
  const total = known.length === cells.length ? rounded(known.reduce((a, b) => a + b, 0)) : undefined;
  return { placed, cells, total };
}

interface CellParts {
  readonly work: HandIn["work"][number] | undefined;
  readonly graded: GradedWork | undefined;
  readonly item: GradedItem;
  readonly isLate: boolean;
  readonly scheme: PointsScheme;
}

function cellOf({ work, graded, item, isLate, scheme }: CellParts): GradeCell {
  const none = { passed: 0, of: 0, notGraded: 0, differs: false };
  if (work === undefined) return { kind: "absent", ...none, points: 0 };
  if (graded === undefined) return { kind: "waiting", ...none };
  if (graded.kind === "refused") return { kind: "refused", ...none, points: 0 };
  return {
    kind: "graded",
    ...tallyOf(graded.cases),
    points: pointsOf({ cases: graded.cases, points: item.points, isLate }, scheme),
    differs: work.claimed !== undefined && claimDiffers(work.claimed, graded, item),
  };
}

/** What was not graded may well have been as it was claimed, and hidden cases that a student cannot run are claimed by nobody. */
function claimDiffers(
  claimed: NonNullable<HandIn["work"][number]["claimed"]>,
  { cases }: GradedWork & { readonly kind: "graded" },
  { isSealed = false }: GradedItem,
): boolean {
  const sides = sidesOf(cases);
  return (isSealed ? (["visible"] as const) : (["visible", "hidden"] as const)).some((side) => {
    const { passed, of, notGraded } = sides[side];
    const [claims, ofClaimed] = claimed[side];
    return notGraded === 0 && ofClaimed === of && claims !== passed;
  });
}

/** Names that a grader may look for. */
export function matchesStudent({ placed }: GradeRow, search: string): boolean {
  return studentOf(placed.received.handIn).includes(studentKey(search));
}
