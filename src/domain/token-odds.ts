/** What a model thought of one token before temperature, top-k and top-p. */
export interface TokenOdds {
  readonly text: string;
  readonly logit: number;
  /** The likeliest, falling; at most 24. */
  readonly likeliest: readonly { readonly text: string; readonly logit: number }[];
  /** Index into `likeliest`; -1 where the token is less likely than all of them. */
  readonly chosen: number;
  /** All other tokens, in bins: enough to recompute the odds under any temperature, top-k or top-p. */
  readonly rest: readonly { readonly logit: number; readonly count: number }[];
}
