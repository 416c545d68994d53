import type { GradedWorks } from "./graded-work.ts";
import type { ReceivedHandIn } from "./submissions.ts";

/** Something of what was given in that is no submission, or cannot be graded; `problem` is a sentence. */
export interface GradingTrouble {
  readonly source: string;
  readonly problem: string;
}

/** One thing that was found in what was given in. */
export type Found =
  | { readonly kind: "handIn"; readonly received: ReceivedHandIn; readonly works?: GradedWorks | undefined }
  | ({ readonly kind: "trouble" } & GradingTrouble);
