import { useEffect, useState } from "react";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../ui/theme.css";
import "../../ui/base.css";
import { CodeEditor } from "./CodeEditor.tsx";
import type { EditorHandle, EditorProps, Marker } from "./editor-document.ts";

const python = { id: "student/python", language: "python", text: "def f(x):\n    return x\n" } as const;
const code = page.getByRole("textbox", { name: "Code", exact: true });

// The first import fetches some hundred modules, which is not what the tests are about.
beforeAll(() => import("./monaco.ts"));
beforeEach(() => page.viewport(1000, 700));
afterEach(() => page.viewport(1000, 700));

it("is a textbox named Code that holds the whole text", async () => {
  await renderEditor();
  await monacoArrived();
  await expect.element(code).toHaveValue(python.text);
});

it("asks for Monaco at the first focus, however busy the page is, and not before the page is idle", async () => {
  const busy = vi.spyOn(globalThis, "requestIdleCallback").mockReturnValue(1);
  await renderEditor();
  await expect.element(code).toBeVisible();
  expect(busy).toHaveBeenCalledOnce();
  expect(document.querySelector(".monaco-editor")).toBeNull();

  await code.click();
  await monacoArrived();
  busy.mockRestore();
});

it("keeps text, caret and focus when Monaco takes the text area's place, and back", async () => {
  await page.viewport(390, 700);
  const editor = await renderEditor();
  await code.click();
  await userEvent.keyboard("{Control>}{Home}{/Control}{ArrowRight}{ArrowRight}x");
  await page.viewport(1000, 700);
  await monacoArrived();
  await userEvent.keyboard("y");
  expect(editor.text()).toBe("dexyf f(x):\n    return x\n");
  await page.viewport(390, 700);
  await expect.poll(() => document.querySelector(".monaco-editor")).toBeNull();
  await userEvent.keyboard("z");
  expect(editor.text()).toBe("dexyzf f(x):\n    return x\n");
});

it("tells each text that is typed, and is not set back by its late return", async () => {
  const editor = await renderEditor();
  await monacoArrived();
  await code.click();
  await userEvent.keyboard("{Control>}a{/Control}abc");
  expect(editor.text()).toBe("abc");
  await expect.element(code).toHaveValue("abc");
});

it("takes text of several lines as it is, without indenting it again", async () => {
  const editor = await renderEditor();
  await monacoArrived();
  await code.fill("def g(x):\n    if x:\n        return 1\n    return 2\n");
  expect(editor.text()).toBe("def g(x):\n    if x:\n        return 1\n    return 2\n");
});

it("takes over what is pasted, and leaves a paste of nothing alone", async () => {
  const editor = await renderEditor();
  await monacoArrived();
  await code.click();
  const area = document.querySelector(".monaco-editor textarea");
  const paste = (clipboardData?: DataTransfer) =>
    area?.dispatchEvent(
      new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: clipboardData ?? null }),
    );
  const text = new DataTransfer();
  text.setData("text/plain", "# pasted");

  expect(paste()).toBe(true);
  expect(editor.text()).toBe(python.text);
  expect(paste(text)).toBe(false);
  expect(editor.text()).toContain("# pasted");
});

it("leaves the caret alone when the text from outside is the one it has", async () => {
  const editor = await renderEditor();
  await monacoArrived();
  await code.click();
  await userEvent.keyboard("{Control>}{Home}{/Control}{ArrowRight}{ArrowRight}");
  await editor.set({ document: { ...python } });
  await userEvent.keyboard("_");
  expect(editor.text()).toBe("de_f f(x):\n    return x\n");
});

it("keeps the caret beside its words when the text changes elsewhere", async () => {
  const editor = await renderEditor();
  await monacoArrived();
  await code.click();
  await userEvent.keyboard("{Control>}{Home}{/Control}{ArrowRight}{ArrowRight}{ArrowRight}");
  await editor.set({ document: { ...python, text: `# first\n${python.text}` } });
  await userEvent.keyboard("_");
  expect(editor.text()).toBe(`# first\ndef_ f(x):\n    return x\n`);
});

it("undoes a streamed text in one go", async () => {
  const editor = await renderEditor({ document: { ...python, text: "" }, streaming: true });
  await monacoArrived();
  for (const text of ["de", "def f", "def f(x):\n", "def f(x):\n    return 1"]) {
    await editor.set({ document: { ...python, text }, streaming: true });
  }
  await editor.set({ streaming: false });
  await expect.element(code).toHaveValue("def f(x):\n    return 1");
  await code.click();
  await userEvent.keyboard("{Control>}z{/Control}");
  await expect.element(code).toHaveValue("");
});

it("keeps the end of a streamed text in sight", async () => {
  const editor = await renderEditor({ document: { ...python, text: "" }, streaming: true });
  await monacoArrived();
  for (let lines = 10; lines <= 80; lines += 10) {
    const text = Array.from({ length: lines }, (_, i) => `line_${i + 1} = 0`).join("\n");
    await editor.set({ document: { ...python, text }, streaming: true });
  }
  await expect.element(page.getByText("line_80")).toBeVisible();
});

it("keeps an undo history for each document", async () => {
  const editor = await renderEditor();
  await monacoArrived();
  await code.click();
  await userEvent.keyboard("{Control>}{Home}{/Control}a");
  const changed = editor.text();
  await editor.set({ document: { id: "student/javascript", language: "javascript", text: "let a;" } });
  await code.click();
  await userEvent.keyboard("{Control>}z{/Control}");
  await expect.element(code).toHaveValue("let a;");
  await editor.set({ document: { ...python, text: changed } });
  await code.click();
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(editor.text()).toBe(python.text);
});

it("marks the line of an error", async () => {
  const editor = await renderEditor();
  await monacoArrived();
  await editor.set({
    markers: [{ line: 2, message: "NameError: name 'y' is not defined", severity: "error" }],
  });
  await expect.poll(() => document.querySelectorAll(".program-error").length).toBe(1);
  await expect.poll(() => document.querySelectorAll(".squiggly-error").length).toBe(1);
  await editor.set({ markers: [] });
  await expect.poll(() => document.querySelectorAll(".program-error").length).toBe(0);
});

it.each(["Control+'", "Control+Enter", "Control+.", "Control+k"])("leaves %s to the page", async (keys) => {
  const [, key = ""] = keys.split("+");
  const seen: string[] = [];
  const listen = (event: KeyboardEvent) => {
    if (event.ctrlKey && event.key === key) seen.push(event.key);
  };
  addEventListener("keydown", listen, { capture: true });
  await renderEditor();
  await monacoArrived();
  await code.click();
  await userEvent.keyboard(`{Control>}{${key}}{/Control}`);
  removeEventListener("keydown", listen, { capture: true });
  expect(seen).toEqual([key]);
  await expect.element(code).toHaveValue(python.text);
});

it.each([
  ["the large editor", 1000],
  ["the text area", 390],
])("lets go of the focus by Esc, then Tab, in %s, and indents by Tab alone", async (_, width) => {
  await page.viewport(width, 700);
  const editor = await renderEditor({ document: { ...python, text: "x" } });
  if (width > 600) await monacoArrived();
  await code.click();
  await userEvent.keyboard("{Control>}{Home}{/Control}{Tab}");
  expect(editor.text()).toBe("    x");
  await userEvent.keyboard("{Escape}{Tab}");
  await expect.element(page.getByRole("button", { name: "After" })).toHaveFocus();
  await code.click();
  await userEvent.keyboard("{Escape}{Shift>}{Tab}{/Shift}");
  await expect.element(page.getByRole("button", { name: "Before" })).toHaveFocus();
  expect(editor.text()).toBe("    x");
});

it("is a plain text area on a narrow screen, with the error below it", async () => {
  await page.viewport(390, 700);
  const editor = await renderEditor({ markers: [{ line: 2, message: "ValueError: no", severity: "error" }] });
  await page.getByRole("button", { name: "Line 2: ValueError: no" }).click();
  await userEvent.keyboard("#");
  expect(editor.text()).toBe("def f(x):\n#    return x\n");
  expect(document.querySelector(".monaco-editor")).toBeNull();
});

it("indents the line after a colon in the text area, and the browser's undo takes it back", async () => {
  await page.viewport(390, 700);
  const editor = await renderEditor({ document: { ...python, text: "" } });
  await code.click();
  await userEvent.keyboard("if x:{Enter}y");
  expect(editor.text()).toBe("if x:\n    y");
  await userEvent.keyboard("{Control>}zz{/Control}");
  expect(editor.text()).not.toBe("if x:\n    y");
});

it("goes to a line when asked", async () => {
  const handle: { current: EditorHandle | null } = { current: null };
  const editor = await renderEditor({}, handle);
  await monacoArrived();
  handle.current?.goToLine(2);
  await userEvent.keyboard("#");
  expect(editor.text()).toBe("def f(x):\n#    return x\n");
});

it("lets nobody type into a text that is read only", async () => {
  const editor = await renderEditor({ readOnly: "The model is writing." });
  await monacoArrived();
  await code.click();
  await userEvent.keyboard("abc");
  expect(editor.text()).toBe(python.text);
  await expect.element(page.getByText("The model is writing.").first()).toBeVisible();
});

type Given = Partial<Pick<EditorProps, "document" | "streaming" | "readOnly">> & {
  markers?: readonly Marker[];
};

/** An editor between two buttons, whose owner keeps what is typed. */
async function renderEditor(given: Given = {}, handle: { current: EditorHandle | null } = { current: null }) {
  let current: Given & { document: EditorProps["document"] } = { document: python, ...given };
  let redraw = notDrawn;
  function Owner() {
    const [props, setProps] = useState(current);
    useEffect(() => {
      redraw = (change) => {
        current = { ...current, ...change };
        setProps(current);
      };
    }, []);
    return (
      <div style={{ display: "flex", flexDirection: "column", height: 400 }}>
        <button>Before</button>
        <CodeEditor
          {...props}
          onChange={(text) => redraw({ document: { ...current.document, text } })}
          ref={handle}
          theme="light"
        />
        <button>After</button>
      </div>
    );
  }
  const screen = await render(<Owner />);
  return {
    text: () => current.document.text,
    set: async (change: Given) => {
      redraw(change);
      await screen.rerender(<Owner />);
    },
  };
}

const notDrawn = (_change: Given): void => {};

async function monacoArrived() {
  await expect
    .poll(() => document.querySelector(".monaco-editor textarea"), { timeout: 30_000 })
    .not.toBeNull();
}
