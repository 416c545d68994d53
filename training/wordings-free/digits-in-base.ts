import type { family } from "../../src/domain/families/digits-in-base.ts";
import type { WordingsOf } from "../wordings.ts";

type Any = Parameters<WordingsOf<typeof family>>[0];
type Of<K> = Extract<Any, { readonly kind: K }>;

export const wordings: WordingsOf<typeof family> = (parameters) => ({
  phrases: [],
  statements: statements(parameters),
});

function statements(parameters: Any): readonly string[] {
  switch (parameters.kind) {
    case "plain":
      return plain(parameters);
    case "grouped":
      return grouped(parameters);
    case "read":
      return read(parameters);
    case "strange":
      return strange(parameters);
  }
}

function plain({ base, form }: Of<"plain">) {
  const result = {
    text: '{one str, e.g. "10"|the figures glued into a single string|characters, not a list}',
    "highest first":
      "{int list, MSD leading|list of ints in the usual reading direction|big-endian list of ints}",
    "lowest first":
      "{int list, LSD leading|list of ints against the usual reading direction, units in front|little-endian list of ints}",
  }[form];
  return [
    `n >= 0, decimal -> radix ${base}. Out: ${result}. {0 has the single figure 0|Zero is the lone figure 0}.`,
    `i have some int (never negative), {show|spell} it in radix ${base} for me. output: ${result}. no {needless|leading} zeros.`,
    `n = Σ d(i)·${base}^i, 0 ≤ d(i) < ${base}. {Determine|Output} the d(i) without superfluous zeros: ${result}.`,
    `A {counter|lock} has wheels running from 0 to ${base - 1}; after n clicks (n not negative), {what do they display|what is to be seen}, leaving out unused wheels? Format: ${result}.`,
    `How does the base-${base} {expansion|notation} of a nonnegative integer look ({wanted format|as}: ${result})?`,
    `Radix ${base} {encoder|formatter} for unsigned ints: repeated divmod. {Return type|Format}: ${result}.`,
    `Please change normal number, zero or more, in system with ${base} figures. {Answer must be|I want get}: ${result}.`,
  ];
}

function grouped({ base, letters, group }: Of<"grouped">) {
  const figures =
    letters === "small"
      ? "{a, b, c… (lowercase)|lowercase a-z|[a-z]}"
      : "{A, B, C… (uppercase)|uppercase A-Z|[A-Z]}";
  const parted = `{underscore separators, a block being ${group} figures and blocks formed from the units end|"_" inserted between blocks of ${group}, the leftmost block possibly shorter|like thousands separators, but "_" and blocks ${group} wide}`;
  const minus = `{negative: prefix "-"|"-" prefix below 0|a value < 0 starts with "-"}`;
  return [
    `int -> radix ${base} string. {Figures|Alphabet}: 0-9, ${figures} from ten up. ${parted}. ${minus}.`,
    `i have ints and want them {printed|shown} in radix ${base}, with ${figures} past 9, and ${parted}. ${minus}.`,
    `For z ∈ ℤ {output|compose} its base-${base} numeral, d ≥ 10 shown as ${figures}; ${parted}; ${minus}.`,
    `A {museum|harbour} paints inventory numbers on {crates|boats} in radix ${base}, ${figures} standing for ten upwards. For legibility: ${parted}. ${minus}. {What is painted for|Give the inscription of} an integer?`,
    `What is the radix ${base} spelling of an integer, if ${figures} serve for values above nine, with ${parted}? ${minus}.`,
    `{Pretty-printer|Formatter}: signed int to base-${base} literal, ${figures} above 9; digit grouping: ${parted}; sign: ${minus}.`,
    `Please write integer in system of ${base}. For ten and more use ${figures}. Also ${parted}. ${minus}.`,
  ];
}

function read({ base, letters, plus }: Of<"read">) {
  const figures = {
    small:
      "{lowercase letters for ten and up, uppercase is rejected|a, b, c… for 10, 11, 12…, A, B, C… don't count|[0-9a-z] within the base, never [A-Z]}",
    capital:
      "{uppercase letters for ten and up, lowercase is rejected|A, B, C… for 10, 11, 12…, a, b, c… don't count|[0-9A-Z] within the base, never [a-z]}",
    either:
      "{letters for ten and up, case-insensitive|a or A for 10, b or B for 11 …|[0-9a-zA-Z] within the base, case irrelevant}",
  }[letters];
  const sign =
    plus === "allowed"
      ? "{[+-]? ahead|one leading + or - is fine, none as well|may start with a + or a -}"
      : "{-? ahead, + is malformed|one leading - is fine, none as well, + never|may start with a -, whereas + makes it malformed}";
  const wrong =
    "{malformed -> null|anything else, blanks and the empty string included, gives null|garbage in, null out}";
  return [
    `Radix ${base} string -> int. ${figures}; ${sign}; ${wrong}.`,
    `i have strings that {should|are supposed to} be radix ${base} ints. ${figures}. ${sign}. give me the int; ${wrong}.`,
    `s ↦ Σ d(i)·${base}^i, signed, for numerals over the base-${base} alphabet (${figures}; ${sign}); ${wrong}.`,
    `Aliens with ${base} fingers {scrawl|radio} quantities to us: ${figures}; ${sign}. {Decode|Interpret} a message as an integer; ${wrong}.`,
    `Which value does a radix ${base} numeral denote, {knowing|provided} that: ${figures}; ${sign}? ${wrong}.`,
    `Strict int(s, ${base}) {replacement|clone}, no underscores, no trimming. Alphabet: ${figures}. Sign: ${sign}. ${wrong}.`,
    `Please understand text which is number in system of ${base}: ${figures}. In front: ${sign}. Give normal integer. ${wrong}.`,
  ];
}

function strange({ system, base }: Of<"strange">) {
  const half = (base - 1) / 2;
  const written = {
    negative: `{radix -${base}, figures 0..${base - 1}|positional weights 1, -${base}, ${base * base}, …, figures 0 to ${base - 1}|negabase -${base}, figures 0 up to ${base - 1}}`,
    balanced: `{balanced radix ${base}, figures -${half}..${half}|positional weights 1, ${base}, ${base * base}, …, figures from -${half} up to ${half}|signed-digit radix ${base}, magnitudes at most ${half}}`,
    "without zero": `{bijective radix ${base}, figures 1..${base}|positional weights 1, ${base}, ${base * base}, …, figures 1 up to ${base}, none is 0|zeroless radix ${base} (bijective numeration), figures 1 up to ${base}}`,
  }[system];
  const number =
    system === "without zero"
      ? "{n >= 0|a nonnegative n|n, never below 0}"
      : "{any n, below 0 too|a signed n|n of either sign}";
  const zero = "{0 -> []|zero itself yields []|nothing at all, [], for 0}";
  return [
    `${number} -> figures in ${written}; list, {MSD leading|big-endian}. ${zero}.`,
    `i need ${number}, {spelled out|broken down} in ${written}. list of ints, {biggest place in front|units last}. ${zero}.`,
    `{Expand|Decompose} ${number}: ${written}. {Output|Return} [d(k), …, d(0)] without padding; ${zero}.`,
    `A {strange|foreign} {abacus|mint} works with ${written}. How is ${number}, {set up|laid out} on it, from the most valuable place to the units, as a list? ${zero}.`,
    `What's the {expansion|numeral} of ${number}, under ${written} (list of ints, units in last position)? ${zero}.`,
    `divmod loop with {adjusted|corrected} remainders: ${number}, to ${written}; {reverse at the end|big-endian int list}; ${zero}.`,
    `Please change number (${number}) in this special system: ${written}. Give list, figure with most worth is first. ${zero}.`,
  ];
}
