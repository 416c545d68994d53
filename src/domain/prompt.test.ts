import { describe, expect, it } from "vitest";
import { family as report } from "./families/word-count-report.ts";
import { family as account } from "./families/bank-account.ts";
import { family as largest } from "./families/second-largest.ts";
import { makeExercise } from "./generate.ts";
import { describeSignature, writePrompt } from "./prompt.ts";

const seeded = { seed: 1, difficulty: "easy" } as const;

describe("the prompt for the built-in model", () => {
  const exercise = makeExercise(largest, seeded);

  it("asks for the signature and the task in one sentence, then gives examples", () => {
    const { prompt } = writePrompt(exercise, "python");
    const [ask, examples] = prompt.split("\n\nExamples:\n");
    expect(ask).toBe(
      `Write a Python ${describeSignature(exercise.signature, "python")} that ${exercise.task}.`,
    );
    expect(examples).toMatch(/^second_largest\(\[.*\]\) → /);
  });

  it("ends the prefix right at the name, in the language's spelling", () => {
    expect(writePrompt(exercise, "python").prefix).toBe("```python\ndef second_largest");
    expect(writePrompt(exercise, "javascript").prefix).toBe("```javascript\nfunction secondLargest");
  });

  it("asks for classes by their methods", () => {
    const { prompt, prefix } = writePrompt(makeExercise(account, seeded), "javascript");
    expect(prompt).toContain(
      "class `BankAccount(openingBalance)` with `deposit(amount)`, `withdraw(amount)`",
    );
    expect(prefix).toBe("```javascript\nclass BankAccount");
  });

  it("gives a program's input and output as texts, and prefills nothing but the fence", () => {
    const { prompt, prefix } = writePrompt(makeExercise(report, { seed: 1, difficulty: "medium" }), "python");
    expect(prompt).toMatch(/^Write a Python program that /);
    expect(prompt).toMatch(/\n".*" → ".*"/);
    expect(prefix).toBe("```python\n");
  });

  it("stays short where examples are long", () => {
    expect(writePrompt(exercise, "python").prompt.length).toBeLessThan(1000);
  });
});
