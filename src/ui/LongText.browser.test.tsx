import { expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { LongText } from "./LongText.tsx";

const lines = (count: number) => Array.from({ length: count }, (_, n) => (n % 3 === 0 ? "" : `line ${n}`));

it.each([
  ["nothing", ""],
  ["one line", "a"],
  ["many lines", lines(1234).join("\n")],
  ["many lines, the last one ended", `${lines(1000).join("\n")}\n`],
])("shows all of the text, to the last character: %s", async (_, text) => {
  const { container } = await render(
    <pre style={{ whiteSpace: "pre-wrap" }}>
      <LongText text={text} />
    </pre>,
  );
  expect(container.textContent).toBe(text);
});

it("lays a long text out as tall as it is", async () => {
  const text = lines(1001).join("\n");
  const style = { whiteSpace: "pre-wrap", height: "100px", overflow: "auto", lineHeight: "20px" } as const;
  const { container } = await render(
    <pre style={style}>
      <LongText text={text} />
    </pre>,
  );
  expect(container.firstElementChild?.scrollHeight).toBe(1001 * 20);
});
