import { expect, it } from "vitest";
import { markdownHtml } from "./markdown-html.ts";

it("formats code, lists and tables", () => {
  const html = markdownHtml(
    "Use `x`.\n\n- one\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n```python\nprint(1 < 2)\n```",
    3,
  );
  const page = parse(html);
  expect(page.querySelector("p code")?.textContent).toBe("x");
  expect(page.querySelector("pre code")?.textContent).toBe("print(1 < 2)\n");
  expect(page.querySelectorAll("table td")).toHaveLength(2);
  expect(page.querySelector("ul li")?.textContent).toBe("one");
});

it("puts headings under the heading that they stand below, their order kept", () => {
  const page = parse(markdownHtml("## Task\n\n### Notes\n\n## More", 3));
  expect([...page.querySelectorAll("h1, h2, h3, h4")].map((heading) => heading.tagName)).toEqual([
    "H3",
    "H4",
    "H3",
  ]);
});

it.each([
  ["a script", "<script>alert(1)</script>"],
  ["an event handler", '<p onclick="alert(1)">x</p>'],
  ["an address that runs", "[x](javascript:alert(1))"],
  ["a picture, which would be fetched from elsewhere", "![x](https://example.org/x.png)"],
  ["a style", '<style>p { color: red }</style><p style="color: red">x</p>'],
  ["a form", '<form action="https://example.org"><input name="x"><button>x</button></form>'],
  ["a frame", '<iframe src="https://example.org"></iframe>'],
  ["a name that shadows the page's own", '<p id="main" name="root" class="x">x</p>'],
])("leaves out %s", (_, hostile) => {
  const page = parse(markdownHtml(`before\n\n${hostile}\n\nafter`, 3));
  expect(page.querySelector("script, style, img, form, input, button, iframe")).toBeNull();
  const attributes = [...page.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());
  expect(attributes.filter((name) => name !== "href")).toEqual([]);
  expect(page.querySelector('[href^="javascript"]')).toBeNull();
  expect(page.textContent).toContain("before");
  expect(page.textContent).toContain("after");
});

it("opens links that leave the app beside it, and tells the other side nothing", () => {
  const page = parse(markdownHtml("[out](https://example.org/) [in](#/settings)", 3));
  const [out, inside] = page.querySelectorAll("a");
  expect(out?.rel).toBe("noopener noreferrer nofollow");
  expect(out?.target).toBe("_blank");
  expect(inside?.target).toBe("");
});

function parse(html: string): Element {
  return new DOMParser().parseFromString(html, "text/html").body;
}
