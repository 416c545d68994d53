import type { Language } from "../src/domain/language.ts";

/**
 * A program whose entry point stands first, as a model must write it that has been given the signature: imports move
 * into the function where nothing else needs them, everything else moves behind it.
 * @param name the entry point as the language spells it
 */
export function entryFirst(source: string, language: Language, name: string): string {
  const blocks = topLevelBlocks(source, language);
  const at = blocks.findIndex((block) =>
    new RegExp(`^(?:def|class|function|async function) ${name}\\b`).test(block),
  );
  const entry = blocks[at];
  if (entry === undefined || at === 0) return source;
  const rest = blocks.filter((_, index) => index !== at);
  if (language === "javascript") return [entry, ...rest].join("\n\n") + "\n";
  const isImport = (block: string) => /^(?:import|from) /.test(block);
  const imports = rest.filter(isImport).flatMap((block) => block.split("\n"));
  const others = rest.filter((block) => !isImport(block));
  const movable = imports.filter(
    (line) => entry.startsWith("def ") && !others.some((block) => uses(block, line)),
  );
  const staying = imports.filter((line) => !movable.includes(line));
  const [head = "", ...body] = entry.split("\n");
  const first = [head, ...movable.map((line) => `    ${line}`), ...body].join("\n");
  const parts = [first, ...(staying.length > 0 ? [staying.join("\n")] : []), ...others];
  return parts.join("\n\n\n") + "\n";
}

function uses(block: string, importLine: string): boolean {
  const names = importLine.replace(/^from \S+ import |^import /, "").match(/\w+/g) ?? [];
  return names.some((each) => new RegExp(`\\b${each}\\b`).test(block));
}

/** Pieces that begin at the left edge; imports in a row are one, and so are statements in a row. */
function topLevelBlocks(source: string, language: Language): readonly string[] {
  const blocks: string[][] = [];
  let isOpen = false;
  for (const line of source.trimEnd().split("\n")) {
    const isClosing = /^[)\]}]/.test(line);
    if (line === "" || /^\s/.test(line) || isClosing) {
      blocks.at(-1)?.push(line);
      isOpen &&= line !== "" || language === "javascript";
      continue;
    }
    const last = blocks.at(-1);
    if (
      isOpen &&
      last !== undefined &&
      kindOf(line) === kindOf(last[0] ?? "") &&
      kindOf(line) !== "definition"
    )
      last.push(line);
    else blocks.push([line]);
    isOpen = true;
  }
  return blocks.map((lines) => lines.join("\n").trimEnd());
}

function kindOf(line: string): "import" | "definition" | "statement" {
  if (/^(?:import|from) /.test(line)) return "import";
  return /^(?:def|class|function|async|@)\b/.test(line) ? "definition" : "statement";
}
