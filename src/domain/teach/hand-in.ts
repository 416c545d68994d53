import * as z from "zod/mini";
import { formatNumber, say } from "../../messages/say.ts";
import { canonicalJson } from "../canonical-json.ts";
import { type Language, languages } from "../language.ts";
import { parseUnknown } from "../parse-unknown.ts";
import { PlaygroundError } from "../playground-error.ts";

/** Of a file or an unpacked link, in UTF-16 units. A longer one is neither made nor read. */
export const maxHandInCharacters = 4_000_000;

const kind = "edgecase-hand-in";
const version = 1;

/** What a student's page says came out. Nobody believes it: it is shown beside what a re-run gives. */
export interface Claim {
  readonly visible: readonly [passed: number, of: number];
  readonly hidden: readonly [passed: number, of: number];
}

/** A student's program for one exercise. */
export interface HandInWork {
  /** Of the exercise in its assignment, 0-based. */
  readonly index: number;
  /** Fingerprint of what was solved: SHA-256 of the canonical JSON of item and seed, base64url. */
  readonly exercise: string;
  readonly language: Language;
  readonly program: string;
  readonly claimed?: Claim | undefined;
  /** Earlier drafts, the oldest first; absent where the student kept them. */
  readonly history?: readonly { readonly at: string; readonly program: string }[] | undefined;
}

/** What a student sends back. */
export interface HandIn {
  readonly kind: typeof kind;
  readonly version: typeof version;
  /** The assignment's id; of a single exercise its fingerprint. */
  readonly assignment: string;
  /** A name or a number, as it was typed. */
  readonly student: string;
  /** ISO 8601, UTC, by the student's clock. */
  readonly at: string;
  readonly work: readonly HandInWork[];
  /** HMAC-SHA-256 of `sealedText` by the assignment's key, base64url. It shows accidents: everybody with the link has the key. */
  readonly seal?: string | undefined;
}

export type ReadHandIn =
  | { readonly kind: "handIn"; readonly handIn: HandIn }
  /** `problem` is a sentence. */
  | {
      readonly kind: "unreadable";
      readonly because: "damaged" | "newer" | "tooLarge" | "other";
      readonly problem: string;
    };

const most = { works: 50, drafts: 1000, programCharacters: 200_000, studentCharacters: 200 };

const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/));
const program = z.string().check(z.maxLength(most.programCharacters));
const count = z.tuple([z.int().check(z.nonnegative()), z.int().check(z.nonnegative())]);
const name = z.string().check(z.minLength(1), z.maxLength(100));

const headSchema = z.object({ kind: z.literal(kind), version: z.number() });
const schema: z.ZodMiniType<HandIn> = z.strictObject({
  kind: z.literal(kind),
  version: z.literal(version),
  assignment: name,
  student: z.string().check(z.maxLength(most.studentCharacters)),
  at: instant,
  work: z
    .array(
      z.strictObject({
        index: z.int().check(z.minimum(0), z.maximum(most.works - 1)),
        exercise: name,
        language: z.enum(languages),
        program,
        claimed: z.optional(z.strictObject({ visible: count, hidden: count })),
        history: z.optional(
          z.array(z.strictObject({ at: instant, program })).check(z.maxLength(most.drafts)),
        ),
      }),
    )
    .check(z.maxLength(most.works)),
  seal: z.optional(name),
});

/** A hand-in without its seal, as nothing but these parts. */
export type UnsealedHandIn = Omit<HandIn, "kind" | "version" | "seal">;

/**
 * Of the history it has no more than a hand-in may hold: the latest drafts of each exercise.
 * @throws PlaygroundError where a program, or all of them together, are longer than a hand-in may hold
 */
export function unsealed(parts: UnsealedHandIn): HandIn {
  for (const each of parts.work) demandShort(each.program, say`Your program for exercise ${each.index + 1}`);
  const bare = parts.work.map((each) => ({ ...each, history: undefined }));
  const written = writeHandIn({ kind, version, ...parts, work: bare }).length;
  const room = maxHandInCharacters - sealCharacters - written;
  if (room < 0) throw tooLong(say`What you wrote for all exercises together`, written, maxHandInCharacters);
  const share = room / Math.max(1, parts.work.length);
  const work = parts.work.map(({ history, ...each }) =>
    history === undefined ? each : { ...each, history: latest(history, share) },
  );
  return { kind, version, ...parts, work };
}

/** What the seal and the name of each history take. */
const sealCharacters = 2000;

function demandShort({ length }: string, what: string): void {
  if (length > most.programCharacters) throw tooLong(what, length, most.programCharacters);
}

function tooLong(what: string, has: number, limit: number): PlaygroundError {
  return new PlaygroundError(
    say`${what} has ${formatNumber(has)} characters, and ${formatNumber(limit)} can be handed in`,
    say`Make it shorter, or ask your instructor where to send it.`,
  );
}

type History = NonNullable<HandInWork["history"]>;

/** @param characters of all of them as JSON */
function latest(history: History, characters: number): History {
  const short = history.filter((each) => each.program.length <= most.programCharacters).slice(-most.drafts);
  let left = characters;
  const from = short.findLastIndex((each) => {
    left -= canonicalJson(each).length + 1;
    return left < 0;
  });
  return short.slice(from + 1);
}

/** What the seal is made of: everything but the seal. */
export function sealedText(handIn: HandIn): string {
  return canonicalJson({ ...handIn, seal: undefined });
}

/** As a file, and as it is packed into a link; the receipt is made of it. */
export function writeHandIn(handIn: HandIn): string {
  return canonicalJson(handIn);
}

/** Reads a hand-in of unknown origin; never throws. */
export function readHandIn(text: string): ReadHandIn {
  if (text.length > maxHandInCharacters)
    return unreadable(
      "tooLarge",
      say`It holds more than ${formatNumber(maxHandInCharacters)} characters, and no page makes such a hand-in.`,
    );
  const data = parseJson(text);
  if (data === undefined)
    return unreadable("damaged", say`It is no JSON: it was cut off, or it is something else.`);
  const head = headSchema.safeParse(data.value);
  if (!head.success) return unreadable("other", say`It is no hand-in that was made here.`);
  if (head.data.version !== version)
    return unreadable(
      "newer",
      say`It was made by a newer page, in version ${head.data.version} of the format. This page reads version ${version}.`,
    );
  const parsed = parseUnknown(schema, data.value);
  if (!parsed.success) return refused(parsed.issues);
  const places = parsed.data.work.map(({ index }) => index);
  const twice = places.find((index, at) => places.indexOf(index) !== at);
  if (twice !== undefined)
    return unreadable(
      "damaged",
      say`It has two programs for exercise ${twice + 1}: one of them is not meant.`,
    );
  return { kind: "handIn", handIn: parsed.data };
}

function refused(issues: readonly z.core.$ZodIssue[]): ReadHandIn {
  const [issue] = issues;
  if (issue === undefined) return unreadable("damaged", say`Hardly anything in it is what this page knows.`);
  const isStranger = issue.code === "unrecognized_keys";
  const where = [...issue.path, ...(isStranger ? issue.keys.slice(0, 1) : [])].join(".").slice(0, 60);
  if (isStranger)
    return unreadable("newer", say`It was made by a newer page: this one does not know its “${where}”.`);
  return unreadable("damaged", say`Its “${where}” is missing, or nothing that this page knows.`);
}

function unreadable(because: "damaged" | "newer" | "tooLarge" | "other", problem: string): ReadHandIn {
  return { kind: "unreadable", because, problem };
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/**
 * A student's name or number as it is compared: two that differ in spaces around them, in capitals or in how an accent
 * is encoded are one student.
 */
export function studentKey(student: string): string {
  return student.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();
}

const keys = new WeakMap<HandIn, string>();

/** `studentKey` of a hand-in's student, worked out once: tables of thousands ask for it at every change. */
export function studentOf(handIn: HandIn): string {
  const known = keys.get(handIn);
  if (known !== undefined) return known;
  const key = studentKey(handIn.student);
  keys.set(handIn, key);
  return key;
}
