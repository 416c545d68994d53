import { describe, expect, it } from "vitest";
import { extractProgram } from "./answer.ts";
import { makeExercise } from "./generate.ts";
import { writeInstructPrompt } from "./instruct-prompt.ts";
import { languages } from "./language.ts";
import { entryPointName } from "./signature.ts";
import { classFamily, functionFamily, programFamily } from "./testing/families.ts";

const place = { seed: 1, difficulty: "easy" } as const;

describe.each(languages)("the prompt for an instructed model in %s", (language) => {
  const { prompt, prefix } = writeInstructPrompt(makeExercise(functionFamily, place), language);

  it("holds statement, signature and what to answer with", () => {
    expect(prompt).toMatch(/^Count them\./);
    expect(prompt).toContain(language === "python" ? "def count_older(" : "function countOlder(");
    expect(prompt).toMatch(/one code block .* defines `count_?[oO]lder`/);
  });

  it("opens the answer's fence, so that whatever code follows is the program", () => {
    expect(prefix).toBe(`\`\`\`${language}\n`);
    expect(extractProgram(`${prefix}x = 1\n\`\`\`\nDone.`, { language })).toBe("x = 1\n");
  });

  it("ends in a newline, since tokenizers join other ends with what follows", () => {
    expect(prefix.endsWith("\n")).toBe(true);
  });
});

it("asks for classes by their name, and for programs without one", () => {
  const account = makeExercise(classFamily, place);
  expect(writeInstructPrompt(account, "python").prompt).toContain(
    "a Python class with exactly this signature",
  );
  expect(entryPointName(account.signature, "python")).toBe("Account");
  const program = writeInstructPrompt(makeExercise(programFamily, place), "javascript").prompt;
  expect(program).toContain("a JavaScript program that reads standard input");
  expect(program).toContain("holds the whole program. No explanation");
});

it("fences a starter that has a fence of its own more strongly", () => {
  const exercise = makeExercise(programFamily, place);
  const starter = { python: "# ```\n", javascript: "// ```\n" };
  expect(writeInstructPrompt({ ...exercise, starter }, "python").prompt).toContain("````python\n# ```\n````");
});
