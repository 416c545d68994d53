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
  let at = line.lastIndexOf(" ", widest);
  while (at > indent.length && isInsideCode(line, at)) at = line.lastIndexOf(" ", at - 1);
  if (at <= indent.length) return line;
  return `${line.slice(0, at)}\n${foldLine(indent + line.slice(at + 1), indent)}`;
}

/** Code such as `1 + 2` stays on one line. */
function isInsideCode(line: string, at: number): boolean {
  return line.slice(0, at).split("`").length % 2 === 0;
}
