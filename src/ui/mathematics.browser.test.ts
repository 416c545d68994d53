import { describe, expect, it } from "vitest";
import { markdownHtml } from "./markdown-html.ts";
import { mathematics } from "./mathematics.ts";
import { htmlFaults } from "./testing/html-faults.ts";
import { hostileMarkup } from "./testing/hostile-markup.ts";

const dot = "data:image/png;base64,iVBORw0KGgo=";

function shown(markdown: string, withMathematics = true): HTMLElement {
  const holder = document.createElement("div");
  holder.innerHTML = markdownHtml(markdown, 3, withMathematics ? mathematics : undefined) ?? "";
  return holder;
}

describe("formulas", () => {
  it("are shown as MathML, in a line and on their own", () => {
    const page = shown("Let $a_i \\le \\frac{1}{2}$ hold.\n\n$$\n\\sum_{i=1}^n a_i\n$$");
    const [inline, block] = page.querySelectorAll("math");
    expect(inline?.querySelector("mfrac > mn")?.textContent).toBe("1");
    expect(inline?.getAttribute("display")).toBeNull();
    expect(block?.getAttribute("display")).toBe("block");
    expect(page.textContent).not.toContain("$");
  });

  it.each([
    "It costs $5 and $6.",
    "From $1 to $2,000 a day",
    "`$x$` and `${a} ${b}`",
    "\\$x\\$",
    "```\n$x$\n```",
    "$ x $",
    "$HOME and $PATH",
  ])("are not made of %s", (text) => {
    expect(shown(text).querySelector("math")).toBeNull();
    expect(shown(text).textContent).toContain("$");
  });

  it("stand as they were written until they can be shown, and where they cannot be read", () => {
    expect(shown("Let $x^2$ be.", false).querySelector("code")?.textContent).toBe("x^2");
    expect(shown("Let $\\frac{$ be.").querySelector("code")?.textContent).toBe("\\frac{");
    expect(shown("Let $\\href{https://example.org}{x}$ be.").querySelector("a, [href]")).toBeNull();
  });

  it("hold nothing but formulas, whatever they are made of", () => {
    const texts = hostileMarkup.map(({ html }) => html.replaceAll("$", "").replaceAll("\n", " ").trim());
    for (const text of [
      ...texts,
      ...texts.map((each) => `\\text{${each}}`),
      "\\style{color:red}{x}",
      "\\class{a}{x}",
    ]) {
      const page = shown(`$${text}$`);
      for (const math of page.querySelectorAll("math")) math.replaceWith(math.textContent);
      expect(htmlFaults(page.innerHTML)).toEqual([]);
    }
    const unknown = [...shown(`$\\text{<img src=x onerror=alert(1)>}$`).querySelectorAll("*")].map(
      ({ localName }) => localName,
    );
    expect(unknown).not.toContain("img");
  });

  it("come to an end, however they define themselves", () => {
    const before = performance.now();
    shown(
      "$\\def\\a{xx}\\def\\b{\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b}\\def\\d{\\c\\c\\c\\c\\c}\\d\\d\\d\\d\\d\\d\\d\\d$ and $\\def\\a{\\a\\a}\\a$",
    );
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe("pictures", () => {
  it("that the text holds are shown, with their words", () => {
    const page = shown(`Look: ![a tree](${dot})\n\n![two][p]\n\n[p]: ${dot}\n`);
    expect([...page.querySelectorAll("img")].map(({ src, alt }) => [src, alt])).toEqual([
      [dot, "a tree"],
      [dot, "two"],
    ]);
  });

  it("from elsewhere, or of a kind that may hold scripts, are their words", () => {
    const page = shown(
      "![one](https://example.org/a.png) ![two](data:image/svg+xml;base64,PHN2Zz4=) ![three](picture:0) ![four](data:text/html;base64,PHA+)",
    );
    expect(page.querySelector("img")).toBeNull();
    expect(page.textContent.trim()).toBe("one two three four");
  });

  it("do not make a text too long to be formatted", () => {
    const large = `${dot.slice(0, -4)}${"A".repeat(60_000)}`;
    expect(shown(`# Title\n\n![a](${large})`).querySelector("h3")).not.toBeNull();
  });

  it("cannot be named by what an author writes as HTML", () => {
    const page = shown(`<kbd title="insert 0">x</kbd> ![a](${dot})`);
    expect(page.querySelectorAll("img").length).toBe(1);
    expect(page.textContent).toContain('<kbd title="insert 0">');
  });
});
