import { cleanHtml, markdownHtml } from "../../src/ui/markdown-html.ts";
import { htmlFaults } from "../../src/ui/testing/html-faults.ts";
import { hostileMarkdown, hostileMarkup } from "../../src/ui/testing/hostile-markup.ts";
import { type Ending, textTarget } from "../fuzz-target.ts";
import { markdownTokens, statements } from "./statements.ts";

/** Nothing may be in it that cannot be there, now or when it is read once more. */
function check(html: string): void {
  const holder = document.createElement("div");
  holder.innerHTML = html;
  const [fault] = [...htmlFaults(html), ...htmlFaults(holder.innerHTML)];
  if (fault !== undefined) throw new Error(`${fault}: ${html.slice(0, 300)}`);
}

function readMarkdown(text: string): Ending {
  const html = markdownHtml(text, 3);
  if (html === undefined) return "error";
  check(html);
  return "value";
}

/** The most that formatted text ever has: the browser itself takes the square of its time for 33,000 nested elements. */
const longestHtml = 20_000;

function readHtml(text: string): Ending {
  check(cleanHtml(text.slice(0, longestHtml)));
  return "value";
}

// prettier-ignore
const htmlTokens = [
  "<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<svg>", "</svg>", "<math>", "<mtext>", "<mglyph>", "<style>", "</style>",
  "<table>", "<form>", "<template>", "<noscript>", "<title>", "<textarea>", "<p>", "<b>", "<a href=\"", "<img src=x: onerror=", "\"", "'", "=",
  " onerror=", " style=", " id=", "javascript:", "&lt;", "&#x3c;", "&", ";", "\0", "\n",
] as const;

export const markdown = [
  textTarget({
    name: "Markdown, formatted and cleaned",
    corpus: [...statements, ...hostileMarkdown],
    tokens: [...markdownTokens, ...htmlTokens],
    read: readMarkdown,
  }),
  textTarget({
    name: "HTML, cleaned",
    corpus: ["<p>x</p>", ...hostileMarkup.map(({ html }) => html)],
    tokens: htmlTokens,
    read: readHtml,
    known: ['<table href=""><tr><td>x</td></tr></table>', '<p href="#/settings">x</p>', '<a href="">x</a>'],
  }),
];
