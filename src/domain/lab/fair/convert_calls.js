// Collects what the rewritten tests of a JavaScript source ask and expect. Trusted text of the source only; no sample is
// near. The page puts `function edgecaseTests(console, require) { … }` behind it, and the canonical solution before that.

const edgecaseCases = [];
const edgecaseLeftOut = [];

// oxlint-disable-next-line no-unused-vars -- the rewritten tests call it
function edgecaseRecord(view, args, expected, absolute, source) {
  try {
    // What follows may change the same arrays.
    const copy = structuredClone({ args, accepted: [expected] });
    edgecaseCases.push({ ...copy, as: view, absolute, relative: 0, source });
  } catch {
    edgecaseLeftOut.push([source, "an input or an answer is no plain data"]);
  }
}

// oxlint-disable-next-line no-unused-vars -- the page calls it
function convert() {
  // Inputs that are drawn are the same each time (mulberry32).
  let state = 1;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  try {
    edgecaseTests({ log() {}, assert() {} }, () => ({}));
  } catch (error) {
    return { impossible: `its tests do not run by themselves: ${String(error).slice(0, 300)}` };
  }
  if (edgecaseCases.length === 0)
    return { impossible: edgecaseLeftOut[0]?.[1] ?? "it has no assert that calls the program" };
  return { cases: edgecaseCases, leftOut: edgecaseLeftOut };
}
