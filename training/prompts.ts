import { type Language, languageNames } from "../src/domain/language.ts";
import { describeSignature } from "../src/domain/prompt.ts";
import type { Signature } from "../src/domain/signature.ts";
import { strangeWord } from "./names.ts";
import { expand, type Wordings } from "./wordings.ts";

interface Asked {
  readonly signature: Signature;
  readonly task: string;
  readonly language: Language;
  /** Absent: the task in its own words only. */
  readonly wordings?: Wordings | undefined;
  /** Examples follow: what the words leave open can be read from them. */
  readonly hasExamples?: boolean;
}

type Random = () => number;

/** How often an exercise is put in the page's own words. */
const ownWordsShare = 0.3;

/** A user's message that asks for an exercise's program, in one of many forms. */
export function drawPrompt(
  { signature, task, language, wordings, hasExamples = false }: Asked,
  random: Random,
): string {
  const name = languageNames[language];
  const what = describeSignature(signature, language);
  if (wordings === undefined || random() < ownWordsShare) return `Write a ${name} ${what} that ${task}.`;
  const isPhrase =
    random() < wordings.phrases.length / (wordings.phrases.length + wordings.statements.length);
  const core = pick(isPhrase ? wordings.phrases : wordings.statements, random);
  const frame = pick(isPhrase ? phraseFrames : statementFrames, random);
  const words = expand(core, random);
  const isPuzzling = hasExamples && random() < strangeShare;
  const prompt = fill(frame, {
    language: name,
    what,
    core: isPuzzling ? withStrangeWords(words, random) : words,
  });
  return random() < noiseShare ? withNoise(prompt, random) : prompt;
}

/** A held-out wording in the frame that the page gives it. */
export function heldOutPrompt(wording: string, signature: Signature, language: Language): string {
  return `${wording.trim().replace(/[^.!?]$/, "$&.")} Write it as a ${languageNames[language]} ${describeSignature(signature, language)}.`;
}

const phraseFrames = [
  "Write a {language} {what} that {core}.",
  "Write a {language} {what} that {core}",
  "{language} {what} that {core}",
  "Please write a {language} {what} that {core}.",
  "I need a {language} {what} that {core}.",
  "Implement a {language} {what} that {core}.",
  "Create a {what} in {language} that {core}.",
  "Can you write a {language} {what} that {core}?",
  "In {language}, write a {what} that {core}.",
  "Give me a {language} {what}: it {core}.",
];

const statementFrames = [
  "{core} Write it as a {language} {what}.",
  "{core} Write this as a {language} {what}.",
  "{core} Use {language}: a {what}.",
  "{language} {what}. {core}",
  "Write a {language} {what}. {core}",
  "In {language}, write a {what} for this: {core}",
  "{core}\n\n{language}, {what}.",
  "Task: {core}\nLanguage: {language}\nWanted: a {what}",
];

function fill(frame: string, parts: Readonly<Record<string, string>>): string {
  return frame.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? "");
}

const noiseShare = 0.25;

/** Of the wordings that come with examples, how many have words in them that nobody knows. */
const strangeShare = 0.35;
const mostStrange = 0.3;

/**
 * Words that no training document has stand in every new person's text. So up to three in ten give way to others or go, and what
 * they said must be read from the rest and from the examples. What stands in quotes, names and numbers stay.
 */
function withStrangeWords(text: string, random: Random): string {
  const share = random() * mostStrange;
  return text
    .split(/(`[^`]*`|"[^"]*")/)
    .map((piece, at) => {
      if (at % 2 === 1) return piece;
      return piece.replace(/[A-Za-z]{4,}/g, (word) => {
        if (random() > share) return word;
        return random() < 0.25 ? "" : strangeWord(random);
      });
    })
    .join("")
    .replace(/ {2,}/g, " ");
}

/** What people's typing does to a text; never to what stands in quotes, to names or to numbers. */
function withNoise(prompt: string, random: Random): string {
  const kind = random();
  if (kind < 0.3) return prompt.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
  if (kind < 0.5) return prompt.replace(/[.?]$/, "");
  if (kind < 0.6) return prompt.replaceAll("`", "");
  return prompt
    .split(/(`[^`]*`|"[^"]*")/)
    .map((piece, at) => (at % 2 === 1 ? piece : mistype(piece, random)))
    .join("");
}

/** One word in fifteen loses, doubles or swaps a letter. */
function mistype(text: string, random: Random): string {
  return text.replace(/\b[a-z]{5,}\b/g, (word) => {
    if (random() > 1 / 15) return word;
    const at = 1 + Math.floor(random() * (word.length - 2));
    const kind = Math.floor(random() * 3);
    const middle = [
      word.charAt(at + 1) + word.charAt(at),
      word.charAt(at + 1),
      word.charAt(at) + word.charAt(at) + word.charAt(at + 1),
    ];
    return word.slice(0, at) + (middle[kind] ?? "") + word.slice(at + 2);
  });
}

function pick(from: readonly string[], random: Random): string {
  return from[Math.floor(random() * from.length)] ?? "";
}
