import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { ruleList } from "../family-parts/rule-list.ts";
import { type ClassAnswer, type ClassInput, defineFamily } from "../family.ts";
import type { Signature } from "../signature.ts";
import { int, nullType, string } from "../type.ts";

interface Parameters {
  /** How many changes can be undone. */
  readonly limit: number;
  /** What becomes of `undo` and `redo` where there is nothing to do. */
  readonly nothing: "ignored" | "error";
  /** What becomes of an attempt to erase more than there is. */
  readonly tooMany: "clears" | "error";
  readonly redo: boolean;
  /** Which changes in a row are undone together. */
  readonly together: "none" | "writes" | "writes, erasures";
}

type Method = "write" | "erase" | "undo" | "redo" | "text";
type Call = readonly ["write", string] | readonly ["erase", number] | readonly ["undo" | "redo" | "text"];

interface Input extends ClassInput {
  readonly construct: readonly [];
  readonly calls: readonly Call[];
}

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "undo-text",
    version: 2,
    title: "Text with undo",
    topic: "classes",
    difficulties: ["medium", "easy", "hard"],
    summary: "A class that holds a text, and takes back what was done to it.",
  },
  parameters: (difficulty) =>
    fc.record({
      limit: fc.constantFrom(2, 3, 4, 5),
      nothing: fc.constantFrom("ignored", "error"),
      tooMany: fc.constantFrom("clears", "error"),
      redo: fc.constant(difficulty !== "easy"),
      together: difficulty === "hard" ? fc.constantFrom("writes", "writes, erasures") : fc.constant("none"),
    }),
  build: (parameters) => {
    const { limit, redo, together } = parameters;
    return {
      task: taskOf(parameters),
      wordings: [
        "Whoever writes makes mistakes, and likes to take them back.",
        "A text editor remembers the last few changes, so that they can be undone.",
        "Hold a text that can be written to and erased from, and remember how it was before.",
      ],
      statement: `Write a class \`TextBuffer\`. It is made without arguments and holds an empty text at first.

${rules(parameters)}

{examples}

There are at most 200 calls.`,
      signature: signatureOf(redo),
      comparison: { kind: "exact" },
      examples: examplesOf(),
      inputs: inputsOf(parameters),
      hiddenPerCategory: 5,
      oracle: ({ calls }) => replay(calls, parameters),
      reference: source(parameters),
      hints: [
        "What must be remembered, so that a change can be undone? The text as it was before is enough.",
        "Keep earlier texts in a list, and the last one at its end.",
        `When the list has more than ${limit} texts, the first one goes.`,
        ...(redo
          ? ["Undoing moves the text to a second list, redoing moves it back. A change empties the second."]
          : []),
        ...(together === "none"
          ? []
          : ["Remember also what the last call was: then you know whether it goes on."]),
      ],
      flaws: flawsOf(parameters),
    };
  },
});

function taskOf({ limit, nothing, tooMany, redo, together }: Parameters): string {
  const fewer = tooMany === "clears" ? "all if fewer, still a change" : "if fewer, an error and no change";
  const vain = `in vain ${redo ? "each" : "it"} ${nothing === "ignored" ? "does nothing" : "raises an error"}`;
  const one =
    together === "none" ? "" : `; ${togetherWords[together]} with only text between them are one change`;
  const errors =
    nothing === "error" || tooMany === "error"
      ? "; errors are ValueError in Python, RangeError in JavaScript"
      : "";
  return `holds a text, empty at first: write appends, text returns it, erase removes so many last characters (${fewer}); undo takes back the last change, up to ${limit} of them${
    redo ? ", redo does it again unless a new one came" : ""
  }; ${vain}${one}${errors}`;
}

const togetherWords = {
  writes: "writes",
  "writes, erasures": "writes, and likewise erasures,",
} as const;

function rules({ limit, nothing, tooMany, redo, together }: Parameters): string {
  const error = "`ValueError` in Python and `RangeError` in JavaScript";
  const inVain =
    nothing === "ignored" ? "it does nothing" : `it raises an error, ${error}, and changes nothing`;
  return ruleList([
    "`write(text)` adds a text, which is not empty, at the end. `text()` returns the whole text.",
    `\`erase(count)\` removes the last \`count\` characters; \`count\` is at least 1. ${
      tooMany === "clears"
        ? "If there are fewer, all of them go; erasing from an empty text is a change like any other."
        : `If there are fewer, it raises an error, ${error}, and changes nothing: this is no change that could be undone.`
    }`,
    `\`undo()\` takes back the last change that is not undone yet: a \`write\` or an \`erase\`. Only the last **${limit} changes** can be
     undone. If there is nothing to undo, ${inVain}.`,
    redo
      ? `\`redo()\` does again what was undone last. After a new \`write\` or \`erase\`, nothing that was undone before can
         be redone. If there is nothing to redo, ${inVain}.`
      : undefined,
    together === "none"
      ? undefined
      : `${
          together === "writes" ? "Calls of `write`" : "Calls of `write`, and likewise calls of `erase`,"
        } that come **directly one after another** count as **one change**, and are undone and redone together. Any
        other call between them, except \`text()\`, parts them, and so does a call that raises an error.`,
  ]);
}

function signatureOf(redo: boolean): Signature {
  const plain = (name: string) => ({ name, parameters: [], returns: nullType });
  return {
    kind: "class",
    name: "TextBuffer",
    constructorParameters: [],
    methods: [
      { name: "write", parameters: [{ name: "text", type: string }], returns: nullType },
      { name: "erase", parameters: [{ name: "count", type: int }], returns: nullType },
      plain("undo"),
      ...(redo ? [plain("redo")] : []),
      { name: "text", parameters: [], returns: string },
    ],
  };
}

/** At most two changes, never two in a row that are alike, and none after something was undone. */
function examplesOf(): Input[] {
  return [
    program([["write", "hello"], ["text"], ["undo"], ["text"]]),
    program([["write", "good day"], ["erase", 4], ["text"], ["undo"], ["text"]]),
    program([["write", "abc"], ["erase", 1], ["undo"], ["undo"], ["text"]]),
  ];
}

const integer = (min: number, max: number) => fc.integer({ min, max });

function program(calls: readonly Call[]): Input {
  return { construct: [], calls };
}

/** With a look at the text after whatever is done or undone, but not after what may go on. */
function watched(calls: readonly Call[]): Input {
  const looks = calls.flatMap((call): Call[] =>
    call[0] === "undo" || call[0] === "redo" ? [call, ["text"]] : [call],
  );
  return program([...looks, ["text"]]);
}

function inputsOf({ limit, redo, together }: Parameters) {
  const word = fc.string({ unit: fc.constantFrom(...Array.from("abcdeno ")), minLength: 1, maxLength: 5 });
  const write = word.map((text): Call => ["write", text]);
  const erase = integer(1, 4).map((count): Call => ["erase", count]);
  const undo = fc.constant<Call>(["undo"]);
  const again: Call = redo ? ["redo"] : ["undo"];
  const back: fc.Arbitrary<Call> = redo ? fc.constantFrom<Call[]>(["undo"], ["redo"]) : undo;
  const some = (minLength: number, maxLength: number) =>
    fc.array(fc.oneof(write, write, write, erase, undo, back), { minLength, maxLength, size: "max" });
  return {
    typical: some(6, 14).map(watched),
    empty: fc
      .tuple(fc.array(back, { maxLength: 2 }), word)
      .map(([more, text]) => watched([["undo"], ...more, ["write", text], ["undo"], ["undo"]])),
    single: word.map((text) => watched([["write", text], ["erase", text.length], ["undo"], again])),
    // As many changes as can be undone, and more, none of which goes on with the one before.
    boundary: fc.tuple(word, integer(0, 3)).map(([text, more]) => {
      const changes = Array.from({ length: limit + more }, (_, i): Call =>
        i % 2 === 0 ? ["write", `${text}${i}`] : ["erase", 1],
      );
      const undos = changes.map((): Call => ["undo"]);
      return watched([...changes, ...undos, ...(redo ? changes.map((): Call => ["redo"]) : [])]);
    }),
    errors: fc
      .tuple(word, integer(1, 3), word)
      .map(([text, more, next]) =>
        watched([["write", text], ["erase", text.length + more], ["write", next], ["undo"], ["undo"]]),
      ),
    // A change after something was undone.
    "repeated calls": fc
      .tuple(word, fc.oneof(write, fc.constant<Call>(["erase", 2])))
      .map(([text, change]) =>
        watched([["write", `${text}xyz`], ["erase", 1], ["undo"], change, again, ["undo"], ["undo"]]),
      ),
    ...(together === "none"
      ? {}
      : {
          adjacent: fc
            .tuple(
              fc.array(write, { minLength: 2, maxLength: 4 }),
              fc.array(erase, { minLength: 2, maxLength: 3 }),
            )
            .map(([writes, erasures]) =>
              watched([
                ...writes,
                ["undo"],
                ["write", "0123456789"],
                ...erasures,
                ["undo"],
                ["undo"],
                ["redo"],
              ]),
            ),
        }),
    large: some(50, 90).map(watched),
  };
}

const refused: ClassAnswer = { throws: { python: "ValueError", javascript: "RangeError" } };

/** All texts there were, and the place where one stands among them. */
function replay(calls: readonly Call[], { limit, nothing, tooMany, together }: Parameters): ClassAnswer[] {
  let texts = [""];
  let at = 0;
  let lowest = 0;
  let last: Method | undefined;
  return calls.map((call): ClassAnswer => {
    const [method, given = ""] = call;
    const text = texts[at] ?? "";
    if (method === "text") return { returns: text };
    const before = last;
    last = undefined;
    if (method === "undo" || method === "redo") {
      const goal = method === "undo" ? at - 1 : at + 1;
      const isPossible = goal >= lowest && goal < texts.length;
      if (isPossible) at = goal;
      return isPossible || nothing === "ignored" ? { returns: null } : refused;
    }
    const count = Number(given);
    if (method === "erase" && tooMany === "error" && count > text.length) return refused;
    const goesOn =
      together.split(", ").includes(method === "write" ? "writes" : "erasures") && before === method;
    if (!goesOn) at += 1;
    const changed = method === "write" ? `${text}${given}` : text.slice(0, Math.max(0, text.length - count));
    texts = [...texts.slice(0, at), changed];
    lowest = Math.max(lowest, at - limit);
    last = method;
    return { returns: null };
  });
}

interface Choices extends Omit<Parameters, "limit"> {
  /** Without it everything can be undone. */
  readonly limit: number | undefined;
  /** Whether a new change leaves alone what could be redone. */
  readonly keepsUndone?: boolean;
}

function source(choices: Choices): Flaw["source"] {
  return { python: pythonClass(choices), javascript: javascriptClass(choices) };
}

/** The lines, each with its end; what is undefined is left out. */
function block(...lines: (string | undefined)[]): string {
  return lines.flatMap((line) => (line === undefined ? [] : [`${line}\n`])).join("");
}

function pythonClass(choices: Choices): string {
  const { limit, tooMany, redo, together, keepsUndone = false } = choices;
  const isTogether = together !== "none";
  const when = (condition: boolean, line: string) => (condition ? line : undefined);
  const inner = isTogether ? "            " : "        ";
  const kept = limit === undefined ? "" : `[-${limit}:]`;
  return block(
    "class TextBuffer:",
    "    def __init__(self):",
    '        self._text = ""',
    "        self._past = []",
    when(redo, "        self._future = []"),
    when(isTogether, "        self._last = None"),
    "",
    "    def write(self, text):",
    `        self._remember(${isTogether ? '"write"' : ""})`,
    "        self._text += text",
    "",
    "    def erase(self, count):",
    when(together === "writes", "        self._last = None"),
    when(tooMany === "error", "        if count > len(self._text):"),
    when(tooMany === "error" && together === "writes, erasures", "            self._last = None"),
    when(tooMany === "error", '            raise ValueError("There is not so much text")'),
    `        self._remember(${isTogether ? '"erase"' : ""})`,
    "        self._text = self._text[:-count]",
    "",
    pythonMove(choices, { name: "undo", from: "_past", to: "_future" }),
    when(redo, pythonMove(choices, { name: "redo", from: "_future", to: "_past" })),
    "    def text(self):",
    "        return self._text",
    "",
    `    def _remember(self${isTogether ? ", change" : ""}):`,
    when(isTogether, "        if change != self._last:"),
    `${inner}self._past = [*self._past, self._text]${kept}`,
    when(redo && !keepsUndone, `${inner}self._future = []`),
    when(isTogether, "        self._last = change"),
  );
}

interface Move {
  readonly name: "undo" | "redo";
  readonly from: "_past" | "_future";
  readonly to: "_past" | "_future";
}

function pythonMove({ nothing, redo, together }: Choices, { name, from, to }: Move): string {
  const isError = nothing === "error";
  const inner = isError ? "        " : "            ";
  return block(
    `    def ${name}(self):`,
    together === "none" ? undefined : "        self._last = None",
    `        if ${isError ? "not " : ""}self.${from}:`,
    isError ? `            raise ValueError("There is nothing to ${name}")` : undefined,
    redo ? `${inner}self.${to}.append(self._text)` : undefined,
    `${inner}self._text = self.${from}.pop()`,
  );
}

function javascriptClass(choices: Choices): string {
  const { limit, tooMany, redo, together, keepsUndone = false } = choices;
  const isTogether = together !== "none";
  const when = (condition: boolean, line: string) => (condition ? line : undefined);
  const inner = isTogether ? "      " : "    ";
  const kept = limit === undefined ? "" : `.slice(-${limit})`;
  return block(
    "class TextBuffer {",
    '  #text = "";',
    "  #past = [];",
    when(redo, "  #future = [];"),
    when(isTogether, "  #last = null;"),
    "",
    "  write(text) {",
    `    this.#remember(${isTogether ? '"write"' : ""});`,
    "    this.#text += text;",
    "  }",
    "",
    "  erase(count) {",
    when(together === "writes", "    this.#last = null;"),
    when(tooMany === "error", "    if (count > this.#text.length) {"),
    when(tooMany === "error" && together === "writes, erasures", "      this.#last = null;"),
    when(tooMany === "error", '      throw new RangeError("There is not so much text");'),
    when(tooMany === "error", "    }"),
    `    this.#remember(${isTogether ? '"erase"' : ""});`,
    "    this.#text = this.#text.slice(0, -count);",
    "  }",
    "",
    javascriptMove(choices, { name: "undo", from: "_past", to: "_future" }),
    when(redo, javascriptMove(choices, { name: "redo", from: "_future", to: "_past" })),
    "  text() {",
    "    return this.#text;",
    "  }",
    "",
    `  #remember(${isTogether ? "change" : ""}) {`,
    when(isTogether, "    if (change !== this.#last) {"),
    `${inner}this.#past = [...this.#past, this.#text]${kept};`,
    when(redo && !keepsUndone, `${inner}this.#future = [];`),
    when(isTogether, "    }"),
    when(isTogether, "    this.#last = change;"),
    "  }",
    "}",
  );
}

function javascriptMove({ nothing, redo, together }: Choices, { name, from, to }: Move): string {
  const [origin, target] = [from, to].map((list) => `this.${list.replace("_", "#")}`);
  const isError = nothing === "error";
  const inner = isError ? "    " : "      ";
  return block(
    `  ${name}() {`,
    together === "none" ? undefined : "    this.#last = null;",
    isError
      ? `    if (${origin}.length === 0) throw new RangeError("There is nothing to ${name}");`
      : `    if (${origin}.length > 0) {`,
    redo ? `${inner}${target}.push(this.#text);` : undefined,
    `${inner}this.#text = ${origin}.pop();`,
    isError ? undefined : "    }",
    "  }",
  );
}

function flawsOf(parameters: Parameters): readonly Flaw[] {
  const { nothing, tooMany, redo, together } = parameters;
  return [
    {
      name: "can undo everything",
      caughtBy: ["boundary"],
      source: source({ ...parameters, limit: undefined }),
    },
    {
      name:
        nothing === "ignored"
          ? "raises an error where nothing is to undo"
          : "ignores that nothing is to undo",
      caughtBy: ["empty"],
      source: source({ ...parameters, nothing: nothing === "ignored" ? "error" : "ignored" }),
    },
    {
      name:
        tooMany === "clears"
          ? "refuses to erase more than there is"
          : "erases all if asked for more than there is",
      caughtBy: ["errors"],
      source: source({ ...parameters, tooMany: tooMany === "clears" ? "error" : "clears" }),
    },
    ...(redo
      ? [
          {
            name: "redoes what was undone before a new change",
            caughtBy: ["repeated calls" as const],
            source: source({ ...parameters, keepsUndone: true }),
          },
        ]
      : []),
    ...(together === "none"
      ? []
      : [
          {
            name: "undoes each call by itself",
            caughtBy: ["adjacent" as const],
            source: source({ ...parameters, together: "none" }),
          },
        ]),
  ];
}
