import { renderMarkdown } from "../../src/ui/render-markdown.ts";
import { orUndefined, textTarget } from "../fuzz-target.ts";
import { markdownTokens, statements } from "./statements.ts";

/** As much as is formatted at all. */
const long = 8000;
const fill = (unit: string) => unit.repeat(Math.floor(long / unit.length));

export const formatted = [
  textTarget({
    name: "Markdown, formatted",
    corpus: statements,
    tokens: markdownTokens,
    read: (text) => orUndefined(renderMarkdown(text, 3)),
    known: [
      ...["> ", "- ", "1. ", "*a_", "[", "[a][", "`a", "!", "_a", "<a ", "a**b\n", "-   - ", "*a **b "].map(
        fill,
      ),
      `${"*".repeat(long / 2)}a${"*".repeat(long / 2 - 1)}`,
      "> ".repeat(50_000),
      "*a_".repeat(33_000),
    ],
  }),
];
