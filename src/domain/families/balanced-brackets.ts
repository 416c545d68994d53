import * as fc from "fast-check";
import { defineFamily } from "../family.ts";
import { boolean, string } from "../type.ts";

const pairs = ["()", "[]", "{}"] as const;
const pair = fc.constantFrom(...pairs);

/** Balanced text: each piece stands inside the pair before it or beside what is there already. */
const balanced = (minPairs: number, maxPairs: number) =>
  fc
    .array(fc.tuple(pair, fc.boolean()), { minLength: minPairs, maxLength: maxPairs })
    .map((pieces) =>
      pieces.reduce(
        (text, [[open, close], inside]) => (inside ? `${open}${text}${close}` : `${text}${open}${close}`),
        "",
      ),
    );

const input = (text: string): [string] => [text];

export const family = defineFamily<Record<string, never>, [string]>({
  meta: {
    id: "balanced-brackets",
    version: 1,
    title: "Balanced brackets",
    topic: "parsing",
    difficulties: ["medium"],
    summary: "Tell whether every bracket of a text is closed by its own kind in the right order.",
  },
  parameters: () => fc.constant({}),
  build: () => ({
    task: "checks whether the round, square and curly brackets in a string are balanced",
    statement: `A text may hold the brackets \`( ) [ ] { }\`. Return true if they are **balanced**, and false otherwise.

- Balanced means: every opening bracket is closed later by one of its own kind, every closing bracket closes one, and
  pairs never cross. So \`([])\` is balanced, but \`([)]\` is not.
- All other characters are ignored. A text without any bracket is balanced, and so is an empty text.
- Brackets inside quotation marks count like any others.

{examples}`,
    signature: {
      kind: "function",
      name: "is_balanced",
      parameters: [{ name: "text", type: string }],
      returns: boolean,
    },
    comparison: { kind: "exact" },
    examples: [["(a + b) * [c]"], ["{[()]}"], ["(()"], ["[x]]"]],
    inputs: {
      empty: fc.constantFrom("", "abc", "no brackets", "1 + 2 < 4", "<>").map(input),
      single: fc.constantFrom("(", ")", "[", "]", "{", "}").map(input),
      typical: balanced(3, 6).map(input),
      nested: fc
        .array(pair, { minLength: 3, maxLength: 8 })
        .map((all) => input(all.reduce((text, [open, close]) => `${open}${text}${close}`, ""))),
      // As many closing as opening ones of each kind, but crossed.
      overlapping: fc
        .tuple(fc.shuffledSubarray([...pairs], { minLength: 2, maxLength: 2 }), balanced(0, 3))
        .map(([[a = "()", b = "[]"], middle]) => input(`${a[0]}${b[0]}${middle}${a[1]}${b[1]}`)),
      // The right number of each, but the closing one comes first.
      reversed: fc
        .tuple(pair, balanced(0, 4))
        .map(([[open, close], middle]) => input(`${close}${middle}${open}`)),
      // The wrong kind closes.
      missing: fc
        .tuple(fc.shuffledSubarray([...pairs], { minLength: 2, maxLength: 2 }), balanced(0, 3))
        .map(([[a = "()", b = "[]"], middle]) => input(`${a[0]}${middle}${b[1]}`)),
      boundary: fc.tuple(balanced(1, 5), pair).map(([text, [open]]) => input(text + open)),
      punctuation: fc
        .tuple(balanced(1, 4), fc.constantFrom('"', "'", "<", ">", "/*", "\\"))
        .map(([text, mark]) => input(text.split("").join(mark))),
      deep: fc
        .tuple(pair, fc.integer({ min: 200, max: 900 }))
        .map(([[open, close], depth]) => [(open ?? "").repeat(depth) + (close ?? "").repeat(depth)]),
    },
    hiddenPerCategory: 5,
    oracle: ([text]) => {
      // Inner pairs vanish again and again until nothing changes.
      let rest = text.replace(/[^()[\]{}]/g, "");
      for (let before = ""; before !== rest;) {
        before = rest;
        rest = rest.replaceAll("()", "").replaceAll("[]", "").replaceAll("{}", "");
      }
      return rest === "";
    },
    reference: {
      python: `def is_balanced(text):
    closes = {")": "(", "]": "[", "}": "{"}
    open_brackets = []
    for char in text:
        if char in "([{":
            open_brackets.append(char)
        elif char in closes:
            if not open_brackets or open_brackets.pop() != closes[char]:
                return False
    return not open_brackets
`,
      javascript: `function isBalanced(text) {
  const closes = { ")": "(", "]": "[", "}": "{" };
  const open = [];
  for (const char of text) {
    if ("([{".includes(char)) open.push(char);
    else if (char in closes && open.pop() !== closes[char]) return false;
  }
  return open.length === 0;
}
`,
    },
    hints: [
      "Which of the open brackets must be closed first: the oldest or the newest?",
      "Keep the open brackets in a list used as a stack: put new ones on top, take the top one when something closes.",
      "A closing bracket is wrong if the stack is empty, or if its top is of another kind.",
      "At the end the stack must be empty: what is still there was never closed.",
    ],
    flaws: [
      {
        name: "only counts each kind",
        caughtBy: ["overlapping", "reversed"],
        source: {
          python: `def is_balanced(text):
    return all(text.count(a) == text.count(b) for a, b in ("()", "[]", "{}"))
`,
          javascript: `function isBalanced(text) {
  const count = (char) => text.split(char).length - 1;
  return ["()", "[]", "{}"].every(([a, b]) => count(a) === count(b));
}
`,
        },
      },
      {
        name: "takes all kinds for one",
        caughtBy: ["missing"],
        source: {
          python: `def is_balanced(text):
    depth = 0
    for char in text:
        if char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
            if depth < 0:
                return False
    return depth == 0
`,
          javascript: `function isBalanced(text) {
  let depth = 0;
  for (const char of text) {
    if ("([{".includes(char)) depth++;
    else if (")]}".includes(char) && --depth < 0) return false;
  }
  return depth === 0;
}
`,
        },
      },
    ],
  }),
});
