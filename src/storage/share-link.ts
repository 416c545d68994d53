import * as z from "zod/mini";
import { difficulties, largestSeed, largestVersion } from "../domain/exercise.ts";
import { languages } from "../domain/language.ts";
import type { SharedExercise } from "../domain/shared-exercise.ts";
import type { AuthoredExercise } from "../domain/teach/authored-exercise.ts";
import { authoredPayloadSchema, packAuthored, unpackAuthored } from "./authored-payload.ts";
import { packText, unpackText } from "./packed-text.ts";

/** Of everything in a link, unpacked, in UTF-8. A longer one is neither made nor read. */
export const maxSharedBytes = 1_000_000;

/** The format's version. It grows when what is written today would mean something else. */
const version = 1;

/** `problem` is a sentence about the link, with what is wrong in it. */
export type ReadLink =
  | { readonly kind: "shared"; readonly shared: SharedExercise }
  | { readonly kind: "authored"; readonly authored: AuthoredExercise }
  | {
      readonly kind: "unreadable";
      readonly because: "damaged" | "newer" | "tooLarge";
      readonly problem: string;
    };

/**
 * A name that this page does not know is refused, not passed over: a newer page has put there what may change all the
 * rest (whose exercise, whose tests), and to show the link without it would be to show something else. So a later
 * page adds names freely under the same version, and pages that do not know them say so.
 */
const schema = z.strictObject({
  exercise: z.strictObject({
    family: z.string().check(z.regex(/^[a-z0-9-]{1,80}$/)),
    version: z.int().check(z.minimum(1), z.maximum(largestVersion)),
    seed: z.int().check(z.minimum(0), z.maximum(largestSeed)),
    difficulty: z.enum(difficulties),
  }),
  language: z.enum(languages),
  programs: z.strictObject({ python: z.optional(z.string()), javascript: z.optional(z.string()) }),
});

/** @returns what follows `#/s/` in an address; `undefined` where it would be longer than any page reads */
export function writeShareLink({
  exercise,
  language,
  programs,
}: SharedExercise): Promise<string | undefined> {
  const { family, seed, difficulty } = exercise;
  return packLink({ exercise: { family, version: exercise.version, seed, difficulty }, language, programs });
}

/** As `writeShareLink`, for an exercise that is all in the link. */
export function writeAuthoredLink(authored: AuthoredExercise): Promise<string | undefined> {
  return packLink(packAuthored(authored));
}

async function packLink(held: object): Promise<string | undefined> {
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
      "A shared link begins with the number of its format and a full stop; this one does not.",
    );
  if (Number(digits) !== version)
    return unreadable(
      "newer",
      `It was made by a newer page, in format ${digits}. This page reads format ${version}.`,
    );
  const unpacked = await unpackText(packed, maxSharedBytes);
  switch (unpacked.kind) {
    case "tooLarge":
      return unreadable(
        "tooLarge",
        `It holds more than ${maxSharedBytes.toLocaleString("en")} bytes, and no page makes such a link.`,
      );
    case "damaged":
      return unreadable("damaged", `The link is damaged: ${unpacked.why}.`);
    case "text":
      return readText(unpacked.text);
  }
}

function readText(text: string): ReadLink {
  const json = parseJson(text);
  if (json === undefined) return unreadable("damaged", "The link is damaged: what it holds is no JSON.");
  if (isAuthored(json.value)) {
    const authored = authoredPayloadSchema.safeParse(json.value);
    if (!authored.success) return refused(authored.error.issues);
    return { kind: "authored", authored: unpackAuthored(authored.data) };
  }
  const parsed = schema.safeParse(json.value);
  if (!parsed.success) return refused(parsed.error.issues);
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

function isAuthored(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "authored");
}

function refused(issues: readonly z.core.$ZodIssue[]): ReadLink {
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    const name = [...issue.path, issue.keys[0]].join(".");
    return unreadable(
      "newer",
      `It was made by a newer page: this one does not know its “${shortened(name)}”.`,
    );
  }
  const path = issues[0]?.path.join(".");
  return unreadable(
    "damaged",
    path
      ? `Its “${path}” is missing, or nothing that this page knows.`
      : "It holds something else than an exercise.",
  );
}

/** Somebody may have made a name of a megabyte. */
function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

function unreadable(because: "damaged" | "newer" | "tooLarge", problem: string): ReadLink {
  return { kind: "unreadable", because, problem };
}

/** `undefined` where it is no JSON; the value itself may be anything. */
function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
