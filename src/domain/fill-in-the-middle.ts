import type { Exercise } from "./exercise.ts";
import type { Language } from "./language.ts";
import { askFor } from "./prompt.ts";
import { nameIn } from "./signature.ts";
import { starterCode } from "./starter.ts";

// Nothing is said here: prompts are in English.

/** A caret in a program: everything before it and everything after it. */
export interface Caret {
  readonly before: string;
  readonly after: string;
}

export interface FillRequest extends Caret {
  readonly maxNewTokens: number;
}

interface FillOptions {
  readonly exercise: Pick<Exercise, "signature" | "task">;
  readonly language: Language;
  /** How much the model can read and write together. */
  readonly contextTokens: number;
}

/** A few lines. */
const maxNewTokens = 48;

/** Fewer than any tokenizer needs for code on average, so that what is asked surely fits. */
const charactersPerToken = 2;

/**
 * What a model is asked for at a caret: the task as a comment, then as much of the program as its context allows,
 * nearest to the caret first. Blanks right before the caret are left to the model: most tokenizers join them with the
 * word that follows, so a text that ends in them is one that it has never seen. `trimFill` takes them off again.
 */
export function fillRequest({ before, after }: Caret, options: FillOptions): FillRequest {
  const { exercise, language, contextTokens } = options;
  const comment = taskComment(exercise, language);
  const room = (contextTokens - maxNewTokens) * charactersPerToken - comment.length;
  const afterRoom = Math.max(0, Math.floor(room / 4));
  const known = plainly(before, options);
  const asked = lastLines(known.slice(0, known.length - blanksBefore(known).length), room - afterRoom);
  return { before: comment + asked, after: firstLines(after, afterRoom), maxNewTokens };
}

/** @example taskComment(exercise, "python") // "# Write a Python function `double(n)` that doubles a number.\n" */
function taskComment(exercise: Pick<Exercise, "signature" | "task">, language: Language): string {
  const sentence = askFor(exercise, language).replace(/\s+/g, " ");
  return `${language === "python" ? "#" : "//"} ${sentence}\n`;
}

/**
 * The starter's head without types and without the task, which the comment has said: small models have learned from
 * bare functions.
 */
function plainly(before: string, { exercise: { signature, task }, language }: FillOptions): string {
  if (signature.kind !== "function") return before;
  const starter = starterCode(signature, language, task);
  const head = starter.slice(0, starter.lastIndexOf(language === "python" ? "    pass" : "}"));
  if (!before.startsWith(head)) return before;
  const name = nameIn(language, signature.name);
  const parameters = signature.parameters.map((parameter) => nameIn(language, parameter.name)).join(", ");
  const bare =
    language === "python" ? `def ${name}(${parameters}):\n` : `function ${name}(${parameters}) {\n`;
  return bare + before.slice(head.length);
}

/** Spaces and tabs at the end of a text. */
export function blanksBefore(text: string): string {
  let end = text.length;
  // A regular expression that ends in `$` would be tried from every blank of the text.
  while (text[end - 1] === " " || text[end - 1] === "\t") end -= 1;
  return text.slice(end);
}

/** Whole lines where there are any; the caret's own line, cut, where even that is too long. */
function lastLines(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = room <= 0 ? "" : text.slice(-room);
  return cut.slice(cut.indexOf("\n") + 1);
}

function firstLines(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, room);
  return cut.slice(0, cut.lastIndexOf("\n") + 1);
}

/** Only where a line would be continued: nothing but closing brackets and quotes, or a colon, stands after the caret. */
export function mayFill({ before, after }: Caret): boolean {
  if (before.length + after.length > longestProgram) return false;
  return /^[ \t)\]}"'`;:]*(?:\n|$)/.test(after);
}

/** In UTF-16 units. Nobody types a longer one here, and looking at it at every pause would be felt. */
const longestProgram = 50_000;
