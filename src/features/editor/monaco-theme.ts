import type * as Monaco from "./monaco.ts";

/** Defines and chooses Monaco's theme in the page's own colours, as `host` sees them now. */
export function applyTheme(monaco: typeof Monaco, host: HTMLElement, theme: "light" | "dark"): void {
  const color = tokenReader(host);
  const rule = (token: string, name: string) => ({ token, foreground: color(name).slice(1) });
  monaco.editor.defineTheme("edgecase", {
    base: theme === "dark" ? "vs-dark" : "vs",
    inherit: true,
    rules: [
      rule("", "text"),
      rule("comment", "text-quiet"),
      rule("keyword", "accent"),
      rule("string", "pass"),
      rule("string.escape", "warn"),
      rule("number", "warn"),
      rule("regexp", "fail"),
      rule("type", "text"),
      rule("tag", "info"),
      rule("delimiter", "text"),
    ],
    colors: {
      "editor.background": color("surface"),
      "editor.foreground": color("text"),
      "editorLineNumber.foreground": color("text-quiet"),
      "editorLineNumber.activeForeground": color("text"),
      "editorCursor.foreground": color("accent"),
      "editor.selectionBackground": `${color("accent")}40`,
      "editor.inactiveSelectionBackground": `${color("accent")}26`,
      "editor.lineHighlightBackground": color("raised"),
      "editor.lineHighlightBorder": color("raised"),
      "editorBracketHighlight.foreground1": color("info"),
      "editorBracketHighlight.foreground2": color("warn"),
      "editorBracketHighlight.foreground3": color("accent"),
      "editorBracketHighlight.unexpectedBracket.foreground": color("fail"),
      "editorIndentGuide.background1": color("border"),
      "editorIndentGuide.activeBackground1": color("border-strong"),
      "editorError.foreground": color("fail"),
      "editorWarning.foreground": color("warn"),
      "editorWidget.background": color("raised"),
      "editorWidget.foreground": color("text"),
      "editorWidget.border": color("border-strong"),
      "editorHoverWidget.background": color("raised"),
      "editorHoverWidget.foreground": color("text"),
      "editorHoverWidget.border": color("border-strong"),
      "input.background": color("surface"),
      "input.foreground": color("text"),
      "input.border": color("border-strong"),
      focusBorder: color("accent"),
      "scrollbar.shadow": "#00000000",
    },
  });
  monaco.editor.setTheme("edgecase");
}

/** Reads a token such as `surface` as `#rrggbb`, which is all that Monaco understands. */
function tokenReader(host: HTMLElement): (name: string) => string {
  return (name) => {
    const probe = host.ownerDocument.createElement("span");
    probe.style.color = `var(--color-${name})`;
    host.append(probe);
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(Number);
    probe.remove();
    return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
  };
}
