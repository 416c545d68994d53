import { readAuthoredFile } from "../domain/teach/authored-file.ts";
import { say } from "../messages/say.ts";
import { readLinkFile } from "./link-file.ts";
import { writeAuthoredLink } from "./share-link.ts";

type ReadHeldFile =
  /** What follows `#/s/` in the address of a link that holds the same. */
  | { readonly kind: "payload"; readonly payload: string }
  /** `problem` is a sentence about the file. */
  | { readonly kind: "unreadable"; readonly problem: string };

/** Reads a file that was sent in place of a link, of an exercise or of a set, as that link; never throws. */
export async function readHeldFile(text: string): Promise<ReadHeldFile> {
  const link = await readLinkFile(text);
  if (link.kind !== "other") return link;
  const read = readAuthoredFile(text);
  if (read.kind === "unreadable") return read;
  const payload = await writeAuthoredLink(read.authored, read.signed);
  return payload === undefined
    ? { kind: "unreadable", problem: say`It holds more than any page opens.` }
    : { kind: "payload", payload };
}
