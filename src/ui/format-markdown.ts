import { markdownHtml, type Mathematics } from "./markdown-html.ts";

let mathematics: Mathematics | undefined;

/**
 * As `markdownHtml`. What shows formulas is fetched with the first of them, which until then stands there as it was
 * written.
 * @param onMore called when the text should be formatted once more
 */
export function formatMarkdown(markdown: string, topHeading: number, onMore: () => void): string | undefined {
  const { html, isMissing } = formatted(markdown, topHeading);
  if (isMissing) void fetchMathematics().then((isThere) => isThere && onMore());
  return html;
}

/** Fetches what shows formulas where one of the texts has any, so that they are formatted at once. */
export async function prepareFormulas(texts: readonly string[]): Promise<void> {
  if (texts.some((text) => formatted(text, 1).isMissing)) await fetchMathematics();
}

interface Formatted {
  readonly html: string | undefined;
  /** There is a formula, and nothing yet that shows it. */
  readonly isMissing: boolean;
}

function formatted(markdown: string, topHeading: number): Formatted {
  let isMissing = false;
  const noteFormula = () => {
    isMissing = true;
    return undefined;
  };
  const html = markdownHtml(markdown, topHeading, mathematics ?? noteFormula);
  return { html, isMissing };
}

/** @returns false where that fails; the next formula tries again */
async function fetchMathematics(): Promise<boolean> {
  try {
    ({ mathematics } = await import("./mathematics.ts"));
    return true;
  } catch {
    // The formulas stay as they were written.
    return false;
  }
}
