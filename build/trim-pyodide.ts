import { readStatements, type Statement } from "./pyodide-statements.ts";

interface TrimOptions {
  /** Text of `pyodide.asm.mjs`. */
  readonly source: string;
  /** What the WebAssembly imports. */
  readonly imports: ReadonlySet<string>;
  /** All other text that may name a part of the module: Pyodide's loader, our own worker. */
  readonly callers: string;
}

/**
 * Pyodide's module is made for any page: it knows WebGL, SDL and several file systems, and has a variable for each of
 * 4,900 functions of its WebAssembly. Every new worker parses and runs all of it, so what nobody here can name is left
 * out, which is most of its text. A name counts as used wherever it stands, be it in a text.
 *
 * @returns the module's function, as an expression
 * @throws Error where the module is not built as it was
 */
export function trimPyodide({ source, imports, callers }: TrimOptions): string {
  const { head, statements } = readStatements(source);
  const isImported = ({ name }: { readonly name: string }) => imports.has(name);
  const { used, names } = reach(statements, { isImported, callers });
  const body = statements.map((statement) => {
    switch (statement.role) {
      case "exportNames":
        return `var ${statement.names.filter((name) => names.has(name)).join(",")};`;
      case "exports":
        return `function assignWasmExports(wasmExports){${textOf(
          statement.entries.filter(({ name }) => names.has(name)),
          ";",
        )}}`;
      case "imports":
        return `${noGraphics}var wasmImports={${textOf(statement.entries.filter(isImported).map(withoutGraphics), ",")}};`;
      default:
        return used.has(statement) ? statement.text : "";
    }
  });
  return `${head}${body.join("")}}`;
}

/** A worker of the sandbox has nothing to draw on; the WebAssembly asks for the address of each such function all the same. */
const noGraphics = `function noGraphics(){throw new Error("There are no graphics here")}noGraphics.sig="v";`;
const isGraphics = (name: string) => name.startsWith("emscripten_gl");

function withoutGraphics({ name, text }: { readonly name: string; readonly text: string }) {
  return { name, text: isGraphics(name) ? `${name}:noGraphics` : text };
}

const textOf = (entries: readonly { readonly text: string }[], separator: string) =>
  entries.map(({ text }) => text.replace(/;$/, "")).join(separator);

interface ReachOptions {
  readonly isImported: (entry: { readonly name: string }) => boolean;
  readonly callers: string;
}

/** Follows names from what runs anyway to the statements that they need. */
function reach(statements: readonly Statement[], { isImported, callers }: ReachOptions) {
  const needed = new Map<string, Statement[]>();
  for (const statement of statements)
    for (const name of namesThatNeed(statement)) needed.set(name, [...(needed.get(name) ?? []), statement]);
  const used = new Set<Statement>();
  const names = new Set<string>();
  const waiting = [callers];
  const use = (statement: Statement) => {
    if (used.has(statement)) return;
    used.add(statement);
    if (statement.role === "imports") {
      const entries = statement.entries.filter((each) => isImported(each) && !isGraphics(each.name));
      waiting.push(textOf(entries, ","));
    } else if ("text" in statement) waiting.push(statement.text);
  };
  statements.filter(({ role }) => role === "root" || role === "imports").forEach(use);
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    for (const [name] of text.matchAll(/[A-Za-z_$][\w$]*/g)) {
      if (names.has(name)) continue;
      names.add(name);
      needed.get(name)?.forEach(use);
    }
  }
  return { used, names };
}

function namesThatNeed(statement: Statement): readonly string[] {
  switch (statement.role) {
    case "declaration":
      return statement.names;
    case "member":
      return [statement.name];
    case "signature":
      return [statement.of];
    default:
      return [];
  }
}
