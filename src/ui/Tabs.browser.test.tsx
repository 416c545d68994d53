import { useState } from "react";
import { expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Tabs } from "./Tabs.tsx";

it("is one tab stop, and arrows, Home and End choose within it", async () => {
  const screen = await render(<Example />);
  await screen.getByRole("tab", { name: "One" }).click();

  await userEvent.keyboard("{ArrowRight}");
  await expect.element(screen.getByRole("tab", { name: "Two" })).toHaveFocus();
  await expect.element(screen.getByRole("tabpanel", { name: "Two" })).toHaveTextContent("panel two");
  await userEvent.keyboard("{End}{ArrowRight}");
  await expect.element(screen.getByRole("tab", { name: "One" })).toHaveFocus();
  await userEvent.keyboard("{ArrowLeft}");
  await expect.element(screen.getByRole("tab", { name: "Three" })).toHaveAttribute("aria-selected", "true");
  await userEvent.keyboard("{Home}{Tab}");
  await expect.element(screen.getByRole("button", { name: "after" })).toHaveFocus();
});

it("keeps what is in the panel while the tabs change", async () => {
  const screen = await render(<Example />);
  await screen.getByRole("textbox").fill("typed");
  await screen.getByRole("tab", { name: "Two" }).click();
  await expect.element(screen.getByRole("textbox")).toHaveValue("typed");
});

function Example() {
  const [selected, setSelected] = useState<"one" | "two" | "three">("one");
  return (
    <Tabs label="Numbers" onSelect={setSelected} selected={selected} tabs={tabs}>
      <button type="button">after</button>
      <input aria-label="note" />
      panel {selected}
    </Tabs>
  );
}

const tabs = [
  { id: "one", title: "One" },
  { id: "two", title: "Two" },
  { id: "three", title: "Three" },
] as const;
