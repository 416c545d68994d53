import DOMPurify from "dompurify";
import { Marked, type Token } from "marked";

/**
 * Markdown as HTML that is safe to insert: no scripts, no styles, no forms, and nothing that is fetched by being shown.
 * @param topHeading the level (1-6) that the text's highest heading becomes
 */
export function markdownHtml(markdown: string, topHeading: number): string {
  const tokens = marked.lexer(markdown);
  const depths = tokens.map((token) => (token.type === "heading" ? headingDepth(token) : 6));
  const shift = topHeading - Math.min(6, ...depths);
  void marked.walkTokens(tokens, (token) => {
    if (token.type === "heading") token["depth"] = Math.min(6, headingDepth(token) + shift);
  });
  const fragment = DOMPurify.sanitize(marked.parser(tokens), {
    ALLOWED_TAGS: allowedTags,
    ALLOWED_ATTR: ["href", "title", "align", "start", "colspan", "rowspan", "scope"],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  const holder = document.createElement("div");
  holder.append(fragment);
  for (const link of holder.querySelectorAll("a[href]")) markLink(link);
  return holder.innerHTML;
}

const marked = new Marked({ gfm: true });

// prettier-ignore
const allowedTags = [
  "a", "b", "blockquote", "br", "code", "dd", "del", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "kbd", "li",
  "ol", "p", "pre", "s", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul", "#text",
];

function headingDepth(token: Token): number {
  return "depth" in token && typeof token.depth === "number" ? token.depth : 6;
}

/** A link that leaves the app opens beside it and learns nothing of it. */
function markLink(link: Element): void {
  if (link.getAttribute("href")?.startsWith("#")) return;
  link.setAttribute("rel", "noopener noreferrer nofollow");
  link.setAttribute("target", "_blank");
}
