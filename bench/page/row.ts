/** One line of the table that `npm run bench` prints. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  /** Empty where the number is for information only. */
  readonly target: string;
  readonly met?: boolean;
}

/** Measures something in this page. */
export type Section = (effort: { readonly quick: boolean }) => Promise<readonly Row[]>;

export const millis = (value: number) => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
