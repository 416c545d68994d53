import { expect, it } from "vitest";
import { createSamplingChoice } from "./sampling-choice.ts";

function open(kept?: string) {
  const texts: string[] = [];
  const choice = createSamplingChoice({ kept, keep: (text) => void texts.push(text), drawSeed: () => 77 });
  return { ...choice, latestKept: () => texts.at(-1) };
}

it("asks for one greedy program until somebody chooses otherwise", () => {
  expect(open().ask()).toEqual({ samples: 1, drafts: false });
});

it("asks for what was typed, and keeps it", () => {
  const choice = open();
  choice.type("temperature", "0.8");
  choice.type("samples", "4");
  choice.setDrafts(true);
  choice.newSeed();
  const asking = {
    samples: 4,
    drafts: true,
    sampling: { temperature: 0.8, topP: 1, topK: 0, seed: 77 },
  };
  expect(choice.ask()).toEqual(asking);
  expect(open(choice.latestKept()).ask()).toEqual(asking);
});

it("refuses while a number cannot be read, keeps it as typed, and is content with the next change", () => {
  const choice = open();
  choice.type("temperature", "hot");
  expect(choice.store.getState().refused).toBe(false);
  expect(choice.ask()).toBeUndefined();
  expect(choice.store.getState()).toMatchObject({ refused: true, typed: { temperature: "hot" } });
  expect(open(choice.latestKept()).store.getState().typed.temperature).toBe("hot");
  choice.type("temperature", "1");
  expect(choice.store.getState().refused).toBe(false);
  expect(choice.ask()?.sampling?.temperature).toBe(1);
});

it("goes back to the defaults", () => {
  const choice = open(JSON.stringify({ temperature: "2", drafts: true }));
  choice.reset();
  expect(choice.ask()).toEqual({ samples: 1, drafts: false });
});

it.each([undefined, "", "nonsense", "null", "[1]", '{"temperature":1,"samples":null,"drafts":"yes"}'])(
  "starts from the defaults where %j is kept",
  (kept) => {
    expect(open(kept).ask()).toEqual({ samples: 1, drafts: false });
  },
);
