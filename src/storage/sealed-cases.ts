import * as z from "zod/mini";
import { categories } from "../domain/exercise.ts";
import { parseUnknown } from "../domain/parse-unknown.ts";
import { PlaygroundError } from "../domain/playground-error.ts";
import type { AuthoredAnswer, AuthoredCase, AuthoredExercise } from "../domain/teach/authored-exercise.ts";
import { type LevelChoice, passphraseRounds } from "../domain/teach/hiding.ts";
import type { OpenedSeal } from "../domain/teach/opened-seal.ts";
import { formatNumber, say } from "../messages/say.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { decrypt, encrypt } from "./crypto/aes-gcm.ts";
import { lockOf, newLock } from "./crypto/passphrase-lock.ts";
import { packText, unpackText } from "./packed-text.ts";

/** Of the hidden cases as JSON, in UTF-8. */
const maxBytes = 1_000_000;
/** Its length tells little of what is in a box. */
const paddedToBytes = 256;
// Not said: it is encrypted along.
const context = "edgecase hidden cases 1";

/** What a case expects; with it, where that is an error, its names in Python and in JavaScript. */
const answerSchema = z.union([z.string(), z.tuple([z.string(), z.string(), z.string()])]);

/** A case with where it stood among all, 0-based. */
const boxSchema = z
  .array(z.tuple([z.int(), z.enum(categories), answerSchema], z.string()))
  .check(z.maxLength(300));

/**
 * The exercise with its hidden cases in a box that only the passphrase opens.
 * @throws PlaygroundError where the page has no cryptography, or the box could not be opened for its size
 */
export async function sealCases(
  authored: AuthoredExercise,
  { passphrase, tellsCount }: Omit<LevelChoice & { kind: "sealed" }, "kind">,
): Promise<AuthoredExercise> {
  const hidden = authored.cases.flatMap(({ visible, category, expected, raises, inputs }, at) =>
    visible
      ? []
      : [[at, category, raises ? [expected, raises.python, raises.javascript] : expected, ...inputs]],
  );
  const text = JSON.stringify(hidden);
  demandRoom(text);
  const lock = newLock(passphraseRounds);
  const data = padded(fromBase64Url(await packText(text)));
  const box = toBase64Url(await encrypt(data, await lockOf(lock, passphrase, context)));
  return {
    ...authored,
    cases: authored.cases.filter(({ visible }) => visible),
    hiding: { kind: "sealed", ...lock, box, ...(tellsCount && { count: hidden.length }) },
  };
}

/**
 * The exercise with its hidden cases where they were, and nothing sealed any more; one without a seal as it is. It may
 * be tried as often as somebody likes, and it takes as long whether the passphrase is right or wrong.
 * @throws PlaygroundError where the page has no cryptography
 */
export async function openSealed(authored: AuthoredExercise, passphrase: string): Promise<OpenedSeal> {
  const { hiding, ...open } = authored;
  if (hiding?.kind !== "sealed") return { kind: "opened", authored };
  const data = await decrypt(fromBase64Url(hiding.box), await lockOf(hiding, passphrase, context));
  const hidden = data && (await readBox(data));
  if (hidden === undefined)
    return {
      kind: "refused",
      problem: say`This is not the passphrase, or what is sealed was altered on its way.`,
    };
  const cases = [...open.cases];
  for (const [at, category, answer, ...inputs] of hidden) {
    const given: AuthoredCase = { inputs, ...answerOf(answer), category, visible: false };
    cases.splice(Math.min(Math.max(at, 0), cases.length), 0, given);
  }
  return { kind: "opened", authored: { ...open, cases } };
}

function answerOf(answer: z.infer<typeof answerSchema>): AuthoredAnswer {
  if (typeof answer === "string") return { expected: answer };
  const [expected, python, javascript] = answer;
  return { expected, raises: { python, javascript } };
}

/** Packed they may fit a link all the same, which nobody could open then. */
function demandRoom(text: string): void {
  const { length } = new TextEncoder().encode(text);
  if (length <= maxBytes) return;
  throw new PlaygroundError(
    say`The hidden tests hold ${formatNumber(length)} bytes, and ${formatNumber(maxBytes)} can be sealed`,
    say`Take fewer hidden tests, or smaller ones.`,
  );
}

async function readBox(data: Uint8Array) {
  if (data.length < 4) return undefined;
  const length = new DataView(data.buffer, data.byteOffset).getUint32(0);
  const packed = toBase64Url(data.subarray(4, 4 + length));
  const unpacked = await unpackText(packed, maxBytes);
  return unpacked.kind === "text" ? boxRows(parseJson(unpacked.text)) : undefined;
}

function boxRows(data: unknown) {
  const parsed = parseUnknown(boxSchema, data);
  return parsed.success ? parsed.data : undefined;
}

/** Its length in 32 bits, itself, and zeros. */
function padded(data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((4 + data.length) / paddedToBytes) * paddedToBytes);
  new DataView(bytes.buffer).setUint32(0, data.length);
  bytes.set(data, 4);
  return bytes;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
