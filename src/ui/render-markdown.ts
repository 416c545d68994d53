import { Marked, type Token } from "marked";

/**
 * A longer text stays as it is written: statements here have 2,000 characters at most, and the parser takes the square
 * of the length for some texts, a second for 10,000 characters. Pictures do not count: the parser never sees them.
 */
const longestMarkdown = 8000;
/** A longer formula stays as it is written. */
const longestFormula = 1000;

/** What is put into the HTML once that is clean, in place of `<kbd title="insert 0">`. */
export type Insert =
  /** `src`: a `data:` address of an image without scripts. */
  | { readonly kind: "picture"; readonly src: string; readonly text: string }
  | { readonly kind: "formula"; readonly tex: string; readonly display: boolean };

export interface Rendered {
  readonly html: string;
  /** By the number in their places' titles. Nothing that an author writes becomes a `kbd`. */
  readonly inserts: readonly Insert[];
}

/**
 * Markdown as HTML that is still to be cleaned. What its author wrote as HTML stands there as text; so does what is to
 * be said of a picture, in the picture's place, unless the text itself holds the picture.
 * @param topHeading the level (1-6) that the text's highest heading becomes
 * @returns `undefined` for a text that is too long, or nested too deep, to be formatted
 */
export function renderMarkdown(markdown: string, topHeading: number): Rendered | undefined {
  const pictures: string[] = [];
  const text = markdown.replace(pictureData, (_, before: string, src: string) => {
    pictures.push(src);
    return `${before}picture:${pictures.length - 1}`;
  });
  if (text.length > longestMarkdown) return undefined;
  try {
    return render(text, topHeading, pictures);
  } catch (error) {
    // A quotation in a quotation in a quotation…: the parser goes down with each.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Where Markdown has an address: `![…](data:…)`, `[…]: data:…`. */
const pictureData = /(\]\(|\]:[ \t]*)(data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+=*)/g;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);

function render(markdown: string, topHeading: number, pictures: readonly string[]): Rendered {
  const inserts: Insert[] = [];
  const place = (insert: Insert, words: string) => {
    inserts.push(insert);
    // Not said: `markdown-html.ts` finds the place by it.
    return `<kbd title="insert ${inserts.length - 1}">${escaped(words)}</kbd>`;
  };
  const marked = new Marked({
    gfm: true,
    extensions: [formulas((formula) => place(formula, formula.tex))],
    renderer: {
      html: ({ text, block }) => (block ? `<p>${escaped(text)}</p>\n` : escaped(text)),
      image({ text, href }) {
        const src = pictures[Number(/^picture:(\d+)$/.exec(href)?.[1])];
        return src === undefined ? escaped(text) : place({ kind: "picture", src, text }, text);
      },
    },
  });
  const tokens = marked.lexer(markdown);
  const depths = tokens.map((token) => (token.type === "heading" ? headingDepth(token) : 6));
  const shift = topHeading - Math.min(6, ...depths);
  void marked.walkTokens(tokens, (token) => {
    if (token.type === "heading") token["depth"] = Math.min(6, headingDepth(token) + shift);
  });
  return { html: marked.parser(tokens), inserts };
}

/**
 * `$…$`, and `$$…$$` on its own line, as Pandoc has them: a mark stands close to what it holds, and no digit follows the
 * last, so that prices stay prices.
 */
function formulas(write: (formula: Insert & { readonly kind: "formula" }) => string) {
  return {
    name: "formula",
    level: "inline" as const,
    start: (source: string) => {
      const at = source.indexOf("$");
      return at === -1 ? undefined : at;
    },
    tokenizer(source: string) {
      const [raw, marks = "", tex = ""] =
        /^(\$\$)(?!\$)((?:\\[^]|[^$\\])+?)\$\$(?!\$)/.exec(source) ??
        /^(\$|\$\$\$)(?![\s$])((?:\\.|[^$\\\n])+?)(?<!\s)\1(?![\d$])/.exec(source) ??
        [];
      if (raw === undefined || tex.length > longestFormula) return undefined;
      return { type: "formula", raw, tex: tex.trim(), display: marks === "$$" };
    },
    renderer: (token: { readonly tex?: unknown; readonly display?: unknown }) =>
      write({ kind: "formula", tex: String(token.tex), display: token.display === true }),
  };
}

function headingDepth(token: Token): number {
  return "depth" in token && typeof token.depth === "number" ? token.depth : 6;
}
