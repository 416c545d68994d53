import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractProgram } from "./answer.ts";

const python = { language: "python", entryPoint: "add_all" } as const;

describe("the program in an answer", () => {
  it("ends at the closing fence", () => {
    const answer = "```python\ndef add_all(xs):\n    return sum(xs)\n```\nThat is all.";
    expect(extractProgram(answer, python)).toBe("def add_all(xs):\n    return sum(xs)\n");
  });

  it("is what there is of it where the answer was stopped", () => {
    expect(extractProgram("```python\ndef add_all(xs):\n    return", python)).toBe(
      "def add_all(xs):\n    return\n",
    );
  });

  it("is the block that defines the entry point, with chat and other blocks around it", () => {
    const answer =
      "Sure! Install it:\n```sh\npip install x\n```\nThen:\n```python\n\nclass A: pass\ndef add_all(xs):\n    pass\n```\nUse it:\n```python\nprint(add_all([1]))\n```\nBye.";
    expect(extractProgram(answer, python)).toBe("class A: pass\ndef add_all(xs):\n    pass\n");
  });

  it("is the last of several definitions: models correct themselves further down", () => {
    const answer =
      "```python\ndef add_all(xs): pass\n```\nBetter:\n```python\ndef add_all(xs): return 1\n```";
    expect(extractProgram(answer, python)).toBe("def add_all(xs): return 1\n");
  });

  it("is rather in the wanted language than in another", () => {
    const answer = "```js\nfunction f() {}\n```\n```python\ndef f(): pass\n```";
    expect(extractProgram(answer, { language: "javascript", entryPoint: "f" })).toBe("function f() {}\n");
    expect(extractProgram(answer, { language: "python", entryPoint: "f" })).toBe("def f(): pass\n");
  });

  it("is rather a block than its output, where nothing must be defined", () => {
    const answer = "```python\nprint(1)\n```\nprints\n```text\n1\n```";
    expect(extractProgram(answer, { language: "python" })).toBe("print(1)\n");
  });

  it("is the only block, whatever its label says", () => {
    expect(extractProgram("```pseudo\nadd\n```", python)).toBe("add\n");
  });

  it("is found in a list, without the list's indentation", () => {
    const answer = "1. Like this:\n   ~~~python\n   def add_all(xs):\n       pass\n   ~~~";
    expect(extractProgram(answer, python)).toBe("def add_all(xs):\n    pass\n");
  });

  it("is the answer without its sentences where there is no fence", () => {
    const answer = "Here is the function:\n\ndef add_all(xs):\n    pass\n\nIt returns nothing.";
    expect(extractProgram(answer, python)).toBe("def add_all(xs):\n    pass\n");
    expect(extractProgram("I cannot do that.", python)).toBe("I cannot do that.\n");
  });

  it("keeps backticks inside of its lines", () => {
    const program = "function f() {\n  return `\\`\\`\\`` + `a ``` b`;\n}\n";
    expect(extractProgram(program, { language: "javascript", entryPoint: "f" })).toBe(program);
    expect(
      extractProgram(`\`\`\`javascript\n${program}\`\`\``, { language: "javascript", entryPoint: "f" }),
    ).toBe(program);
  });
});

const line = fc
  .tuple(fc.nat({ max: 3 }), fc.stringMatching(/^[ -~é]{0,30}$/))
  .map(([depth, text]) => `${"    ".repeat(depth)}${text}`.trimEnd());
/** Any lines that come after the definition, fences among them. */
const program = fc
  .array(fc.oneof(line, fc.constantFrom("", "```", "    ```js", "~~~", "Sentences are text here.")))
  .map((lines) => `def add_all(xs):\n${lines.map((text) => `    ${text}`.trimEnd()).join("\n")}`)
  .map((text) => `${text.trimEnd()}\n`);
const sentence = fc.constantFrom("", "Sure, here it is:\n", "It works.\n\nTry this one:\n\n", "- a list\n");
const otherBlock = fc.constantFrom("", "```sh\npip install x\n```\n", "~~~\nadd_all([1])\n~~~\n");
const after = fc.constantFrom("", "\nThat is all.", "\n\nUse it:\n```python\nprint(add_all([]))\n```");

/** Longer than any run of its mark in the program, as CommonMark asks of whoever writes it. */
function fenceFor(text: string, mark: string): string {
  const runs = text.match(new RegExp(`${mark}+`, "g")) ?? [];
  return mark.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
}

it("gets any program back out of any wrapping", () => {
  const wrapping = fc.record({
    text: program,
    before: sentence,
    other: otherBlock,
    behind: after,
    mark: fc.constantFrom("`", "~"),
    label: fc.constantFrom("python", "", "py", "Python", "text"),
    indent: fc.constantFrom("", "  ", "    "),
    windows: fc.boolean(),
    finished: fc.boolean(),
  });
  fc.assert(
    fc.property(wrapping, ({ text, before, other, behind, mark, label, indent, windows, finished }) => {
      const fence = fenceFor(text, mark);
      const end = finished ? `${fence}${behind}` : "";
      const block = `${fence}${label}\n${text}${finished ? fence : ""}`.replace(/^(?=.)/gm, indent);
      const answer = `${before}${other}${block}${end.slice(fence.length)}`;
      expect(extractProgram(windows ? answer.replaceAll("\n", "\r\n") : answer, python)).toBe(text);
    }),
  );
});

it("takes a program without any wrapping as it is", () => {
  const unfenced = program.filter((text) => !/^\s*(?:```|~~~)/m.test(text));
  fc.assert(fc.property(unfenced, (text) => extractProgram(text, python) === text));
});
