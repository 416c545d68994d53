import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CodeCaret, createCompleting, pauseMillis } from "./completing.ts";
import { heldTime } from "./testing/held-sandbox.ts";

/** A model that answers when the test says so. */
function heldCompleting() {
  const time = heldTime();
  const asked: { caret: CodeCaret; signal: AbortSignal; answer: (text: string | undefined) => void }[] = [];
  const completing = createCompleting({
    complete: (caret, signal) => new Promise((answer) => asked.push({ caret, signal, answer })),
    later: time.later,
  });
  return {
    ...completing,
    asked,
    pause: () => time.pass(pauseMillis),
    async answer(text: string | undefined, call = asked.length - 1) {
      asked[call]?.answer(text);
      await time.pass(0);
    },
    shown() {
      const state = completing.store.getState();
      return state.kind === "shown" ? state.suggestion : undefined;
    },
  };
}

const at = (before: string, after = ""): CodeCaret => ({ before, after, language: "python" });

describe("suggestions", () => {
  it("come after a pause in typing, trimmed", async () => {
    const held = heldCompleting();
    held.typed(at("return "));
    expect(held.asked).toEqual([]);
    await held.pause();
    await held.answer(" x + 1\n\n");
    expect(held.shown()).toBe("x + 1");
  });

  it("are asked for once where somebody types on, for the latest text", async () => {
    const held = heldCompleting();
    for (const text of ["r", "re", "ret"]) held.typed(at(text));
    await held.pause();
    expect(held.asked.map(({ caret }) => caret.before)).toEqual(["ret"]);
  });

  it("are cancelled by the next keystroke, and late answers are not heard", async () => {
    const held = heldCompleting();
    held.typed(at("ret"));
    await held.pause();
    held.typed(at("retu"));
    expect(held.asked[0]?.signal.aborted).toBe(true);
    await held.answer("urn old", 0);
    expect(held.shown()).toBeUndefined();
    await held.pause();
    await held.answer("rn new", 1);
    expect(held.shown()).toBe("rn new");
  });

  it("are dropped where the caret leaves, awaited or shown", async () => {
    const held = heldCompleting();
    held.typed(at("ret"));
    held.leave();
    await held.pause();
    expect(held.asked).toEqual([]);
    held.typed(at("ret"));
    await held.pause();
    await held.answer("urn");
    held.leave();
    expect(held.store.getState()).toEqual({ kind: "nothing" });
  });

  it("keep their rest while what they say is typed, and ask nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[a-w]{2,12}$/), fc.nat(), async (suggestion, cut) => {
        const held = heldCompleting();
        held.typed(at("x"));
        await held.pause();
        await held.answer(suggestion);
        const typed = suggestion.slice(0, cut % suggestion.length);
        for (let length = 1; length <= typed.length; length += 1)
          held.typed(at(`x${typed.slice(0, length)}`));
        await held.pause();
        expect(held.shown()).toBe(suggestion.slice(typed.length));
        expect(held.asked).toHaveLength(1);
      }),
    );
  });

  it("go where something else is typed, and where all of it has been", async () => {
    for (const typed of ["xz", "xab", "x", ""]) {
      const held = heldCompleting();
      held.typed(at("x"));
      await held.pause();
      await held.answer("ab");
      held.typed(at(typed));
      expect(held.shown()).toBeUndefined();
      await held.pause();
      expect(held.asked).toHaveLength(2);
    }
  });

  it("are not asked for in the middle of a line", async () => {
    const held = heldCompleting();
    held.typed(at("x", "y"));
    await held.pause();
    expect(held.asked).toEqual([]);
  });

  it.each([undefined, "", "  \n "])("are none where the model answers %j", async (answer) => {
    const held = heldCompleting();
    held.typed(at("x"));
    await held.pause();
    await held.answer(answer);
    expect(held.store.getState()).toEqual({ kind: "nothing" });
  });
});
