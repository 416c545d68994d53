import { describe, expect, it } from "vitest";
import { writePrompt } from "./prompt.ts";
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
