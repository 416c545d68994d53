/**
 * CPython's own guard of the native stack, in bytes of Pyodide's shadow stack. Wide: native recursion to honest
 * depths works, and deeper recursion is a RecursionError in a living interpreter. Narrow: frees chains of 100,000
 * objects, and refuses native recursion early; used for one retry after a fatal overflow. Measured in Chromium.
 */
export const wideStackGuardBytes = 180_000;
export const narrowStackGuardBytes = 60_000;
