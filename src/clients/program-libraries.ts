import { bytes, url } from "virtual:sqlite-library";
import type { ProgramLibrary } from "../domain/demo.ts";
import { type BytesProgress, fetchAll } from "./fetch-counted.ts";

const files: Readonly<Record<ProgramLibrary, readonly [url: string, bytes: number]>> = {
  sqlite: [url, bytes],
};

/**
 * The text that stands before a program to give it a library. One line without an end, so that the program's own
 * lines keep their numbers.
 * @throws PlaygroundError when it cannot be fetched
 */
export async function fetchLibrary(library: ProgramLibrary, onProgress: BytesProgress): Promise<string> {
  const [text] = await fetchAll([files[library]], onProgress);
  return new TextDecoder().decode(text);
}
