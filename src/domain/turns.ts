/** Work that can be paused wherever it yields; what it returns is its result. */
export type Turns<T> = Generator<undefined, T>;

/** Does the work without a pause. */
export function atOnce<T>(work: Turns<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
