import * as z from "zod/mini";
import { formatNumber, say } from "../messages/say.ts";
import { maxSharedBytes, packLink } from "./share-link.ts";

const format = "edgecase-link";
const version = 1;
const headSchema = z.object({ format: z.literal(format), version: z.number() });
const fileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  holds: z.record(z.string(), z.unknown()),
});

type ReadLinkFile =
  /** What follows `#/s/` in an address; whoever opens it reads what it holds. */
  | { readonly kind: "payload"; readonly payload: string }
  | { readonly kind: "other" }
  /** `problem` is a sentence about the file. */
  | { readonly kind: "unreadable"; readonly problem: string };

/** What a link holds as a file, where the link would be too long. */
export function writeLinkFile(holds: object): string {
  return `${JSON.stringify({ format, version, holds }, undefined, 1)}\n`;
}

/** Of a file's text, in UTF-16 units: what it holds is as large as a link's at most, and indented. */
export const maxLinkFileCharacters = 4 * maxSharedBytes;

/** Reads a file of unknown origin as a link; never throws. */
export async function readLinkFile(text: string): Promise<ReadLinkFile> {
  if (text.length > maxLinkFileCharacters)
    return {
      kind: "unreadable",
      problem: say`It holds more than ${formatNumber(maxLinkFileCharacters)} characters, and no set is that long.`,
    };
  const data = parseJson(text);
  const head = headSchema.safeParse(data);
  if (!head.success) return { kind: "other" };
  if (head.data.version !== version)
    return {
      kind: "unreadable",
      problem: say`It was made by a newer page, in version ${head.data.version} of the format. This page reads version ${version}.`,
    };
  const file = fileSchema.safeParse(data);
  const payload = file.success ? await packLink(file.data.holds) : undefined;
  if (payload === undefined)
    return { kind: "unreadable", problem: say`It is damaged: what it should hold is not there.` };
  return { kind: "payload", payload };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
