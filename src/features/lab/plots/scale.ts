/** Places values along one side of a plot. */
export interface Scale {
  /** In pixels. */
  readonly at: (value: number) => number;
  /** Values that get a mark and a label, ascending. */
  readonly ticks: readonly number[];
}

interface Side {
  /** Pixels of the lowest and the highest value. */
  readonly from: number;
  readonly to: number;
}

/** In proportion. @param low below `high` */
export function linearScale(low: number, high: number, { from, to }: Side): Scale {
  const at = (value: number) => from + ((value - low) / (high - low)) * (to - from);
  return { at, ticks: niceTicks(low, high) };
}

/** Each power of ten as long as the next, without ticks. @param low above 0, below `high` */
export function logScale(low: number, high: number, side: Side): Scale {
  const linear = linearScale(Math.log(low), Math.log(high), side);
  return { at: (value) => linear.at(Math.log(value)), ticks: [] };
}

/** For a single value there is no length: it stands in the middle. */
export function lonelyScale({ from, to }: Side): Scale {
  return { at: () => (from + to) / 2, ticks: [] };
}

const most = 6;

/** Multiples of 1, 2 or 5 times a power of ten. */
function niceTicks(low: number, high: number): readonly number[] {
  const rough = (high - low) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((each) => each * power >= rough) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  // Rounded: 3 × 0.1 is not 0.3.
  return Array.from({ length: count }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}
