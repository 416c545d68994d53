const widest = 110;

/**
 * Folds the lines of a statement anew once a family's parameters are put in. A folded line of a list goes on with
 * two spaces, so that it stays in its item.
 */
export function foldLines(markdown: string): string {
  return markdown
    .replaceAll(/\n {2}(?=\S)/g, " ")
    .split("\n")
    .map((line) => foldLine(line, line.startsWith("- ") ? "  " : ""))
    .join("\n");
}

function foldLine(line: string, indent: string): string {
  if (line.length <= widest) return line;
  const at = line.lastIndexOf(" ", widest);
  if (at <= indent.length) return line;
  return `${line.slice(0, at)}\n${foldLine(indent + line.slice(at + 1), indent)}`;
}
