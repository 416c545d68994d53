import { say } from "../../../messages/say.ts";
import type { Grade } from "../grades.ts";

/** What both modes said of one sample. */
export interface BothVerdicts {
  readonly program: string;
  readonly source: Grade;
  /** Why it failed as the source does. */
  readonly sourceBecause: string;
  readonly fair: Grade;
  /** Of an answer that is no data, in the first case that fails. */
  readonly opaqueType?: string;
  /** Of what was thrown there. */
  readonly thrownType?: string;
  /** Verdict's kind. */
  readonly fairKind: string;
  /** Tests of the source that fair mode leaves out. */
  readonly leftOut: number;
}

/** Why the two modes disagree, as far as that can be said: a sentence. `undefined` where they agree or one has no verdict. */
export function whyTheyDiffer(both: BothVerdicts): string | undefined {
  const { source, fair } = both;
  if (source === fair || source === "notGraded" || fair === "notGraded") return undefined;
  const reasons = source === "passed" ? passedThere : passedHere;
  return (
    reasons.find(([applies]) => applies(both))?.[1](both) ??
    say`Why cannot be said from here: compare the two verdicts.`
  );
}

type Reason = readonly [applies: (both: BothVerdicts) => boolean, say: (both: BothVerdicts) => string];

/** Where the source lets a sample pass that fails here. The first that applies is told. */
const passedThere: readonly Reason[] = [
  [
    ({ opaqueType, program }) => opaqueType !== undefined && /__eq__|__ne__|valueOf|toJSON/.test(program),
    ({ opaqueType = "" }) =>
      say`Its answer is an object of the type ${opaqueType}, which says itself what it is equal to; here only data is compared.`,
  ],
  [
    ({ opaqueType }) => opaqueType !== undefined,
    ({ opaqueType = "" }) =>
      say`Its answer is of type ${opaqueType}, which is no data: inside of one interpreter it can be compared, outside it cannot.`,
  ],
  [
    ({ program }) => /__eq__|__subclasshook__|__instancecheck__/.test(program),
    () => say`Its answers say themselves what they are equal to; here only the data in them is compared.`,
  ],
  [
    ({ thrownType, program }) =>
      thrownType === "SystemExit" ||
      /\bos\._exit\b|\bsys\.exit\b|process\.exit|(?<![.\w])(?:exit|quit)\(/.test(program),
    () => say`It ends the process before the tests have said anything, which the source takes for success.`,
  ],
  [
    ({ program }) =>
      /\b(?:builtins|__builtins__|_getframe|settrace|inspect\.|gc\.|sys\.modules|ctypes|globalThis|AssertionError)\b|\b(?:def|class)\s+check\b|console\.assert\s*=/.test(
        program,
      ),
    () =>
      say`It reaches for what stands around it, where the source keeps its tests and its expected values.`,
  ],
  [
    ({ fairKind }) => fairKind === "timeLimit",
    () => say`It passed in time there and ran out of it here: the limits or the machine's load differ.`,
  ],
  [
    ({ thrownType }) => thrownType !== undefined,
    ({ thrownType = "" }) =>
      say`It raises ${thrownType} here: inputs are fresh for each case, and nothing of the runner's is at hand.`,
  ],
];

/** Where the source fails a sample that passes here. */
const passedHere: readonly Reason[] = [
  [
    ({ sourceBecause }) => /it printed/.test(sourceBecause),
    () => say`It prints something, which fails it there whatever its answers are.`,
  ],
  [
    ({ sourceBecause }) => /SystemExit/.test(sourceBecause),
    () => say`It ends itself at its last line, after everything asked for has been defined.`,
  ],
  [
    ({ sourceBecause }) => /timed out/.test(sourceBecause),
    () => say`Each case has a limit of its own here; there all of them share one.`,
  ],
  [
    ({ sourceBecause, program }) =>
      /wrong answer|TypeError|AttributeError|OSError/.test(sourceBecause) &&
      /stdin|open\(0\)|input\(/.test(program),
    () => say`It reads its standard input in a way that the source's cannot do, and a real one can.`,
  ],
  [
    ({ leftOut }) => leftOut > 0,
    ({ leftOut }) => say`It may fail one of the ${leftOut} tests of the source that fair mode leaves out.`,
  ],
  [
    ({ sourceBecause }) => /AssertionError|wrong answer/.test(sourceBecause),
    () =>
      say`Its numbers differ in the last digits or its tuples are lists, which counts there and not here.`,
  ],
];
