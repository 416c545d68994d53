import { markdownHtml, type Mathematics } from "./markdown-html.ts";

let mathematics: Mathematics | undefined;

/**
 * As `markdownHtml`. What shows formulas is fetched with the first of them, which until then stands there as it was
 * written.
 * @param onMore called when the text should be formatted once more
 */
export function formatMarkdown(markdown: string, topHeading: number, onMore: () => void): string | undefined {
  let isMissing = false;
  const noteFormula = () => {
    isMissing = true;
    return undefined;
  };
  const html = markdownHtml(markdown, topHeading, mathematics ?? noteFormula);
  if (isMissing) void fetchMathematics(onMore);
  return html;
}

/** Where that fails, the next formula tries again. */
async function fetchMathematics(onMore: () => void): Promise<void> {
  try {
    ({ mathematics } = await import("./mathematics.ts"));
    onMore();
  } catch {
    // The formulas stay as they were written.
  }
}
