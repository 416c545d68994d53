import type { VerdictKind } from "../../verdict.ts";

/** What Edgecase's own judge tells of a sample beyond its grades. */
export interface FairDetails {
  /** Of the first case that fails; `passed` where none does. */
  readonly kind: VerdictKind;
  readonly passedCases: number;
  readonly cases: number;
  readonly failing?: FailingCase;
  /** The one with the shortest input of all that fail. */
  readonly smallest?: FailingCase;
}

/** A case that a sample fails, in words; long ones end in "…". */
export interface FailingCase {
  /** 0-based among the problem's cases. */
  readonly index: number;
  /** The call, or the standard input. */
  readonly input: string;
  readonly expected: string;
  /** Absent where nothing came back. */
  readonly actual?: string;
  /** Of an answer that is no data: the name of its type. */
  readonly opaqueType?: string;
  /** Of what was thrown. */
  readonly thrownType?: string;
}
