import { say } from "../../messages/say.ts";

/** What a file is that is certainly no JSON, and what to do instead. */
interface ForeignFile {
  /** With its article: "an image (PNG)". */
  readonly what: string;
  /** A sentence. */
  readonly advice: string;
}

const choose = () => say`Choose a file of problems or samples: JSON or JSON lines, gzipped or not.`;
const unpack = () => say`Unpack it, and choose or drop what was in it.`;
const asLines = () => say`Write it as JSON lines.`;

const image = (format: string) => () => say`an image (${format})`;
const archive = (format: string) => () => say`an archive (${format})`;
const compressed = (format: string) => () => say`compressed (${format})`;
const program = () => say`a program`;
const pickle = [
  () => say`a pickle`,
  () => say`A pickle could run code, and is not read. Write it as JSON lines.`,
] as const;

/** Each with the bytes that it begins with, as text in Latin-1. */
const signatures: readonly (readonly [start: string, what: () => string, advice: () => string])[] = [
  ["\x89PNG", image("PNG"), choose],
  ["\xff\xd8\xff", image("JPEG"), choose],
  ["GIF8", image("GIF"), choose],
  ["RIFF", () => say`a sound, film or image (RIFF)`, choose],
  ["%PDF", () => say`a document (PDF)`, choose],
  ["PK\x03\x04", archive("zip"), unpack],
  ["PK\x05\x06", () => say`an empty archive (zip)`, choose],
  ["7z\xbc\xaf\x27\x1c", archive("7z"), unpack],
  // Not said: what a file begins with.
  ["Rar!", archive("rar"), unpack],
  ["BZh", compressed("bzip2"), unpack],
  ["\xfd7zXZ", compressed("xz"), unpack],
  ["\x28\xb5\x2f\xfd", compressed("Zstandard"), unpack], // Not said: a name.
  [
    "PAR1",
    () => say`a table (Parquet)`,
    () =>
      say`Write it as JSON lines, for example with pandas: read_parquet(…).to_json(…, orient="records", lines=True).`,
  ],
  ["ARROW1", () => say`a table (Arrow)`, asLines],
  // Not said: as above.
  ["SQLite format 3", () => say`a database (SQLite)`, choose],
  ["\x80\x02", ...pickle],
  ["\x80\x03", ...pickle],
  ["\x80\x04", ...pickle],
  ["\x80\x05", ...pickle],
  ["\x7fELF", program, choose],
  ["MZ", program, choose],
  [
    // Not said: as above.
    "version https://git-lfs",
    () => say`only the address of a file (Git LFS)`,
    () => say`Fetch the file itself with git lfs pull.`,
  ],
];

/** @param start the file's first bytes, plain; 300 are enough */
export function foreignFile(start: Uint8Array): ForeignFile | undefined {
  const text = String.fromCharCode(...start.subarray(0, 300));
  const known = signatures.find(([signature]) => text.startsWith(signature));
  if (known !== undefined) return { what: known[1](), advice: known[2]() };
  if (text.slice(257, 262) === "ustar") return { what: archive("tar")(), advice: unpack() };
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml)/i.test(text))
    return {
      what: say`a page (HTML or XML), perhaps an error that came instead of the file`,
      advice: choose(),
    };
  // Neither JSON nor text in UTF-8 has one.
  if (text.includes("\0")) return { what: say`no text`, advice: choose() };
  return undefined;
}
