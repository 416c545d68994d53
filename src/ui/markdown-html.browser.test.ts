import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cleanHtml, markdownHtml } from "./markdown-html.ts";
import { htmlFaults } from "./testing/html-faults.ts";
import { hostileMarkdown, hostileMarkup, type HostileMarkup, probe } from "./testing/hostile-markup.ts";

it("formats code, lists and tables", () => {
  const page = parse(
    markdownHtml(
      "Use `x`.\n\n- one\n\n| a | b |\n| - | :-: |\n| 1 | 2 |\n\n4. four\n\n```python\nprint(1 < 2)\n```",
      3,
    ),
  );
  expect(page.querySelector("p code")?.textContent).toBe("x");
  expect(page.querySelector("pre code")?.textContent).toBe("print(1 < 2)\n");
  expect([...page.querySelectorAll("td")].map((cell) => cell.getAttribute("align"))).toEqual([
    null,
    "center",
  ]);
  expect(page.querySelector("ul li")?.textContent).toBe("one");
  expect(page.querySelector("ol")?.getAttribute("start")).toBe("4");
});

it("puts headings under the heading that they stand below, their order kept", () => {
  const page = parse(markdownHtml("## Task\n\n### Notes\n\n## More", 3));
  expect([...page.querySelectorAll("h1, h2, h3, h4")].map((heading) => heading.tagName)).toEqual([
    "H3",
    "H4",
    "H3",
  ]);
});

it("shows HTML as the text that it is, and a picture's words in its place", () => {
  const page = parse(
    markdownHtml("Take a list<int>.\n\n<h1>Title</h1>\n\n![a chart](https://example.org/x.png)", 3),
  );
  expect(page.textContent).toContain("Take a list<int>.");
  expect(page.textContent).toContain("<h1>Title</h1>");
  expect(page.textContent).toContain("a chart");
  expect(page.querySelector("h1, img, int")).toBeNull();
});

it("opens links that leave the app beside it, and tells the other side nothing", () => {
  const page = parse(markdownHtml("[out](https://example.org/) [in](#/settings)", 3));
  const [out, inside] = page.querySelectorAll("a");
  expect(out?.rel).toBe("noopener noreferrer nofollow");
  expect(out?.target).toBe("_blank");
  expect(inside?.getAttribute("href")).toBe("#/settings");
  expect(inside?.target).toBe("");
});

it("leaves a text alone that is too long, or nested too deep", () => {
  expect(markdownHtml("*a_".repeat(30_000), 3)).toBeUndefined();
  expect(markdownHtml("> ".repeat(4000), 3)).toBeUndefined();
});

describe("hostile markup", () => {
  let stage: HTMLElement;

  beforeEach(() => {
    Reflect.deleteProperty(globalThis, "edgecaseHostile");
    performance.setResourceTimingBufferSize(10_000);
    performance.clearResourceTimings();
    stage = document.createElement("div");
    document.body.append(stage);
  });

  afterEach(() => stage.remove());

  it("has no effect, whether the formatter or the cleaner sees it first", async () => {
    const texts = [...hostileMarkdown, ...hostileMarkup.map(({ html }) => html)];
    const cleaned = texts.flatMap((text) => [
      markdownHtml(text, 3) ?? "",
      markdownHtml(`a *b* ${text}`, 3) ?? "",
      cleanHtml(text),
    ]);
    expect(cleaned.flatMap((html) => htmlFaults(html).map((fault) => `${fault}: ${html}`))).toEqual([]);
    for (const html of cleaned) {
      stage.insertAdjacentHTML("beforeend", html);
      // What a second reading makes of it must be harmless too.
      const again = document.createElement("div");
      again.innerHTML = html;
      stage.insertAdjacentHTML("beforeend", again.innerHTML);
    }
    for (const link of stage.querySelectorAll<HTMLElement>("a, p")) {
      if (!/^https?:/.test(link.getAttribute("href") ?? "")) link.click();
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(effects()).toEqual([]);
  });

  it.for(hostileMarkup.map((markup) => [markup.effect, markup.what, markup] as const))(
    "%s where nobody cleans it: %s",
    async ([effect, what, { html }]) => {
      // An address of its own: what a test before this has fetched is not fetched again.
      insertAsItIs(stage, html.replaceAll(probe, `${probe}-${what.replaceAll(/\W+/g, "-")}`));
      if (effect === "runs when clicked") clickIn(stage);
      const seen = effect === "runs when clicked" ? "runs" : effect;
      await expect.poll(effects, { timeout: 10_000 }).toContain(seen);
    },
  );

  /** What the inserted markup has done so far. */
  function effects(): HostileMarkup["effect"][] {
    const found: HostileMarkup["effect"][] = [];
    const frames = [...stage.querySelectorAll("iframe")].flatMap((frame) => frame.contentWindow ?? []);
    const realms: readonly object[] = [globalThis, document, ...frames];
    if (realms.some((realm) => Reflect.has(realm, "edgecaseHostile"))) found.push("runs");
    const entries = performance.getEntriesByType("resource");
    if (entries.some(({ name }) => name.includes(probe))) found.push("loads");
    if (realms.some((realm) => Reflect.get(realm, "edgecaseClobbered") !== undefined)) found.push("clobbers");
    if (htmlFaults(stage.innerHTML).some((fault) => fault.startsWith("poses"))) found.push("poses");
    return found;
  }
});

/** As an element of the page, read twice; with its scripts; and as a document of its own. */
function insertAsItIs(stage: Element, html: string): void {
  const first = document.createElement("p");
  first.innerHTML = html;
  const second = document.createElement("p");
  second.innerHTML = first.innerHTML;
  const own = document.createElement("iframe");
  own.srcdoc = html;
  stage.append(first, second, document.createRange().createContextualFragment(html), own);
}

function clickIn(stage: Element): void {
  const target = stage.querySelector("a, area, button, [onclick]");
  target?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
}

function parse(html: string | undefined): Element {
  return new DOMParser().parseFromString(html ?? "", "text/html").body;
}
