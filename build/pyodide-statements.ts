import { type AnyNode, type Expression, type VariableDeclaration, parse } from "acorn";

/** A statement of the one function that Pyodide's `pyodide.asm.mjs` is, by what it is there for. */
export type Statement =
  /** It runs for what it does. */
  | { readonly role: "root"; readonly text: string }
  /** Of use only where one of its names is. */
  | { readonly role: "declaration"; readonly names: readonly string[]; readonly text: string }
  /** `Module["name"] = of`, or `of.sig = "vi"`: of use where whoever it speaks of is. */
  | { readonly role: "member"; readonly name: string; readonly of: string; readonly text: string }
  | { readonly role: "signature"; readonly of: string; readonly text: string }
  /** The table that the WebAssembly imports from. */
  | { readonly role: "imports"; readonly entries: readonly Entry[] }
  /** The variables for what the WebAssembly exports, and how they get their values. */
  | { readonly role: "exportNames"; readonly names: readonly string[] }
  | { readonly role: "exports"; readonly entries: readonly Entry[] };

interface Entry {
  readonly name: string;
  readonly text: string;
}

/** More variables than any declaration but one has. */
const leastExports = 1000;

/**
 * @returns the text before the first statement, as in `async function name(moduleArg = {}) {`, and the statements
 * @throws Error where the module is not one function and its export
 */
export function readStatements(source: string): { head: string; statements: readonly Statement[] } {
  const [main, , ...more] = parse(source, { ecmaVersion: "latest", sourceType: "module" }).body;
  if (main?.type !== "FunctionDeclaration" || more.length > 0)
    throw new Error("Pyodide's module is no longer one function");
  const { body } = main.body;
  const text = ({ start, end }: AnyNode) => source.slice(start, end);
  return {
    head: source.slice(main.start, body[0]?.start),
    statements: body.map((node) => statementOf(node, text)),
  };
}

type TextOf = (node: AnyNode) => string;

function statementOf(node: AnyNode, textOf: TextOf): Statement {
  const text = `${textOf(node).replace(/;$/, "")};`;
  if (node.type === "FunctionDeclaration") {
    const name = node.id?.name ?? "";
    if (name !== "assignWasmExports") return { role: "declaration", names: [name], text };
    const entries = node.body.body.map((each) => ({
      name: nameBefore(textOf(each), "="),
      text: textOf(each),
    }));
    return { role: "exports", entries };
  }
  if (node.type === "VariableDeclaration") return variablesOf(node, textOf);
  const signature = /^(\w+)\.sig="\w*";$/.exec(text);
  if (signature?.[1] !== undefined) return { role: "signature", of: signature[1], text };
  const [, name, of] = /^Module\["(\w+)"\]=(\w+);$/.exec(text) ?? [];
  if (name !== undefined && of !== undefined) return { role: "member", name, of, text };
  return { role: "root", text };
}

function variablesOf(node: VariableDeclaration, textOf: TextOf): Statement {
  const { declarations } = node;
  const text = `${textOf(node).replace(/;$/, "")};`;
  const names = declarations.flatMap(({ id, init }) =>
    id.type === "Identifier" && isInert(init) ? [id.name] : [],
  );
  if (names.length < declarations.length) return { role: "root", text };
  if (names.length >= leastExports) return { role: "exportNames", names };
  const table = declarations[0]?.init;
  if (names[0] !== "wasmImports" || table?.type !== "ObjectExpression")
    return { role: "declaration", names, text };
  const entries = table.properties.map((each) => ({
    name: nameBefore(textOf(each), ":"),
    text: textOf(each),
  }));
  return { role: "imports", entries };
}

/** Nothing happens where such a variable is declared. */
function isInert(init: Expression | null | undefined): boolean {
  if (init === null || init === undefined) return true;
  return [
    "FunctionExpression",
    "ArrowFunctionExpression",
    "ObjectExpression",
    "ArrayExpression",
    "Literal",
    "Identifier",
  ].includes(init.type);
}

const nameBefore = (text: string, sign: string) => text.split(sign, 1)[0] ?? "";
