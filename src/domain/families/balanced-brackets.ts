import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { boolean, int, optional, string, type Type } from "../type.ts";
import { unreachable } from "../unreachable.ts";

interface Parameters {
  /** The brackets that count, each kind as its two characters. */
  readonly pairs: readonly Pair[];
  readonly result: Result;
}

type Pair = "()" | "[]" | "{}" | "<>";
/** Whether the brackets are balanced, how deep they are nested, where they first go wrong, or what is missing. */
type Result = "balanced" | "depth" | "first wrong" | "completion";

const allPairs = ["()", "[]", "{}", "<>"] as const;

const twoToFour: readonly (readonly Pair[])[] = [
  ["()", "[]", "{}"],
  ["()", "[]"],
  ["()", "{}"],
  ["[]", "{}"],
  ["()", "<>"],
  ["[]", "<>"],
  ["{}", "<>"],
  ["()", "[]", "<>"],
  ["()", "{}", "<>"],
  ["[]", "{}", "<>"],
  ["()", "[]", "{}", "<>"],
];

export const family = defineFamily<Parameters, [string]>({
  meta: {
    id: "balanced-brackets",
    version: 2,
    title: "Balanced brackets",
    topic: "parsing",
    difficulties: ["easy", "medium"],
    summary:
      "Tell whether every bracket of a text is closed by its own kind in the right order, or what is wrong.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.record({ pairs: fc.constantFrom(...twoToFour), result: fc.constant("balanced") })
      : fc.record({
          pairs: fc.constantFrom<(readonly Pair[])[]>(
            ["()", "[]", "{}"],
            ["()", "[]"],
            ["[]", "{}"],
            ["()", "[]", "{}", "<>"],
          ),
          result: fc.constantFrom("depth", "first wrong", "completion"),
        }),
  build: ({ pairs, result }) => {
    const { name, task, wanted, returns, rule } = results[result];
    const counted = pairs.map(([open, close]) => `${open} ${close}`).join(" ");
    const others = allPairs.filter((pair) => !pairs.includes(pair));
    const draw = drawTexts(pairs);
    return {
      task: `${task}, where the brackets are ${counted}`,
      wordings: [
        `A text may hold the brackets \`${counted}\`. ${wanted}`,
        `In a text, the brackets \`${counted}\` should come in pairs. ${wanted}`,
        `Somebody has written a text with the brackets \`${counted}\`, perhaps with mistakes. ${wanted}`,
      ],
      statement: `- Balanced means: every opening bracket is closed later by one of its own kind, every closing bracket closes one, and
  pairs never cross. So \`${crossing(pairs).right}\` is balanced, but \`${crossing(pairs).wrong}\` is not.
- All other characters are ignored${others.length === 0 ? "" : `, \`${others.map(([open, close]) => `${open} ${close}`).join(" ")}\` among them`}.
- Brackets inside quotation marks count like any others.
${rule}

{examples}`,
      signature: { kind: "function", name, parameters: [{ name: "text", type: string }], returns },
      comparison: { kind: "exact" },
      examples: examples(pairs, result).map((text): [string] => [text]),
      inputs: {
        empty: fc.constantFrom("", "abc", "no brackets", "1 + 2 = 3", ...others).map(input),
        single: fc.constantFrom(...pairs.flatMap((pair) => pair.split(""))).map(input),
        typical: draw.balanced(3, 6).map(input),
        // Of two kinds at least.
        nested: fc
          .tuple(draw.twoPairs, fc.array(draw.pair, { minLength: 2, maxLength: 6 }))
          .map(([two, all]) =>
            input([...all, ...two].reduce((text, [open, close]) => `${open}${text}${close}`, "")),
          ),
        // As many closing as opening ones of each kind, but crossed.
        overlapping: fc
          .tuple(draw.twoPairs, draw.balanced(0, 3))
          .map(([[a, b], middle]) => input(`${a[0]}${b[0]}${middle}${a[1]}${b[1]}`)),
        // The right number of each, but the closing one comes first.
        reversed: fc
          .tuple(draw.pair, draw.balanced(0, 4))
          .map(([[open, close], middle]) => input(`${close}${middle}${open}`)),
        // The wrong kind closes.
        missing: fc
          .tuple(draw.balanced(0, 2), draw.twoPairs, draw.balanced(0, 3))
          .map(([before, [a, b], middle]) => input(`${before}${a[0]}${middle}${b[1]}`)),
        // Two are never closed.
        boundary: fc
          .tuple(draw.balanced(0, 3), draw.twoPairs, draw.balanced(1, 3))
          .map(([before, [a, b], middle]) => input(`${before}${a[0]}${middle}${b[0]}`)),
        // Among brackets that do not count, where there are such.
        punctuation: fc
          .tuple(draw.balanced(1, 4), fc.constantFrom('"', "/*", ...others.flatMap((pair) => pair.split(""))))
          .map(([text, mark]) => input(text.split("").join(mark))),
        deep: fc
          .tuple(draw.pair, fc.integer({ min: 60, max: 150 }))
          .map(([[open = "", close = ""], times]) => [open.repeat(times) + close.repeat(times)]),
      },
      hiddenPerCategory: 5,
      oracle: ([text]) => oracle(text, pairs, result),
      reference: source(pairs, result),
      hints: [
        "Which of the open brackets must be closed first: the oldest or the newest?",
        "Keep the open brackets in a list used as a stack: put new ones on top, take the top one when something closes.",
        "A closing bracket is wrong if the stack is empty, or if its top is of another kind.",
        results[result].hint,
      ],
      flaws: [
        {
          name: "takes all kinds for one",
          caughtBy: ["missing"],
          source: source(pairs, result, { kindsDiffer: false }),
        },
        secondFlaw(pairs, result),
      ],
    };
  },
});

interface Wanted {
  readonly name: string;
  readonly task: string;
  readonly wanted: string;
  readonly rule: string;
  readonly hint: string;
  readonly returns: Type;
}

const results: Readonly<Record<Result, Wanted>> = {
  balanced: {
    name: "is_balanced",
    task: "checks whether the brackets in a string are balanced",
    wanted: "Return true if they are **balanced**, and false otherwise.",
    rule: "- A text without any bracket is balanced, and so is an empty text.",
    hint: "At the end the stack must be empty: what is still there was never closed.",
    returns: boolean,
  },
  depth: {
    name: "nesting_depth",
    task: "returns how deep the brackets in a string are nested, whatever their kinds, or -1 if they are not balanced",
    wanted: "Return how deep they are **nested**, or -1 if they are not balanced.",
    rule: `- The depth is the largest number of brackets that are open at once, whatever their kinds.
- A text without any bracket has depth 0, and so has an empty text.`,
    hint: "The depth is the largest size of the stack. At the end it must be empty, else the answer is -1.",
    returns: int,
  },
  "first wrong": {
    name: "first_wrong",
    task: "returns the index of the first closing bracket in a string that does not fit, else of the first bracket that is never closed, else -1",
    wanted: "Return the **index** of the first wrong one, counted from 0, or -1 if they are balanced.",
    rule: `- The first wrong one is the first closing bracket that closes none, or not the one that was opened last.
- If there is no such closing bracket, it is the first opening bracket that is never closed.
- A text without any bracket is balanced, and so is an empty text.`,
    hint: "Put the indexes of the open brackets on the stack. At the end, the lowest one is the first that was never closed.",
    returns: int,
  },
  completion: {
    name: "missing_end",
    task: "returns the closing brackets that must be added to the end of a string to balance its brackets, or null if that cannot be done",
    wanted: "Return what must be **added at the end** to balance them.",
    rule: `- The answer is a text of closing brackets only, as short as can be; empty if the text is balanced already.
- If nothing added at the end can balance it, return \`None\` in Python, \`null\` in JavaScript.
- A text without any bracket is balanced, and so is an empty text.`,
    hint: "Put the closing bracket that you expect on the stack. At the end, what is left is the answer, the top first.",
    returns: optional(string),
  },
};

const input = (text: string): [string] => [text];

function crossing([a = "()", b = "[]"]: readonly Pair[]) {
  return { right: `${a[0]}${b}${a[1]}`, wrong: `${a[0]}${b[0]}${a[1]}${b[1]}` };
}

/** Such as the flaws get right. */
function examples([a = "()", b = "[]"]: readonly Pair[], result: Result): readonly string[] {
  const sum = `${a[0]}x + y${a[1]} * ${b[0]}z${b[1]}`;
  switch (result) {
    case "balanced":
      return [sum, `${b[0]}${a}${b[1]}`, `${a[0]}${a}`, `${b[0]}x${b[1]}${b[1]}`];
    case "depth":
      return [sum, `${a[0]}x + ${a[0]}y${a[1]}${a[1]}`, `${b[0]}x${b[1]}${b[1]}`];
    case "first wrong":
      return [sum, `x${a[1]} + ${b}`, `${b[0]}x${b[1]}${b[1]} ${a[1]}`];
    case "completion":
      return [sum, `${a[0]}x ${b} + ${a[0]}y`, `${b[0]}x${b[1]}${b[1]}`];
    default:
      return unreachable(result);
  }
}

function drawTexts(pairs: readonly Pair[]) {
  const pair = fc.constantFrom(...pairs);
  const noise = allPairs.filter((other) => !pairs.includes(other)).flatMap((other) => other.split(""));
  const between = fc.constantFrom("", "", "a", " ", ...noise);
  return {
    pair,
    twoPairs: fc.tuple(pair, fc.constantFrom(1, -1)).map(([one, by]): [Pair, Pair] => {
      const other = pairs.at((pairs.indexOf(one) + by) % pairs.length);
      return [one, other ?? one];
    }),
    /** Each piece stands inside the pair before it or beside what is there already. */
    balanced: (minPairs: number, maxPairs: number) =>
      fc
        .array(fc.tuple(pair, fc.boolean(), between), { minLength: minPairs, maxLength: maxPairs })
        .map((pieces) =>
          pieces.reduce(
            (text, [[open, close], inside, more]) =>
              inside ? `${open}${text}${more}${close}` : `${text}${open}${more}${close}`,
            "",
          ),
        ),
  };
}

/** Inner pairs vanish again and again until nothing changes; what is left is wrong. */
function oracle(text: string, pairs: readonly Pair[], result: Result): unknown {
  let rest = text
    .split("")
    .map((char, index) => ({ char, index }))
    .filter(({ char }) => pairs.some((pair) => pair.includes(char)));
  let rounds = 0;
  for (let before = -1; before !== rest.length; rounds += 1) {
    before = rest.length;
    const closed = new Set(
      rest.flatMap(({ char }, at) =>
        pairs.some((pair) => pair === char + (rest[at + 1]?.char ?? "")) ? [at, at + 1] : [],
      ),
    );
    rest = rest.filter((_, at) => !closed.has(at));
  }
  const wrong = rest.find(({ char }) => pairs.some((pair) => pair[1] === char)) ?? rest[0];
  switch (result) {
    case "balanced":
      return rest.length === 0;
    case "depth":
      return rest.length === 0 ? rounds - 1 : -1;
    case "first wrong":
      return wrong?.index ?? -1;
    case "completion": {
      const closing = rest.toReversed().map(({ char }) => pairs.find((pair) => pair[0] === char)?.[1]);
      return closing.includes(undefined) ? null : closing.join("");
    }
    default:
      return unreachable(result);
  }
}

interface Mistakes {
  readonly kindsDiffer?: boolean;
}

/** The reference, or one of its flaws. */
function source(
  pairs: readonly Pair[],
  result: Result,
  { kindsDiffer = true }: Mistakes = {},
): Flaw["source"] {
  const opening = JSON.stringify(pairs.map(([open]) => open).join(""));
  const entries = pairs.map(([open = "", close = ""]): [string, string] =>
    result === "completion" ? [open, close] : [close, open],
  );
  const table = {
    python: `{${entries.map(([from, to]) => `"${from}": "${to}"`).join(", ")}}`,
    javascript: `{ ${entries.map(([from, to]) => `"${from}": "${to}"`).join(", ")} }`,
  };
  const options = { table, opening, kindsDiffer };
  switch (result) {
    case "balanced":
      return balanced(options);
    case "depth":
      return depth(options);
    case "first wrong":
      return firstWrong(options);
    case "completion":
      return completion(options);
    default:
      return unreachable(result);
  }
}

interface Options {
  readonly table: Flaw["source"];
  /** All opening brackets, as a literal. */
  readonly opening: string;
  readonly kindsDiffer: boolean;
}

/** Takes the last open bracket away, and asks whether it is not the one that is closed. */
function mismatch(kindsDiffer: boolean): Flaw["source"] {
  return kindsDiffer
    ? {
        python: "not open_brackets or open_brackets.pop() != opens[char]",
        javascript: "openBrackets.pop() !== opens[char]",
      }
    : {
        python: "not open_brackets or not open_brackets.pop()",
        javascript: "openBrackets.pop() === undefined",
      };
}

function balanced({ table, opening, kindsDiffer }: Options): Flaw["source"] {
  const wrong = mismatch(kindsDiffer);
  return {
    python: `def is_balanced(text):
    opens = ${table.python}
    open_brackets = []
    for char in text:
        if char in ${opening}:
            open_brackets.append(char)
        elif char in opens:
            if ${wrong.python}:
                return False
    return not open_brackets
`,
    javascript: `function isBalanced(text) {
  const opens = ${table.javascript};
  const openBrackets = [];
  for (const char of text) {
    if (${opening}.includes(char)) openBrackets.push(char);
    else if (char in opens && ${wrong.javascript}) return false;
  }
  return openBrackets.length === 0;
}
`,
  };
}

function depth({ table, opening, kindsDiffer }: Options): Flaw["source"] {
  const wrong = mismatch(kindsDiffer);
  return {
    python: `def nesting_depth(text):
    opens = ${table.python}
    open_brackets = []
    deepest = 0
    for char in text:
        if char in ${opening}:
            open_brackets.append(char)
            deepest = max(deepest, len(open_brackets))
        elif char in opens:
            if ${wrong.python}:
                return -1
    return -1 if open_brackets else deepest
`,
    javascript: `function nestingDepth(text) {
  const opens = ${table.javascript};
  const openBrackets = [];
  let deepest = 0;
  for (const char of text) {
    if (${opening}.includes(char)) {
      openBrackets.push(char);
      deepest = Math.max(deepest, openBrackets.length);
    } else if (char in opens && ${wrong.javascript}) {
      return -1;
    }
  }
  return openBrackets.length > 0 ? -1 : deepest;
}
`,
  };
}

function firstWrong({ table, opening, kindsDiffer }: Options): Flaw["source"] {
  const python = kindsDiffer ? "text[places.pop()] != opens[char]" : "places.pop() < 0";
  const javascript = kindsDiffer ? "text[places.pop()] !== opens[char]" : "places.pop() === undefined";
  return {
    python: `def first_wrong(text):
    opens = ${table.python}
    places = []
    for place, char in enumerate(text):
        if char in ${opening}:
            places.append(place)
        elif char in opens:
            if not places or ${python}:
                return place
    return places[0] if places else -1
`,
    javascript: `function firstWrong(text) {
  const opens = ${table.javascript};
  const places = [];
  for (const [place, char] of [...text].entries()) {
    if (${opening}.includes(char)) places.push(place);
    else if (char in opens && ${javascript}) return place;
  }
  return places[0] ?? -1;
}
`,
  };
}

function completion({ table, kindsDiffer }: Options): Flaw["source"] {
  const python = kindsDiffer ? "missing.pop() != char" : "not missing.pop()";
  const javascript = kindsDiffer ? "missing.pop() !== char" : "missing.pop() === undefined";
  return {
    python: `def missing_end(text):
    closes = ${table.python}
    missing = []
    for char in text:
        if char in closes:
            missing.append(closes[char])
        elif char in closes.values():
            if not missing or ${python}:
                return None
    return "".join(reversed(missing))
`,
    javascript: `function missingEnd(text) {
  const closes = ${table.javascript};
  const missing = [];
  for (const char of text) {
    if (char in closes) missing.push(closes[char]);
    else if (Object.values(closes).includes(char) && ${javascript}) return null;
  }
  return missing.reverse().join("");
}
`,
  };
}

function secondFlaw(pairs: readonly Pair[], result: Result): Flaw {
  const { python, javascript } = source(pairs, result);
  switch (result) {
    case "balanced":
      return onlyCounts(pairs);
    case "depth":
      return depthOfEachKind(pairs);
    case "first wrong":
      return {
        name: "does not look for brackets that are never closed",
        caughtBy: ["boundary"],
        source: {
          python: python.replace("places[0] if places else -1", "-1"),
          javascript: javascript.replace("places[0] ?? -1", "-1"),
        },
      };
    case "completion":
      return {
        name: "closes first what was opened first",
        caughtBy: ["boundary"],
        source: {
          python: python.replace("reversed(missing)", "missing"),
          javascript: javascript.replace(".reverse()", ""),
        },
      };
    default:
      return unreachable(result);
  }
}

function onlyCounts(pairs: readonly Pair[]): Flaw {
  return {
    name: "only counts each kind",
    caughtBy: ["overlapping", "reversed"],
    source: {
      python: `def is_balanced(text):
    return all(text.count(a) == text.count(b) for a, b in ${JSON.stringify(pairs)})
`,
      javascript: `function isBalanced(text) {
  const count = (char) => text.split(char).length - 1;
  return ${JSON.stringify(pairs)}.every(([a, b]) => count(a) === count(b));
}
`,
    },
  };
}

function depthOfEachKind(pairs: readonly Pair[]): Flaw {
  const { python, javascript } = source(pairs, "depth");
  return {
    name: "measures the depth of each kind by itself",
    caughtBy: ["nested"],
    source: {
      python: python.replace("len(open_brackets))", "open_brackets.count(char))"),
      javascript: javascript.replace(
        "openBrackets.length);",
        "openBrackets.filter((open) => open === char).length);",
      ),
    },
  };
}
