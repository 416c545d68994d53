/**
 * The rows of a table in text, whichever of comma, semicolon and tab divides the cells of its first line. Never throws:
 * a quote that is never closed ends with the text. Empty lines are left out.
 * @see RFC 4180
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const whole = text.replace(/^\ufeff/, "");
  const divider = dividerOf(whole);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= whole.length) {
    const { cell, next } = whole[at] === '"' ? quoted(whole, at + 1, divider) : plain(whole, at, divider);
    row.push(cell);
    at = next;
    if (whole[at] === divider) {
      at += 1;
      continue;
    }
    if (row.some((each) => each !== "")) rows.push(row);
    row = [];
    at += whole.startsWith("\r\n", at) ? 2 : 1;
  }
  return rows;
}

/** Which of the dividers stands most often in the first line, outside quotes. */
export function dividerOf(text: string): "," | ";" | "\t" {
  const [line = ""] = text.replaceAll(/"[^"]*"/g, "").split(/[\r\n]/, 1);
  const count = (divider: string) => line.split(divider).length;
  if (count("\t") > count(",") && count("\t") > count(";")) return "\t";
  return count(";") > count(",") ? ";" : ",";
}

interface Read {
  readonly cell: string;
  /** Where the cell's divider or line end stands. */
  readonly next: number;
}

function plain(text: string, from: number, divider: string): Read {
  let to = from;
  while (to < text.length && text[to] !== divider && text[to] !== "\n" && text[to] !== "\r") to += 1;
  return { cell: text.slice(from, to), next: to };
}

function quoted(text: string, from: number, divider: string): Read {
  let cell = "";
  let at = from;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0) return { cell: cell + text.slice(at), next: text.length };
    cell += text.slice(at, end);
    if (text[end + 1] !== '"') {
      // Whatever stands between the quote and the divider belongs to the cell.
      const rest = plain(text, end + 1, divider);
      return { cell: cell + rest.cell, next: rest.next };
    }
    cell += '"';
    at = end + 2;
  }
}
