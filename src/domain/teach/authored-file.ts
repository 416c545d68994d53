import * as z from "zod/mini";
import { formatNumber, say } from "../../messages/say.ts";
import { parseUnknown } from "../parse-unknown.ts";
import type { AuthoredExercise } from "./authored-exercise.ts";
import { authoredSchema } from "./authored-schema.ts";
import { type SignedBy, signedBySchema } from "./signed-by.ts";

/** Of a file, in UTF-16 units. */
export const maxFileCharacters = 1_000_000;

const format = "edgecase-exercise";
const version = 1;

const headSchema = z.object({ format: z.literal(format), version: z.number() });
const fileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  exercise: authoredSchema,
  signed: z.optional(signedBySchema),
});

export type ReadFile =
  | {
      readonly kind: "exercise";
      readonly authored: AuthoredExercise;
      /** Not checked yet; absent: nobody has signed it. */
      readonly signed?: SignedBy;
    }
  /** `problem` is a sentence about the file. */
  | { readonly kind: "unreadable"; readonly problem: string };

/** An exercise as a file: JSON that a person can read and a later version of the page still knows. */
export function writeAuthoredFile(authored: AuthoredExercise, signed?: SignedBy): string {
  return `${JSON.stringify({ format, version, exercise: authored, signed }, undefined, 2)}\n`;
}

/** Reads a file of unknown origin; never throws. */
export function readAuthoredFile(text: string): ReadFile {
  if (text.length > maxFileCharacters)
    return unreadable(
      say`It holds more than ${formatNumber(maxFileCharacters)} characters, and no exercise is that long.`,
    );
  const data = parseJson(text);
  const head = headSchema.safeParse(data);
  if (!head.success) return unreadable(say`It is no exercise that was exported here.`);
  if (head.data.version !== version)
    return unreadable(
      say`It was made by a newer page, in version ${head.data.version} of the format. This page reads version ${version}.`,
    );
  const parsed = parseUnknown(fileSchema, data);
  if (parsed.success) {
    const { exercise, signed } = parsed.data;
    return { kind: "exercise", authored: exercise, ...(signed && { signed }) };
  }
  const [issue] = parsed.issues;
  if (issue === undefined) return unreadable(say`Hardly anything in it is what this page knows.`);
  const where = [...issue.path, ...(issue.code === "unrecognized_keys" ? issue.keys : [])];
  return unreadable(say`Its “${where.join(".").slice(0, 60)}” is missing, or nothing that this page knows.`);
}

function unreadable(problem: string): ReadFile {
  return { kind: "unreadable", problem };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
