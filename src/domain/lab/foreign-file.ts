/** What a file is that is certainly no JSON, and what to do instead. */
interface ForeignFile {
  /** With its article: "an image (PNG)". */
  readonly what: string;
  /** A sentence. */
  readonly advice: string;
}

const choose = "Choose a file of problems or samples: JSON or JSON lines, gzipped or not.";
const unpack = "Unpack it, and choose or drop what was in it.";

/** Each with the bytes that it begins with, as text in Latin-1. */
const signatures: readonly (readonly [start: string, what: string, advice: string])[] = [
  ["\x89PNG", "an image (PNG)", choose],
  ["\xff\xd8\xff", "an image (JPEG)", choose],
  ["GIF8", "an image (GIF)", choose],
  ["RIFF", "a sound, film or image (RIFF)", choose],
  ["%PDF", "a document (PDF)", choose],
  ["PK\x03\x04", "an archive (zip)", unpack],
  ["PK\x05\x06", "an empty archive (zip)", choose],
  ["7z\xbc\xaf\x27\x1c", "an archive (7z)", unpack],
  ["Rar!", "an archive (rar)", unpack],
  ["BZh", "compressed (bzip2)", unpack],
  ["\xfd7zXZ", "compressed (xz)", unpack],
  ["\x28\xb5\x2f\xfd", "compressed (Zstandard)", unpack],
  [
    "PAR1",
    "a table (Parquet)",
    'Write it as JSON lines, for example with pandas: read_parquet(…).to_json(…, orient="records", lines=True).',
  ],
  ["ARROW1", "a table (Arrow)", "Write it as JSON lines."],
  ["SQLite format 3", "a database (SQLite)", choose],
  ["\x80\x02", "a pickle", "A pickle could run code, and is not read. Write it as JSON lines."],
  ["\x80\x03", "a pickle", "A pickle could run code, and is not read. Write it as JSON lines."],
  ["\x80\x04", "a pickle", "A pickle could run code, and is not read. Write it as JSON lines."],
  ["\x80\x05", "a pickle", "A pickle could run code, and is not read. Write it as JSON lines."],
  ["\x7fELF", "a program", choose],
  ["MZ", "a program", choose],
  [
    "version https://git-lfs",
    "only the address of a file (Git LFS)",
    "Fetch the file itself with git lfs pull.",
  ],
];

/** @param start the file's first bytes, plain; 300 are enough */
export function foreignFile(start: Uint8Array): ForeignFile | undefined {
  const text = String.fromCharCode(...start.subarray(0, 300));
  const known = signatures.find(([signature]) => text.startsWith(signature));
  if (known !== undefined) return { what: known[1], advice: known[2] };
  if (text.slice(257, 262) === "ustar") return { what: "an archive (tar)", advice: unpack };
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml)/i.test(text))
    return { what: "a page (HTML or XML), perhaps an error that came instead of the file", advice: choose };
  // Neither JSON nor text in UTF-8 has one.
  if (text.includes("\0")) return { what: "no text", advice: choose };
  return undefined;
}
