import type { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseSync } from "vite";

/** A text of the interface, where it is said. */
export interface Message {
  /** The English text, as `src/messages/say.ts` looks it up. */
  readonly key: string;
  /** Its form for one; only where it depends on a number. */
  readonly one?: string;
  /** Elements stand in it, between pieces of text. */
  readonly isSplit?: true;
  /** `file:line`. */
  readonly place: string;
  /** Why it cannot be translated as it stands. */
  readonly problem?: string;
  /** It is English where it is made, and `retell` says it where it is shown. */
  readonly isRetold?: true;
}

/** Where nothing of the interface is said, each with its reason. */
const silent: readonly RegExp[] = [
  /\.test\.tsx?$/,
  /\/testing\//,
  // The catalogue itself.
  /^src\/messages\//,
  /^src\/domain\/counted\.ts$/,
  // Exercises and demos are written in English: their texts are what is taught, not the interface.
  /^src\/domain\/(?:families|family-parts|demos|demo-parts|node\/exercises)\//,
  // Beside a program in its realm: what it throws and prints there is JavaScript's, and nothing can be looked up.
  /^workers\/javascript\/(?:call|clock|decode|encode|guest-answers|harness|host-functions|inspect|output|program-globals|step-fields|timers|type-name|worker-globals)\.ts$/,
];

/** All files of the page and its workers, from the project's root. */
export function filesWithMessages(root: string, list: typeof readdirSync): readonly string[] {
  return ["src", "workers"]
    .flatMap((folder) => list(join(root, folder), { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((file) => !silent.some((pattern) => pattern.test(file)))
    .toSorted();
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/**
 * All that a file says through `say`, `english`, `sayAs`, `sayNodes`, `sayCount` and `counted`; and what workers say, which
 * do not know the language: a comment on its line or the one above says `// Retold`, and why. For all messages of errors
 * in a file, `// Errors are retold: why`.
 * @throws Error where the file cannot be parsed
 */
export function messagesIn(file: string, source: string): readonly Message[] {
  const found: Message[] = [];
  const isRetold = whatIsRetold(source);
  visit(parse(file, source), [], (node, ancestors) => {
    const parent = ancestors.at(-1);
    const text = isRetold(node, parent) ? proseAt(node, parent) : undefined;
    if (text !== undefined) found.push({ key: text, place: placeOf(file, source, node), isRetold: true });
    const said = saidBy(node);
    if (said === undefined) return;
    const problem = problemOf(said, ancestors);
    found.push({ ...said, place: placeOf(file, source, node), ...(problem !== undefined && { problem }) });
  });
  return found;
}

/**
 * Texts for a reader that go past the catalogue, as `file:line text`; what looks like prose is one. Where it is none,
 * the line or the one above says so in a comment, `// Not said: why`; for a whole file, `// Nothing is said here: why`.
 */
export function unsaidIn(file: string, source: string): readonly string[] {
  if (/^\/\/ Nothing is said here: \S/m.test(source)) return [];
  const excused = linesMarked(source, /\/\/ Not said: \S/);
  const isRetold = whatIsRetold(source);
  const found: string[] = [];
  visit(parse(file, source), [], (node, ancestors) => {
    const text = proseOf(node, ancestors);
    const isExcused = excused.has(lineOf(source, node)) || isRetold(node, ancestors.at(-1));
    if (text !== undefined && !isExcused) found.push(`${placeOf(file, source, node)} ${text}`);
  });
  return found;
}

function whatIsRetold(source: string): (node: Node, parent: Node | undefined) => boolean {
  const marked = linesMarked(source, /\/\/ Retold\b/);
  const areErrors = /^\/\/ Errors are retold: \S/m.test(source);
  return (node, parent) => marked.has(lineOf(source, node)) || (areErrors && isNewError(parent));
}

function isNewError(node: Node | undefined): boolean {
  if (node?.type !== "NewExpression" || !isNode(node["callee"])) return false;
  return /(?:Error|Fault|Failure|Broken)$/.test(String(node["callee"]["name"]));
}

type Said = Pick<Message, "key" | "one" | "isRetold" | "isSplit">;

function saidBy(node: Node): Said | undefined {
  if (node.type === "TaggedTemplateExpression") {
    const context = contextOf(node["tag"]);
    if (context === undefined || !isNode(node["quasi"])) return undefined;
    const tag = isNode(node["tag"]) ? node["tag"]["name"] : undefined;
    return {
      key: `${context}${keyOf(node["quasi"])}`,
      ...(tag === "english" && { isRetold: true }),
      ...(tag === "sayNodes" && { isSplit: true }),
    };
  }
  if (node.type !== "CallExpression" || !isNode(node["callee"])) return undefined;
  const [, second, third] = asNodes(node["arguments"]);
  switch (node["callee"]["name"]) {
    case "counted": {
      const noun = textOf(second);
      return { key: noun === undefined ? "" : `# ${noun}s`, one: `# ${noun ?? ""}` };
    }
    case "sayCount":
      return { key: textOf(third) ?? "", one: textOf(second) ?? "" };
    default:
      return undefined;
  }
}

/** Before the key: `""` for `say`, `english` and `sayNodes`, `difficulty|` for ``sayAs("difficulty")`…` ``. */
function contextOf(tag: unknown): string | undefined {
  if (!isNode(tag)) return undefined;
  if (/^(?:say|english|sayNodes)$/.test(String(tag["name"]))) return "";
  if (tag.type !== "CallExpression" || !isNode(tag["callee"]) || tag["callee"]["name"] !== "sayAs")
    return undefined;
  return `${textOf(asNodes(tag["arguments"])[0]) ?? ""}|`;
}

function keyOf(quasi: Node): string {
  return asNodes(quasi["quasis"])
    .map(cookedOf)
    .reduce((key, part, index) => `${key}{${index - 1}}${part}`)
    .replace(/\s*\n\s*/g, " ");
}

function problemOf({ key, one }: Said, ancestors: readonly Node[]): string | undefined {
  if (key === "" || one === "") return "is no literal text, so it cannot be found here";
  if (key !== key.trim() || / {2}/.test(key)) return "begins or ends with a space, or has two in a row";
  if (one === undefined && /[A-Za-z]\{\d+\}|\{\d+\}[A-Za-z]/.test(key))
    return "has a value inside a word, which no other language can follow: use sayCount";
  if (!ancestors.some(runsLater)) return "is said while the module loads, before the language is known";
  return undefined;
}

const runsLater = ({ type, static: isStatic }: Node) =>
  /Function/.test(type) || (type === "PropertyDefinition" && isStatic !== true);

/** What a reader would read, where it is not said; else undefined. */
function proseOf(node: Node, ancestors: readonly Node[]): string | undefined {
  return ancestors.some(isNoText) ? undefined : proseAt(node, ancestors.at(-1));
}

function proseAt(node: Node, parent: Node | undefined): string | undefined {
  if (node.type === "JSXText") return asProse(String(node["value"]), /[A-Za-z]{2}/);
  if (isKeyOrName(node, parent)) return undefined;
  if (node.type === "TemplateLiteral") return asProse(keyOf(node), templateProse);
  if (node.type !== "Literal" || typeof node["value"] !== "string") return undefined;
  const isLabel = parent?.type === "JSXAttribute" && isNode(parent["name"]) && isLabelName(parent["name"]);
  return asProse(node["value"], isLabel ? /[A-Za-z]{2}/ : prose);
}

const isLabelName = ({ name }: Node) =>
  /^(?:aria-label|aria-description|title|label|placeholder|alt|heading|summary|advice)$/.test(String(name));

/** Two words in a row, or one that begins a sentence. */
const prose = /[A-Za-z]{2,}[,;:]? [A-Za-z“(]{2,}|^[A-Z][a-z]{2,}[.:!?…]?$/;

/** A value may be a word. */
const templateProse = new RegExp(`${prose.source}|[A-Za-z]{2,}[,;:]? \\{\\d|\\d\\},? [A-Za-z]{2,}`);

/** Names that are the same in every language. */
const names = /^(?:Python|JavaScript|Edgecase|Enter|Escape|Tab|Backspace|Delete|Home|End|Space|Monaco)$/;

function asProse(text: string, pattern: RegExp): string | undefined {
  const trimmed = text.trim().replace(/\s+/g, " ");
  return pattern.test(trimmed) && !names.test(trimmed) ? trimmed : undefined;
}

/** Said already, or never read by anybody: types, imports, bugs, the console's. */
function isNoText(node: Node): boolean {
  if (node.type.startsWith("TS") && !/^TS(?:As|Satisfies|NonNull)/.test(node.type)) return true;
  if (/^(?:Import|ExportAll)/.test(node.type)) return true;
  // Its values are texts of their own.
  if (node.type === "TaggedTemplateExpression") return false;
  if (node.type !== "CallExpression" && node.type !== "NewExpression") return false;
  const callee = isNode(node["callee"]) ? node["callee"] : undefined;
  const name = String(callee?.["name"]);
  if (/^(?:counted|sayCount|sayAs|(?:Type|Range)?Error|RegExp|URL|matchMedia)$/.test(name)) return true;
  return isNode(callee?.["object"]) && callee["object"]["name"] === "console";
}

/** An object's key, a member's name, one side of a comparison, a tag's template, an attribute that nobody reads. */
function isKeyOrName(node: Node, parent: Node | undefined): boolean {
  switch (parent?.type) {
    case "Property":
    case "PropertyDefinition":
      return parent["key"] === node;
    case "MemberExpression":
    case "SwitchCase":
    case "TaggedTemplateExpression":
      return true;
    case "BinaryExpression":
      return parent["operator"] !== "+";
    case "JSXAttribute":
      return (
        isNode(parent["name"]) && /^(?:className|id|href|key|type|role)$/.test(String(parent["name"]["name"]))
      );
    default:
      return false;
  }
}

function parse(file: string, source: string): Node {
  const { program, errors } = parseSync(file, source);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  const root: unknown = program;
  if (!isNode(root)) throw new Error(`${file}: the parser gave no program`);
  return root;
}

function visit(
  node: Node,
  ancestors: readonly Node[],
  see: (node: Node, ancestors: readonly Node[]) => void,
): void {
  see(node, ancestors);
  const within = [...ancestors, node];
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, within, see);
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

const asNodes = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** Of a literal, also of a template without values; else undefined. */
function textOf(node: Node | undefined): string | undefined {
  if (node?.type === "Literal" && typeof node["value"] === "string") return node["value"];
  if (node?.type === "TemplateLiteral" && asNodes(node["expressions"]).length === 0) return keyOf(node);
  return undefined;
}

function cookedOf(quasi: Node): string {
  const value = quasi["value"];
  return typeof value === "object" && value !== null && "cooked" in value ? String(value.cooked) : "";
}

const placeOf = (file: string, source: string, node: Node) => `${file}:${lineOf(source, node)}`;

/** From 1. */
const lineOf = (source: string, { start }: Node) => source.slice(0, start).split("\n").length;

/** With each, the line below it. */
function linesMarked(source: string, mark: RegExp): ReadonlySet<number> {
  const marks = source.split("\n").flatMap((line, index) => (mark.test(line) ? [index + 1] : []));
  return new Set(marks.flatMap((line) => [line, line + 1]));
}
