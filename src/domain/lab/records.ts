import { jsonItems } from "./read-json.ts";

/** One record of a file, as text. */
export type FileRecord =
  /** `number` is 1-based, among the file's records. */
  | { readonly kind: "record"; readonly number: number; readonly text: string }
  | { readonly kind: "tooLong"; readonly number: number; readonly characters: number };

/** LiveCodeBench's longest lines have some tens of millions of characters; twice that is a wrong file. */
export const longestRecordCharacters = 64_000_000;

/**
 * Splits a file into records as they come: JSON lines, so that a file of gigabytes needs no more memory than its
 * longest line; or else one JSON array, of which each item is a record, or one object over several lines.
 * @param chunks the file's text, cut anywhere
 * @throws JsonFault where an array has no end, or holds what is no JSON
 */
export async function* recordsOf(chunks: AsyncIterable<string>): AsyncGenerator<FileRecord, void> {
  let number = 0;
  /** Of a file that is one value. */
  let whole: string[] | undefined;
  let wholeCharacters = 0;
  for await (const line of linesOf(chunks)) {
    const text = line.kind === "line" ? line.text.trim() : "";
    if (line.kind === "line" && text === "") continue;
    if (number === 0 && whole === undefined && line.kind === "line" && !isObject(text)) whole = [];
    if (whole === undefined) {
      number += 1;
      yield line.kind === "line" ? { kind: "record", number, text } : { ...line, number };
      continue;
    }
    wholeCharacters += line.kind === "line" ? line.text.length : line.characters;
    if (wholeCharacters > longestRecordCharacters) whole = [];
    else whole.push(text);
  }
  if (whole === undefined) return;
  if (wholeCharacters > longestRecordCharacters)
    yield { kind: "tooLong", number: 1, characters: wholeCharacters };
  else yield* recordsOfWhole(whole.join("\n"));
}

/** Whether a line can be a record by itself. */
const isObject = (line: string) => line.startsWith("{") && line.endsWith("}");

function* recordsOfWhole(text: string): Generator<FileRecord, void> {
  const items = text.startsWith("[") ? jsonItems(text) : [text];
  for (const [index, item] of items.entries()) yield { kind: "record", number: index + 1, text: item };
}

type Line =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "tooLong"; readonly characters: number };

async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<Line, void> {
  let parts: string[] = [];
  let characters = 0;
  const take = (): Line => {
    const line: Line =
      characters > longestRecordCharacters
        ? { kind: "tooLong", characters }
        : { kind: "line", text: parts.join("") };
    parts = [];
    characters = 0;
    return line;
  };
  const add = (part: string): void => {
    characters += part.length;
    // What is too long is counted to its end, and kept no more.
    if (characters > longestRecordCharacters) parts = [];
    else parts.push(part);
  };
  for await (const chunk of chunks) {
    const [first = "", ...rest] = chunk.split("\n");
    add(first);
    for (const part of rest) {
      yield take();
      add(part);
    }
  }
  if (characters > 0) yield take();
}
