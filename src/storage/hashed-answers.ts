import { answerText, type HashQuestion, printedText } from "../domain/hashed-answer.ts";
import { type Language, languages } from "../domain/language.ts";
import { project } from "../domain/projection.ts";
import type { AuthoredExercise } from "../domain/teach/authored-exercise.ts";
import { compileAuthored } from "../domain/teach/compile-authored.ts";
import { answerRounds } from "../domain/teach/hiding.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { pbkdf2 } from "./crypto/pbkdf2.ts";

const digestBits = 128;
const mostRemembered = 4000;
/** Nobody waits twice for the same answer: not whoever writes, at each key, and not whoever runs a class's programs. */
const remembered = new Map<string, Promise<string>>();

/** What the browser has begun it does not leave off, and three hundred hashes keep it busy for a minute. */
const mostAtOnce = 4;
let atWork = 0;
const waiting: (() => void)[] = [];

/**
 * Whether the text is the one that was hashed.
 * @param signal aborts what has not begun
 * @throws PlaygroundError where the page has no cryptography, and the signal's reason
 */
export async function matchesHash(
  { digest, ...question }: HashQuestion,
  signal?: AbortSignal,
): Promise<boolean> {
  if (atWork >= mostAtOnce) await new Promise<void>((begin) => waiting.push(begin));
  else atWork += 1;
  try {
    signal?.throwIfAborted();
    return (await hash(question)) === digest;
  } finally {
    const next = waiting.shift();
    if (next === undefined) atWork -= 1;
    else next();
  }
}

/**
 * The exercise with hashes in place of what its hidden cases expect.
 * @param authored whole, with `whyNotHashed` silent
 * @param salt 128 random bits, base64url, for this exercise alone
 */
export async function hashAnswers(
  authored: AuthoredExercise,
  { salt, rounds = answerRounds }: { readonly salt: string; readonly rounds?: number },
): Promise<AuthoredExercise> {
  const texts = hiddenTexts(authored);
  const digests = await Promise.all(
    texts.map((each, place) => Promise.all(each.map((text) => hash({ text, salt, place, rounds })))),
  );
  const cases = authored.cases.map((each) => (each.visible ? each : { ...each, expected: "" }));
  return { ...authored, cases, hiding: { kind: "hashed", salt, rounds, digests } };
}

/** Of each hidden case the text in each language, once where they are the same. */
function hiddenTexts(authored: AuthoredExercise): readonly (readonly string[])[] {
  const { exercise } = compileAuthored(authored, "hashed");
  const offered = languages.filter((each) => authored.languages.includes(each));
  return (exercise?.hidden ?? []).map(({ id, expected: [expectation] }) => {
    const textIn = (language: Language): string => {
      if (expectation?.kind === "prints") return printedText(expectation.text);
      if (expectation?.kind === "returns")
        return answerText(authored.comparison, project(expectation.value, language));
      throw new Error(`${id} expects nothing that could be hashed`);
    };
    return [...new Set(offered.map(textIn))];
  });
}

type Question = Omit<HashQuestion, "digest">;

function hash({ text, salt, place, rounds }: Question): Promise<string> {
  const key = `${salt} ${place} ${rounds} ${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const made = pbkdf2(text, { salt: saltOfCase(salt, place), rounds, bits: digestBits }).then(toBase64Url);
  // A long text is better hashed again than kept.
  if (text.length > 10_000) return made;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, made);
  return made;
}

/** The exercise's random bits, and the case's number in 32 bits, the highest first. */
function saltOfCase(salt: string, place: number): Uint8Array<ArrayBuffer> {
  const random = fromBase64Url(salt);
  const bytes = new Uint8Array(random.length + 4);
  bytes.set(random);
  new DataView(bytes.buffer).setUint32(random.length, place);
  return bytes;
}
