import { Marked, type Token } from "marked";

/**
 * A longer text stays as it is written: statements here have 2,000 characters at most, and the parser takes the square
 * of the length for some texts, a second for 10,000 characters.
 */
const longestMarkdown = 8000;

/**
 * Markdown as HTML that is still to be cleaned. What its author wrote as HTML stands there as text; so does what is to
 * be said of a picture, in the picture's place.
 * @param topHeading the level (1-6) that the text's highest heading becomes
 * @returns `undefined` for a text that is too long, or nested too deep, to be formatted
 */
export function renderMarkdown(markdown: string, topHeading: number): string | undefined {
  if (markdown.length > longestMarkdown) return undefined;
  try {
    return render(markdown, topHeading);
  } catch (error) {
    // A quotation in a quotation in a quotation…: the parser goes down with each.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const marked = new Marked({
  gfm: true,
  renderer: {
    html: ({ text, block }) => (block ? `<p>${escaped(text)}</p>\n` : escaped(text)),
    image: ({ text }) => escaped(text),
  },
});

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);

function render(markdown: string, topHeading: number): string {
  const tokens = marked.lexer(markdown);
  const depths = tokens.map((token) => (token.type === "heading" ? headingDepth(token) : 6));
  const shift = topHeading - Math.min(6, ...depths);
  void marked.walkTokens(tokens, (token) => {
    if (token.type === "heading") token["depth"] = Math.min(6, headingDepth(token) + shift);
  });
  return marked.parser(tokens);
}

function headingDepth(token: Token): number {
  return "depth" in token && typeof token.depth === "number" ? token.depth : 6;
}
