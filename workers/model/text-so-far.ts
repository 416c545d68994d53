/**
 * Text of a growing list of tokens. Only the line being written is decoded again: a token may hold a part of a
 * character, and may change what stands before it, but never across a line's end.
 */
export function createTextSoFar(decode: (tokens: number[]) => string) {
  let finishedLines = "";
  let lineTokens: number[] = [];
  let line = "";
  return {
    add(token: number): void {
      lineTokens.push(token);
      line = decode(lineTokens);
      if (!line.endsWith("\n")) return;
      finishedLines += line;
      lineTokens = [];
      line = "";
    },
    /** Without a last character of which only some bytes have come. */
    read: (): string => finishedLines + line.replace(/\uFFFD+$/, ""),
  };
}
