import DOMPurify from "dompurify";
import { type Insert, renderMarkdown } from "./render-markdown.ts";

/** A formula as MathML that is safe to insert; `undefined` where it cannot be read. */
export type Mathematics = (tex: string, display: boolean) => Element | undefined;

/**
 * Markdown as HTML that is safe to insert: nothing that runs, is fetched by being shown, or looks like the page's own:
 * no scripts, styles, forms, no pictures but those that the text itself holds, and no name by which style sheets, labels
 * or scripts know an element.
 * @param topHeading the level (1-6) that the text's highest heading becomes
 * @param mathematics makes formulas; absent: they stand there as they were written
 * @returns `undefined` for a text that is too long, or nested too deep, to be formatted
 */
export function markdownHtml(
  markdown: string,
  topHeading: number,
  mathematics?: Mathematics,
): string | undefined {
  const rendered = renderMarkdown(markdown, topHeading);
  if (rendered === undefined) return undefined;
  const holder = cleaned(rendered.html);
  for (const place of holder.querySelectorAll("kbd[title]")) {
    const insert = rendered.inserts[Number(/^insert (\d+)$/.exec(place.getAttribute("title") ?? "")?.[1])];
    if (insert !== undefined) place.replaceWith(elementOf(insert, mathematics));
  }
  return holder.innerHTML;
}

/** Made here, of nothing but data: the cleaner need not let such elements pass. */
function elementOf(insert: Insert, mathematics: Mathematics | undefined): Element {
  if (insert.kind === "picture") {
    const picture = document.createElement("img");
    picture.src = insert.src;
    picture.alt = insert.text;
    return picture;
  }
  const formula = mathematics?.(insert.tex, insert.display);
  if (formula !== undefined) return formula;
  const code = document.createElement("code");
  code.textContent = insert.tex;
  return code;
}

/** A second wall: whatever the formatter let through, or a later version of it will. */
export function cleanHtml(html: string): string {
  return cleaned(html).innerHTML;
}

function cleaned(html: string): HTMLElement {
  const fragment = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: allowedTags,
    ALLOWED_ATTR: ["href", ...plainAttributes],
    // Elsewhere on the web, or elsewhere in this page; no mail, telephone or other program is opened from here.
    ALLOWED_URI_REGEXP: address,
    // Everything that is not listed here must be such an address.
    ADD_URI_SAFE_ATTR: plainAttributes,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  const holder = document.createElement("div");
  holder.append(fragment);
  for (const link of holder.querySelectorAll("[href]")) markLink(link);
  return holder;
}

const address = /^(?:https?:\/\/|#)/i;
const plainAttributes = ["title", "align", "start"];

// prettier-ignore
const allowedTags = [
  "a", "b", "blockquote", "br", "code", "dd", "del", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "kbd", "li",
  "ol", "p", "pre", "s", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul", "#text",
];

/** A link that leaves the app opens beside it and learns nothing of it. */
function markLink(link: Element): void {
  const href = link.getAttribute("href") ?? "";
  // The cleaner lets an empty address pass, which would be this page once more, and any on what is no link.
  if (link.localName !== "a" || !address.test(href)) return link.removeAttribute("href");
  if (href.startsWith("#")) return;
  link.setAttribute("rel", "noopener noreferrer nofollow"); // Not said: the browser reads it.
  link.setAttribute("target", "_blank");
}
