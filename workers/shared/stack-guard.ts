/**
 * How much of its own stack CPython may use before it raises RecursionError, in bytes of Pyodide's shadow stack. The
 * browser's stack for WebAssembly ends long before CPython's own 10 MB do, and running into that end kills the
 * interpreter. Measured in Chromium's workers, and held by workers/python/recursion.browser.test.ts.
 *
 * Wide: what honest programs need (`sum(f(x) for x in …)` 150 deep); at 180,000 recursion through `__hash__` was
 * already fatal. Narrow, for one retry after a fatal end: CPython frees a long chain of objects in steps as long as
 * the guard, so this frees 100,000 nodes (60,000 did not), and refuses recursion through C earlier. At 25,000 Python
 * does not start.
 */
export const wideStackGuardBytes = 125_000;
export const narrowStackGuardBytes = 40_000;
