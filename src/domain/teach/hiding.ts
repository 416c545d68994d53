import * as z from "zod/mini";

/** Of one hidden case: a language that sees the same value as another shares its hash. */
type Digests = readonly string[];

/**
 * How the hidden cases are kept from whoever takes a link or a file apart. An exercise without it has them folded: not
 * shown, and readable.
 */
export type Hiding =
  /** The hidden cases expect nothing that can be read; `digests` has, for each in order, a hash for each of the languages. */
  | {
      readonly kind: "hashed";
      /** 128 random bits, base64url. */
      readonly salt: string;
      /** Of PBKDF2-HMAC-SHA-256. */
      readonly rounds: number;
      readonly digests: readonly Digests[];
    }
  /** There are no hidden cases to be read: they are in `box`, encrypted by AES-256-GCM. */
  | {
      readonly kind: "sealed";
      readonly salt: string;
      /** Of PBKDF2-HMAC-SHA-256, which makes the key of the passphrase. */
      readonly rounds: number;
      /** 96 random bits, base64url. */
      readonly nonce: string;
      /** base64url. */
      readonly box: string;
      /** How many there are; absent where the author does not tell. */
      readonly count?: number;
    };

/** What an author wants for the hidden cases. */
export type LevelChoice =
  | { readonly kind: "folded" | "hashed" }
  /** `tellsCount`: students are told how many there are. */
  | { readonly kind: "sealed"; readonly passphrase: string; readonly tellsCount: boolean };

/** Fewer characters than these are tried out in no time by whoever has the link. */
export const shortestPassphrase = 12;

/** Of one answer: a fraction of a second in a browser. */
export const answerRounds = 200_000;

/** At least what OWASP asks of PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet, 2023). */
export const passphraseRounds = 600_000;

/** Fewer protect nothing, and with more a stranger's link could keep a processor busy for minutes. */
export const roundsSchema = z.int().check(z.minimum(100_000), z.maximum(2_000_000));
export const bits = (characters: number) =>
  z.string().check(z.regex(new RegExp(`^[A-Za-z0-9_-]{${characters}}$`)));

export const hidingSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("hashed"),
    salt: bits(22),
    rounds: roundsSchema,
    digests: z.readonly(z.array(z.readonly(z.array(bits(22)).check(z.minLength(1), z.maxLength(2))))),
  }),
  z.strictObject({
    kind: z.literal("sealed"),
    salt: bits(22),
    rounds: roundsSchema,
    nonce: bits(16),
    box: z.string().check(
      z.regex(/^[A-Za-z0-9_-]*$/),
      z.refine((text) => text.length % 4 !== 1),
    ),
    count: z.exactOptional(z.int().check(z.minimum(1), z.maximum(300))),
  }),
]);
