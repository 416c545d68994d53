import { button, expect, test } from "../fixtures/edgecase.ts";
import { begin, form, paste } from "../fixtures/teach.ts";

/** One pixel. */
const dot = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

test("a statement has formulas and pictures, which students see, too", async ({ page, browser }) => {
  await begin(page);
  await form(page, "Statement").fill("Count the $x_i > \\frac{a}{2}$, for $5 or $6.");
  const picture = page.getByLabel("Picture", { exact: true }).and(page.locator("input"));
  const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });
  await picture.setInputFiles(file("notes.txt", "text/plain", Buffer.from("x")));
  await expect(page.getByText("“notes.txt” is no picture that can be shown")).toBeVisible();
  await picture.setInputFiles(file("large.png", "image/png", Buffer.alloc(100_001)));
  await expect(page.getByText("“large.png” has 101 KB; a picture may have 100 KB.")).toBeVisible();
  await picture.setInputFiles(file("a tree.png", "image/png", dot));
  await expect(page.getByText("1 picture: 1 KB of the link.")).toBeVisible();
  const preview = page.getByRole("region", { name: "What students see" });
  await expect(preview.getByRole("img", { name: "a tree" })).toBeVisible();
  await expect(preview.locator("math mfrac")).toBeVisible();
  await expect(preview.getByText("for $5 or $6.")).toBeVisible();
  await button(page, "Undo").click();
  await expect(preview.getByRole("img", { name: "a tree" })).toHaveCount(0);
  await picture.setInputFiles(file("a tree.png", "image/png", dot));

  await paste(page, "[1, 5, 9],4,2");
  await button(page, "Add 1 test").click();
  await expect(form(page, "Link for students")).toHaveValue(/#\/s\/1\./);
  const other = await browser.newContext();
  const student = await other.newPage();
  await student.goto(await form(page, "Link for students").inputValue());
  const problem = student.getByRole("region", { name: "Problem" });
  await expect(problem.getByRole("img", { name: "a tree" })).toHaveJSProperty("naturalWidth", 1);
  await expect(problem.locator("math mfrac")).toBeVisible();
  await other.close();
});

test("a function of pairs, sets and dictionaries is written, checked and measured", async ({ page }) => {
  await begin(page);
  await form(page, "Name of the function").fill("merge");
  await form(page, "Type of parameter 1").fill("list[tuple[str, int]]");
  await form(page, "Type of parameter 2").fill("set[str] | None");
  await form(page, "It returns").fill("dict[str, list[int]]");
  await form(page, "Reference in JavaScript").fill(
    "function merge(items, limit) {\n  const all = {};\n  for (const [name, value] of items) if (limit?.has(name) ?? true) (all[name] ??= []).push(value);\n  return all;\n}\n",
  );
  await paste(page, `"[('a', 1), ('b', 2), ('a', 3)]","{'a'}"\n[],None`);
  await button(page, "Add 2 tests").click();
  await button(page, "Fill in from the reference").click();
  const expected = page
    .getByRole("listitem", { name: "Test 1", exact: true })
    .getByRole("textbox", { name: "expected" });
  await expect(expected).toHaveValue(/^\{"a": \[1, 3\]\}$/);
  await expect(page.getByText("The JavaScript reference passes all 2 tests.")).toBeVisible();
});
