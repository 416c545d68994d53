import { describe, expect, it } from "vitest";
import { extractProgram, writePrompt } from "./prompt.ts";
import { int } from "./type.ts";

const task = "returns the sum of a list";
const signature = { kind: "function", name: "add_all", parameters: [], returns: int } as const;

describe("writePrompt", () => {
  it("asks for a function by the language's name, and ends the prefix right there", () => {
    expect(writePrompt({ signature, task }, "python")).toEqual({
      prompt: "Write a Python function `add_all` that returns the sum of a list.",
      prefix: "```python\ndef add_all",
    });
    expect(writePrompt({ signature, task }, "javascript")).toEqual({
      prompt: "Write a JavaScript function `addAll` that returns the sum of a list.",
      prefix: "```javascript\nfunction addAll",
    });
  });

  it("asks for classes and programs", () => {
    const account = { kind: "class", name: "Account", constructorParameters: [], methods: [] } as const;
    expect(writePrompt({ signature: account, task: "keeps a balance" }, "javascript")).toEqual({
      prompt: "Write a JavaScript class `Account` that keeps a balance.",
      prefix: "```javascript\nclass Account",
    });
    expect(writePrompt({ signature: { kind: "program" }, task: "prints a sum" }, "python")).toEqual({
      prompt: "Write a Python program that prints a sum.",
      prefix: "```python\n",
    });
  });
});

describe("extractProgram", () => {
  const prefix = "```python\ndef add_all";

  it("cuts at the closing fence", () => {
    expect(extractProgram("(xs):\n    return sum(xs)\n```\nThat is all.", prefix)).toBe(
      "def add_all(xs):\n    return sum(xs)\n",
    );
  });

  it("takes what there is of an answer that was stopped", () => {
    expect(extractProgram("(xs):\n    return", prefix)).toBe("def add_all(xs):\n    return\n");
  });

  it("finds the block that defines the entry point, with chat around it", () => {
    const text =
      "Sure! Install it:\n```sh\npip install x\n```\nThen:\n```python\n\nclass A: pass\ndef add_all(xs):\n    pass\n```\nBye.";
    expect(extractProgram(text, "", { entryPoint: "add_all" })).toBe(
      "class A: pass\ndef add_all(xs):\n    pass\n",
    );
  });

  it("takes an answer without a fence as it is", () => {
    expect(extractProgram("const f = () => `a`;", "")).toBe("const f = () => `a`;\n");
  });

  it("keeps backticks inside of a program's lines", () => {
    const program = "function f() {\n  return `\\`\\`\\``;\n}\n";
    expect(extractProgram(`${program}\`\`\``, "```javascript\n")).toBe(program);
  });
});
