import { useEffect, useState } from "react";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../ui/theme.css";
import "../../ui/base.css";
import { createCompleting } from "../../state/completing.ts";
import { CodeEditor } from "./CodeEditor.tsx";

const code = page.getByRole("textbox", { name: "Code", exact: true });
/** Monaco draws blanks as ones that do not break. */
const drawn = () =>
  [...document.querySelectorAll(".ghost-text")]
    .map((node) => node.textContent.replace(/\u00a0/g, " "))
    .join("\n");

// The first import fetches some hundred modules, which is not what the tests are about.
beforeAll(() => import("./monaco.ts"));
beforeEach(() => page.viewport(1000, 700));

it("shows several lines, which Tab takes as they are and one undo takes back", async () => {
  const editor = await renderEditor();
  await userEvent.keyboard("def f(x):");
  await editor.suggest("\n    y = x\n    return y");
  await expect.poll(drawn).toBe("    y = x\n    return y");
  await expect.element(code).toHaveValue("def f(x):");
  await userEvent.keyboard("{Tab}");
  await expect.element(code).toHaveValue("def f(x):\n    y = x\n    return y");
  expect(drawn()).toBe("");
  await userEvent.keyboard("{Control>}z{/Control}");
  await expect.element(code).toHaveValue("def f(x):");
});

it("indents by Tab where nothing is shown, and leaves by Esc, Tab only after Esc has dismissed", async () => {
  const editor = await renderEditor();
  await userEvent.keyboard("{Tab}x");
  await expect.element(code).toHaveValue("    x");
  await editor.suggest(" = 1");
  await expect.poll(drawn).toBe(" = 1");
  await userEvent.keyboard("{Escape}");
  expect(drawn()).toBe("");
  await userEvent.keyboard("{Tab}");
  await expect.element(code).toHaveFocus();
  await userEvent.keyboard("{Escape}{Tab}");
  await expect.element(page.getByRole("button", { name: "After" })).toHaveFocus();
});

it("keeps what is left of it while it is typed, and goes with anything else", async () => {
  const editor = await renderEditor();
  await userEvent.keyboard("ret");
  await editor.suggest("urn x");
  await expect.poll(drawn).toBe("urn x");
  await userEvent.keyboard("urn");
  await expect.poll(drawn).toBe(" x");
  await userEvent.keyboard("y");
  expect(drawn()).toBe("");
});

it.each(["{ArrowLeft}", "{Backspace}", "{Control>}z{/Control}"])("goes with %s", async (keys) => {
  const editor = await renderEditor();
  await userEvent.keyboard("re");
  await editor.suggest("turn");
  await expect.poll(drawn).toBe("turn");
  await userEvent.keyboard(keys);
  expect(drawn()).toBe("");
});

it("is said once, politely, and takes no focus", async () => {
  const editor = await renderEditor();
  const said = () => document.querySelector("[aria-live=polite].ghost-text-status")?.textContent;
  await userEvent.keyboard("ret");
  await editor.suggest("urn x");
  const words = "Suggestion: urn x. Tab takes it, Escape dismisses it.";
  await expect.poll(said).toBe(words);
  await userEvent.keyboard("u");
  await expect.poll(drawn).toBe("rn x");
  expect(said()).toBe(words);
  await expect.element(code).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  expect(said()).toBe("");
});

it("is not asked for in a text that is read only, nor for a text that somebody else changes", async () => {
  const editor = await renderEditor("The model is writing.");
  await userEvent.keyboard("x");
  expect(editor.awaited()).toBe(false);
  await editor.set("def g(x):");
  expect(editor.awaited()).toBe(false);
});

/** An editor that has the focus, and a model whose pauses and answers the test decides. */
async function renderEditor(readOnly?: string) {
  let pause: (() => void) | undefined;
  let answer: (text: string) => void = () => undefined;
  const completing = createCompleting({
    complete: () => new Promise((resolve) => (answer = resolve)),
    later: (_, work) => {
      pause = work;
      return () => {
        pause = undefined;
      };
    },
  });
  let setText: (text: string) => void = () => undefined;
  function Owner() {
    const [text, change] = useState("");
    useEffect(() => {
      setText = change;
    }, []);
    return (
      <div style={{ display: "flex", flexDirection: "column", height: 400 }}>
        <CodeEditor
          completing={completing}
          document={{ id: "student/python", language: "python", text }}
          onChange={change}
          readOnly={readOnly}
          theme="light"
        />
        <button>After</button>
      </div>
    );
  }
  const screen = await render(<Owner />);
  await expect
    .poll(() => document.querySelector(".monaco-editor textarea"), { timeout: 30_000 })
    .not.toBeNull();
  await code.click();
  return {
    awaited: () => pause !== undefined,
    async suggest(text: string) {
      await expect.poll(() => pause).toBeDefined();
      pause?.();
      answer(text);
    },
    async set(text: string) {
      setText(text);
      await screen.rerender(<Owner />);
    },
  };
}
