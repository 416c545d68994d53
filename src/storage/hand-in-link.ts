import {
  type HandIn,
  maxHandInCharacters,
  type ReadHandIn,
  readHandIn,
  writeHandIn,
} from "../domain/teach/hand-in.ts";
import { formatNumber, say } from "../messages/say.ts";
import { packText, unpackText } from "./packed-text.ts";

const format = 1;

/** Of a link's hand-in, unpacked, in UTF-8. */
const maxLinkedBytes = 1_000_000;

/** @returns what follows `#/teach/grade/` in an address; `undefined` where it holds too much for a link, and a file has to do */
export async function writeHandInLink(handIn: HandIn): Promise<string | undefined> {
  const text = writeHandIn(handIn);
  if (new TextEncoder().encode(text).length > maxLinkedBytes) return undefined;
  return `${format}.${await packText(text)}`;
}

/**
 * Reads a hand-in that somebody sent as a link or as text: a whole address, what follows `#/teach/grade/` in it, or the
 * text of a file. Never throws, and never holds much more than `maxLinkedBytes` of a packed one.
 */
export async function readHandInText(text: string): Promise<ReadHandIn> {
  if (text.length > maxHandInCharacters) return readHandIn(text);
  const [, digits, packed] =
    /^\s*(?:\S*#\/teach\/grade\/)?([1-9]\d{0,8})\.([^\s?]*)(?:\?\S*)?\s*$/.exec(text) ?? [];
  if (digits === undefined || packed === undefined) return readHandIn(text);
  if (Number(digits) !== format)
    return {
      kind: "unreadable",
      because: "newer",
      problem: say`It was made by a newer page, in format ${digits}. This page reads format ${format}.`,
    };
  const unpacked = await unpackText(packed, maxLinkedBytes);
  switch (unpacked.kind) {
    case "text":
      return readHandIn(unpacked.text);
    case "tooLarge":
      return {
        kind: "unreadable",
        because: "tooLarge",
        problem: say`The link holds more than ${formatNumber(maxLinkedBytes)} bytes, and no page makes such a link.`,
      };
    case "damaged":
      return {
        kind: "unreadable",
        because: "damaged",
        problem: say`The link is damaged: ${unpacked.why}. Mail and chat programs cut or change long links.`,
      };
  }
}
