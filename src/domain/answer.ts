import type { Language } from "./language.ts";

interface Wanted {
  readonly language: Language;
  /** The name that the program must define; absent for one that only reads and prints. */
  readonly entryPoint?: string | undefined;
}

/**
 * The program in a model's answer, which may not be finished. Of several fenced blocks it is the last that defines the
 * entry point, rather in the wanted language than in another; models that correct themselves do so further down. Chat
 * around it is dropped, and an answer without a fence is all code but for sentences before and after it.
 * @returns its lines end in "\n", and so does it
 */
export function extractProgram(answer: string, wanted: Wanted): string {
  const text = answer.replace(/\r\n?/g, "\n");
  const blocks = fencedBlocks(text);
  const program = best(blocks, wanted)?.code ?? withoutSentences(text);
  return `${program.replace(/^(?:[^\S\n]*\n)+/, "").trimEnd()}\n`;
}

interface Block {
  /** What follows the fence: "python", "js", or nothing. */
  readonly label: string;
  readonly code: string;
}

/** The last of those that fit best. */
function best(blocks: readonly Block[], wanted: Wanted): Block | undefined {
  const fits = blocks.map((block) => fit(block, wanted));
  const most = fits.reduce((highest, each) => Math.max(highest, each), 0);
  return blocks[fits.lastIndexOf(most)];
}

function fit({ label, code }: Block, { language, entryPoint }: Wanted): number {
  const isDefined = entryPoint !== undefined && defines(code, entryPoint);
  return (isDefined ? 4 : 0) + (labels[language].has(label) ? 2 : label === "" ? 1 : 0);
}

const labels: Readonly<Record<Language, ReadonlySet<string>>> = {
  python: new Set(["python", "py", "python3"]),
  javascript: new Set(["javascript", "js", "jsx", "mjs", "node", "typescript", "ts"]),
};

interface Fence {
  readonly indent: string;
  readonly mark: string;
  readonly label: string;
  readonly lines: string[];
}

/** As CommonMark has them: a fence ends at one of the same kind that is at least as long, or with the answer. */
function fencedBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Fence | undefined;
  const close = ({ label, lines }: Fence): void => {
    blocks.push({ label, code: lines.join("\n") });
    open = undefined;
  };
  for (const line of text.split("\n")) {
    if (open === undefined) open = fenceAt(line);
    else if (closes(line, open)) close(open);
    else open.lines.push(withoutIndent(line, open.indent));
  }
  if (open !== undefined) close(open);
  return blocks;
}

function fenceAt(line: string): Fence | undefined {
  const [, indent, mark, label] = /^(\s*)(`{3,}(?=[^`]*$)|~{3,})\s*([\w+#-]*)/.exec(line) ?? [];
  if (indent === undefined || mark === undefined) return undefined;
  return { indent, mark, label: (label ?? "").toLowerCase(), lines: [] };
}

function closes(line: string, { mark }: Fence): boolean {
  const found = line.trim();
  return found.length >= mark.length && found === mark.charAt(0).repeat(found.length);
}

/** A block in a list is indented with its item. */
function withoutIndent(line: string, indent: string): string {
  return line.startsWith(indent) ? line.slice(indent.length) : line;
}

function defines(program: string, name: string): boolean {
  const escaped = name.replace(/[$]/g, "\\$&");
  return new RegExp(
    `^[^\\S\\n]*(?:export\\s+)?(?:default\\s+)?(?:async\\s+)?(?:def|function\\*?|class|const|let|var)\\s+${escaped}(?![\\w$])`,
    "m",
  ).test(program);
}

function withoutSentences(text: string): string {
  const paragraphs = text.split(/\n[^\S\n]*\n/);
  const isCode = paragraphs.map((paragraph) => !isProse(paragraph));
  const first = isCode.indexOf(true);
  // All of it reads like sentences: whoever looks at it should see it.
  return first === -1 ? text : paragraphs.slice(first, isCode.lastIndexOf(true) + 1).join("\n\n");
}

/** Sentences as people write them, none of which is code in any of our languages. */
function isProse(paragraph: string): boolean {
  const lines = paragraph.split("\n").filter((line) => line.trim() !== "");
  return lines.every(
    (line) => /^[A-Z][\w'’]*,?(?: [^\s=;{}]+)+[.:!?]$/.test(line.trim()) && !/^\s/.test(line),
  );
}
