import * as z from "zod/mini";
import { difficulties, largestSeed, largestVersion } from "../domain/exercise.ts";
import { languages } from "../domain/language.ts";
import { parseUnknown } from "../domain/parse-unknown.ts";
import type { SharedExercise } from "../domain/shared-exercise.ts";
import type { Assignment } from "../domain/teach/assignment.ts";
import type { AuthoredExercise } from "../domain/teach/authored-exercise.ts";
import type { LinkSignature } from "../domain/teach/link-signature.ts";
import { signedBySchema } from "../domain/teach/signed-by.ts";
import { say } from "../messages/say.ts";
import { assignmentPayloadSchema, unpackAssignment } from "./assignment-payload.ts";
import { authoredPayloadSchema, unpackAuthored } from "./authored-payload.ts";

/** `problem` is a sentence about the link, with what is wrong in it. */
export type ReadLink =
  | ((
      | { readonly kind: "shared"; readonly shared: SharedExercise }
      | { readonly kind: "authored"; readonly authored: AuthoredExercise }
      | { readonly kind: "assignment"; readonly assignment: Assignment }
    ) & {
      /** Absent: nobody has signed it. */
      readonly signature?: LinkSignature;
    })
  | {
      readonly kind: "unreadable";
      readonly because: "damaged" | "newer" | "tooLarge";
      readonly problem: string;
    };

/** Beside each of the three forms. */
const signed = { signed: z.optional(signedBySchema) };

/**
 * A name that this page does not know is refused, not passed over: a newer page has put there what may change all the
 * rest (whose exercise, whose tests), and to show the link without it would be to show something else. So a later
 * page adds names freely under the same version, and pages that do not know them say so.
 */
const sharedSchema = z.strictObject({
  exercise: z.strictObject({
    family: z.string().check(z.regex(/^[a-z0-9-]{1,80}$/)),
    version: z.int().check(z.minimum(1), z.maximum(largestVersion)),
    seed: z.int().check(z.minimum(0), z.maximum(largestSeed)),
    difficulty: z.enum(difficulties),
  }),
  language: z.enum(languages),
  programs: z.strictObject({ python: z.optional(z.string()), javascript: z.optional(z.string()) }),
  ...signed,
});
const authoredSchema = z.strictObject({ ...authoredPayloadSchema.shape, ...signed });
const assignmentSchema = z.strictObject({ ...assignmentPayloadSchema.shape, ...signed });

/** What a link or its file holds, without a word on whether its signature fits. */
export function readHeld(value: unknown): ReadLink {
  if (has(value, "authored")) {
    const authored = parseUnknown(authoredSchema, value);
    if (!authored.success) return refused(authored.issues);
    return { kind: "authored", authored: unpackAuthored(authored.data) };
  }
  if (has(value, "assignment")) {
    const assignment = parseUnknown(assignmentSchema, value);
    if (!assignment.success) return refused(assignment.issues);
    return { kind: "assignment", assignment: unpackAssignment(assignment.data) };
  }
  const parsed = parseUnknown(sharedSchema, value);
  if (!parsed.success) return refused(parsed.issues);
  const {
    exercise,
    language,
    programs: { python, javascript },
  } = parsed.data;
  const programs = {
    ...(python !== undefined && { python }),
    ...(javascript !== undefined && { javascript }),
  };
  return { kind: "shared", shared: { exercise, language, programs } };
}

export function unreadable(because: "damaged" | "newer" | "tooLarge", problem: string) {
  return { kind: "unreadable" as const, because, problem };
}

function has(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name);
}

function refused(issues: readonly z.core.$ZodIssue[]): ReadLink {
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    const name = [...issue.path, issue.keys[0]].join(".");
    return unreadable(
      "newer",
      say`It was made by a newer page: this one does not know its “${shortened(name)}”.`,
    );
  }
  const path = issues[0]?.path.join(".");
  return unreadable(
    "damaged",
    path
      ? say`Its “${path}” is missing, or nothing that this page knows.`
      : say`It holds something else than an exercise.`,
  );
}

/** Somebody may have made a name of a megabyte. */
function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
