import type { Language } from "../../language.ts";

interface Wanted {
  readonly name: string;
  readonly language: Language;
  readonly count: number;
}

/**
 * What a function's parameters are called in the first of the sources that defines it with as many; else a, b, c…
 * @example parameterNames({ name: "add", language: "python", count: 2 }, ["def add(x: int, y=1):"]) // ["x", "y"]
 */
export function parameterNames(wanted: Wanted, sources: readonly string[]): readonly string[] {
  for (const source of sources) {
    const names = namesIn(source, wanted);
    if (names?.length === wanted.count) return names;
  }
  return Array.from({ length: wanted.count }, (_, index) => letters[index % letters.length] ?? "x");
}

const letters = Array.from("abcdefghijklmnopqrstuvwxyz");

function namesIn(source: string, { name, language }: Wanted): readonly string[] | undefined {
  const escaped = name.replace(/\$/g, "\\$");
  const head =
    language === "python"
      ? new RegExp(String.raw`\bdef\s+${escaped}\s*\(`)
      : new RegExp(String.raw`\bfunction\s+${escaped}\s*\(|\b${escaped}\s*=\s*(?:function\s*)?\(`);
  const found = head.exec(source);
  if (found === null) return undefined;
  const names = topLevelItems(source.slice(found.index + found[0].length)).map(
    (item) => /^\s*\**([A-Za-z_$][\w$]*)/.exec(item)?.[1],
  );
  return names.every((each) => each !== undefined) ? names.filter((each) => each !== "self") : undefined;
}

/** What stands between the commas up to the closing parenthesis. */
function topLevelItems(text: string): readonly string[] {
  const items = [""];
  let depth = 0;
  for (const sign of text) {
    if (sign === ")" && depth === 0) break;
    if ("([{".includes(sign)) depth += 1;
    if (")]}".includes(sign)) depth -= 1;
    if (sign === "," && depth === 0) items.push("");
    else items[items.length - 1] += sign;
  }
  return items.filter((item) => item.trim() !== "");
}
