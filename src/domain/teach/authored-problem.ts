/** Why an authored exercise cannot be solved yet. */
export interface AuthoredProblem {
  /** Where, as in the exercise itself: `title`, `signature.parameters.0.type`, `cases.3.inputs.0`. */
  readonly field: string;
  /** A sentence that names the place in words. */
  readonly message: string;
  /** The same where the place is clear: of a test, beside that test. */
  readonly inPlace?: string;
}
