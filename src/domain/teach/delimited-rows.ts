export interface DelimitedRows {
  readonly rows: readonly (readonly string[])[];
  /** 1-based, of the row in which a quotation mark begins that nothing closes; what follows is all in that cell. */
  readonly openQuote?: number;
}

/**
 * Comma-, semicolon- or tab-separated values (RFC 4180), as spreadsheets copy them and people type them: a cell that is a
 * list, tuple or dictionary in brackets, or a text in single quotes, may have commas in it without quotation marks.
 * Empty lines are left out.
 * @example delimitedRows("[1, 2],3").rows // [["[1, 2]", "3"]]
 */
export function delimitedRows(text: string): DelimitedRows {
  const reader = new RowReader(text, delimiterOf(text));
  const rows: (readonly string[])[] = [];
  while (!reader.isAtEnd()) {
    const row = reader.row();
    if (row.length > 1 || row[0] !== "") rows.push(row);
  }
  return { rows, ...(reader.openRow !== undefined && { openQuote: reader.openRow }) };
}

/** That which splits the first row into the most cells; of two, the more usual one. */
function delimiterOf(text: string): string {
  const first = text.replace(/^[\r\n]+/, "");
  const cells = (delimiter: string) => {
    const reader = new RowReader(first, delimiter);
    const { length } = reader.row();
    return reader.hasStray ? 0 : length;
  };
  const [best = ","] = ["\t", ",", ";"].toSorted((a, b) => cells(b) - cells(a));
  return best;
}

const closing: Readonly<Record<string, string>> = { "[": "]", "(": ")", "{": "}" };

/** Each is read to the end of the line in vain: in a row with more of them brackets mean something else. */
const mostOpenLiterals = 50;

class RowReader {
  openRow: number | undefined;
  /** Something follows the closing mark of a cell, as it does where cells are split by another character. */
  hasStray = false;
  #at = 0;
  #row = 0;
  /** In this row: cells that begin as a literal and are none. */
  #openLiterals = 0;
  readonly #text: string;
  readonly #delimiter: string;

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  row(): readonly string[] {
    this.#row += 1;
    this.#openLiterals = 0;
    const cells = [this.#cell()];
    while (this.#text[this.#at] === this.#delimiter) {
      this.#at += 1;
      cells.push(this.#cell());
    }
    this.#at += this.#text.startsWith("\r\n", this.#at) ? 2 : 1;
    return cells;
  }

  #cell(): string {
    while (this.#text[this.#at] === " ") this.#at += 1;
    if (this.#text[this.#at] === '"') return this.#quoted();
    const from = this.#at;
    this.#at = this.#literal(from) ?? from;
    while (!this.#isCellEnd(this.#at)) this.#at += 1;
    return this.#text.slice(from, this.#at).trim();
  }

  #quoted(): string {
    let cell = "";
    for (this.#at += 1; ;) {
      const end = this.#text.indexOf('"', this.#at);
      cell += this.#text.slice(this.#at, end === -1 ? undefined : end);
      this.#at = end === -1 ? this.#text.length : end + 1;
      if (end === -1) this.openRow ??= this.#row;
      if (end === -1 || this.#text[this.#at] !== '"') break;
      cell += '"';
      this.#at += 1;
    }
    const from = this.#at;
    while (!this.#isCellEnd(this.#at)) this.#at += 1;
    const rest = this.#text.slice(from, this.#at).trimEnd();
    this.hasStray ||= rest !== "";
    return cell + rest;
  }

  #isCellEnd(at: number): boolean {
    const character = this.#text[at];
    return character === undefined || character === this.#delimiter || isLineEnd(character);
  }

  #literal(from: number): number | undefined {
    const first = this.#text[from] ?? "";
    const isOne = first === "'" || closing[first] !== undefined;
    if (!isOne || this.#openLiterals >= mostOpenLiterals) return undefined;
    const end = this.#literalEnd(from);
    if (end === undefined) this.#openLiterals += 1;
    return end;
  }

  /** Where a literal that begins at `from` ends, if it does so in this line and in front of the next cell. */
  #literalEnd(from: number): number | undefined {
    let at = from;
    const open: string[] = [];
    do {
      const character = this.#text[at];
      if (character === undefined || isLineEnd(character)) return undefined;
      if (character === '"' || character === "'") {
        const end = this.#stringEnd(at);
        if (end === undefined) return undefined;
        at = end;
      } else if (closing[character] !== undefined) open.push(closing[character] ?? "");
      else if (character === open.at(-1)) open.pop();
      at += 1;
    } while (open.length > 0);
    const end = at;
    while (this.#text[at] === " ") at += 1;
    return this.#isCellEnd(at) ? end : undefined;
  }

  /** Of its closing mark, if that is in this line. */
  #stringEnd(from: number): number | undefined {
    const mark = this.#text[from];
    for (let at = from + 1; ; at += 1) {
      const character = this.#text[at];
      if (character === mark) return at;
      if (character === undefined || isLineEnd(character)) return undefined;
      if (character === "\\") at += 1;
    }
  }
}

function isLineEnd(character: string): boolean {
  return character === "\n" || character === "\r";
}
