/**
 * Names for entry points and parameters, so that a model copies names instead of knowing them by heart. The words of
 * the last list are kept for the examination.
 */
const words = (
  "total items value data list number count find calc make build handle transform apply check my helper tool do task " +
  "step first last best final main work job run test func sum even odd keep only filter map zed quick lambda node " +
  "get compute solve answer result process convert parse read write merge split join sort order rank group pick " +
  "select drop clean fix score measure scan walk visit trace match compare rows cells words text line code part " +
  "range limit size left right top low high old new next prev pair point edge path tree graph grid queue stack"
).split(" ");

const syllables = (
  "ba be bi bo ca co da de do el en fa fi ga go ha in ka ki la le lo ma me mi mo na ne no or pa pe ra re ri ro sa se " +
  "si so ta te ti to tu un va ve vi xi za zo th ck st"
).split(" ");

const heldOutWords = (
  "marble lantern copper walnut harbor pepper meadow ribbon falcon velvet cinder thimble orchard quarry saddle tundra " +
  "willow zephyr anchor biscuit"
).split(" ");

/** Words of both languages, and of the built-in functions that the references call. */
const taken = new Set(
  (
    "and as assert break class continue def del elif else except finally for from global if import in is lambda " +
    "nonlocal not or pass raise return try while with yield none true false self abs all any bool chr dict divmod " +
    "enumerate filter float int iter len list map max min next ord pow print range reversed round set sorted str sum " +
    "tuple type zip case catch const default delete do export extends function instanceof let new null static super " +
    "switch this throw typeof undefined var void input open re math object array string number symbol node"
  ).split(" "),
);

type Random = () => number;

const pick = <T>(from: readonly T[], random: Random): T | undefined =>
  from[Math.floor(random() * from.length)];

/** snake_case, one to three parts. */
export function randomName(random: Random): string {
  const count = 1 + Math.floor(random() * 3);
  const parts = Array.from(
    { length: count },
    () => (random() < 0.5 ? pick(words, random) : nonsense(random)) ?? "x",
  );
  const name = parts.join("_") + (random() < 0.06 ? String(1 + Math.floor(random() * 99)) : "");
  return taken.has(name) ? `${name}_it` : name;
}

/** PascalCase. */
export function randomClassName(random: Random): string {
  return randomName(random).replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A name for one parameter: short more often than not. */
export function randomParameter(random: Random): string {
  if (random() < 0.25)
    return pick("a b c g k m n p q r s t u v w x y z xs ys arr nums vals".split(" "), random) ?? "x";
  return randomName(random);
}

/** snake_case, two parts that no training document has as a name. */
export function heldOutName(random: Random): string {
  return `${pick(heldOutWords, random) ?? "marble"}_${pick(heldOutWords, random) ?? "copper"}`;
}

/** A word for a text, that says nothing there. */
export function strangeWord(random: Random): string {
  return (random() < 0.3 ? pick(words, random) : nonsense(random)) ?? "thing";
}

/** Half of syllables; half of letters that alternate more or less, so that no two letters in a row can be relied upon. */
function nonsense(random: Random): string {
  if (random() < 0.4) {
    const count = 1 + Math.floor(random() * 3);
    return Array.from({ length: count }, () => pick(syllables, random) ?? "ba").join("");
  }
  const length = 3 + Math.floor(random() * 6);
  let isVowel = random() < 0.4;
  return Array.from({ length }, () => {
    const letter = letters[isVowel ? "vowels" : "consonants"];
    isVowel = random() < (isVowel ? 0.15 : 0.75);
    return letter.charAt(Math.floor(random() * letter.length));
  }).join("");
}

const letters = { vowels: "aeiouy", consonants: "bcdfghjklmnpqrstvwxzrstlnmpdb" } as const;
