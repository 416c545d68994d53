/** Of a file's text that is handed to the browser at once. */
const partCharacters = 1_000_000;

/**
 * Hands the reader a file, as a download.
 * @param text whole, or in pieces of which no more than a few are held at a time
 * @param type such as "text/plain"
 */
export function saveFile(name: string, text: string | Iterable<string>, type: string): void {
  saveBlob(name, new Blob(typeof text === "string" ? [text] : partsOf(text), { type }));
}

/** As `saveFile`, for what is no text. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** A Blob's bytes need not lie in the page's own memory. */
function partsOf(pieces: Iterable<string>): Blob[] {
  const parts: Blob[] = [];
  let waiting: string[] = [];
  let characters = 0;
  const pack = (): void => {
    parts.push(new Blob(waiting));
    waiting = [];
    characters = 0;
  };
  for (const piece of pieces) {
    waiting.push(piece);
    characters += piece.length;
    if (characters >= partCharacters) pack();
  }
  pack();
  return parts;
}
