import type { SharedExercise } from "../domain/shared-exercise.ts";
import type { Assignment } from "../domain/teach/assignment.ts";
import type { AuthoredExercise } from "../domain/teach/authored-exercise.ts";
import type { SignedBy } from "../domain/teach/signed-by.ts";
import { formatNumber, say } from "../messages/say.ts";
import { packAssignment } from "./assignment-payload.ts";
import { packAuthored } from "./authored-payload.ts";
import { signatureOf } from "./link-signature.ts";
import { packText, unpackText } from "./packed-text.ts";
import { type ReadLink, readHeld, unreadable } from "./read-held.ts";

/** Of everything in a link, unpacked, in UTF-8. A longer one is neither made nor read. */
export const maxSharedBytes = 1_000_000;

/** The format's version. It grows when what is written today would mean something else. */
const version = 1;

/** @returns what follows `#/s/` in an address; `undefined` where it would be longer than any page reads */
export function writeShareLink({
  exercise,
  language,
  programs,
}: SharedExercise): Promise<string | undefined> {
  const { family, seed, difficulty } = exercise;
  return packLink({ exercise: { family, version: exercise.version, seed, difficulty }, language, programs });
}

/**
 * As `writeShareLink`, for an exercise that is all in the link.
 * @param signed of the same exercise, as its link or its file has it
 */
export function writeAuthoredLink(
  authored: AuthoredExercise,
  signed?: SignedBy,
): Promise<string | undefined> {
  return packLink({ ...packAuthored(authored), ...(signed && { signed }) });
}

/** As `writeShareLink`, for a set. */
export function writeAssignmentLink(assignment: Assignment): Promise<string | undefined> {
  return packLink(packAssignment(assignment));
}

/**
 * @param held one of the three forms, signed or not
 * @returns as `writeShareLink`
 */
export async function packLink(held: object): Promise<string | undefined> {
  const text = JSON.stringify(held);
  if (new TextEncoder().encode(text).length > maxSharedBytes) return undefined;
  return `${version}.${await packText(text)}`;
}

/**
 * Reads a link of unknown origin. Never throws, and never holds much more than `maxSharedBytes`.
 * @param payload what follows `#/s/` in the address
 */
export async function readShareLink(payload: string): Promise<ReadLink> {
  const [, digits, packed] = /^([1-9]\d{0,8})\.(.*)$/s.exec(payload) ?? [];
  if (digits === undefined || packed === undefined)
    return unreadable(
      "damaged",
      say`A shared link begins with the number of its format and a full stop; this one does not.`,
    );
  if (Number(digits) !== version)
    return unreadable(
      "newer",
      say`It was made by a newer page, in format ${digits}. This page reads format ${version}.`,
    );
  const unpacked = await unpackText(packed, maxSharedBytes);
  switch (unpacked.kind) {
    case "tooLarge":
      return unreadable(
        "tooLarge",
        say`It holds more than ${formatNumber(maxSharedBytes)} bytes, and no page makes such a link.`,
      );
    case "damaged":
      return unreadable("damaged", say`The link is damaged: ${unpacked.why}.`);
    case "text":
      return readText(unpacked.text);
  }
}

async function readText(text: string): Promise<ReadLink> {
  const json = parseJson(text);
  if (json === undefined) return unreadable("damaged", say`The link is damaged: what it holds is no JSON.`);
  const read = readHeld(json.value);
  if (read.kind === "unreadable") return read;
  const signature = await signatureOf(json.value);
  return { ...read, ...(signature && { signature }) };
}

/** `undefined` where it is no JSON; the value itself may be anything. */
function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
