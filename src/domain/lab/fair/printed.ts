/** How far a printed decimal may be off, absolutely or of the expected one: what most contests state. */
const tolerance = 1e-6;

/**
 * Whether two printed texts say the same: line by line and word by word, however many blanks lie between; numbers count
 * by value, and one that is expected with a decimal point may be off by 1e-6. Blank lines at start and end do not count; the case of letters does.
 */
export function samePrintedWords(expected: string, actual: string): boolean {
  const [wanted, given] = [linesOf(expected), linesOf(actual)];
  return wanted.length === given.length && wanted.every((line, i) => sameLine(line, given[i] ?? []));
}

function linesOf(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split(/\r\n|\n|\r/)
    .map((line) => line.split(/\s+/).filter((word) => word !== ""));
}

function sameLine(expected: readonly string[], actual: readonly string[]): boolean {
  return expected.length === actual.length && expected.every((word, i) => sameWord(word, actual[i] ?? ""));
}

const integer = /^[+-]?\d+$/;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

function sameWord(expected: string, actual: string): boolean {
  if (expected === actual) return true;
  if (!number.test(expected) || !number.test(actual)) return false;
  // Doubles would round long integers.
  if (integer.test(expected) && integer.test(actual)) return sameInteger(expected, actual);
  const [wanted, given] = [Number(expected), Number(actual)];
  const allowed = integer.test(expected) ? 0 : tolerance * Math.max(1, Math.abs(wanted));
  return Math.abs(wanted - given) <= allowed;
}

function sameInteger(expected: string, actual: string): boolean {
  const digits = (text: string) => text.replace(/^([+-]?)0+(?=\d)/, "$1").replace(/^\+|^-(?=0$)/, "");
  return digits(expected) === digits(actual);
}
