import { expect, it } from "vitest";
import { codeTokens } from "./code-tokens.ts";

const kinds = (line: string, language: "python" | "javascript") =>
  codeTokens(line, language).flatMap(({ kind, text }) => (kind === "plain" ? [] : [`${kind} ${text}`]));

it("tells words of the language, texts, numbers and comments apart", () => {
  expect(kinds('    return max(x, "no # comment", 2)  # yes', "python")).toEqual([
    "keyword return",
    'string "no # comment"',
    "number 2",
    "comment # yes",
  ]);
});

it("takes no part of a name for a word or a number", () => {
  expect(kinds("forest2 = format_in", "python")).toEqual([]);
});

it("knows templates and regular expressions, and no division for one", () => {
  expect(kinds("const q = `a '${b}'`; return /^'+$/.test(q / 2 / n)", "javascript")).toEqual([
    "keyword const",
    "string `a '${b}'`",
    "keyword return",
    "string /^'+$/",
    "number 2",
  ]);
});

it("loses nothing of a line", () => {
  const line = "  if (!firstSpelling.has(key)) firstSpelling.set(key, name);";
  const texts = codeTokens(line, "javascript").map(({ text }) => text);
  expect(texts.join("")).toBe(line);
});
