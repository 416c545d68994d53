import type { Difficulty } from "../src/domain/exercise.ts";
import type { Mutant } from "../src/domain/gate/mutant.ts";
import { type Language, languages } from "../src/domain/language.ts";
import { askFor, withExamples } from "../src/domain/prompt.ts";
import { entryPointName, nameIn, type Signature } from "../src/domain/signature.ts";
import { starterCode } from "../src/domain/starter.ts";
import { entryFirst } from "./entry-first.ts";
import { examplesOf } from "./examples.ts";
import { randomClassName, randomName, randomParameter } from "./names.ts";
import { drawPrompt } from "./prompts.ts";
import { rename } from "./rename.ts";
import type { Variant } from "./variants.ts";
import type { Wordings } from "./wordings.ts";

/** One text to learn from: what is given, and what the model must write. Special tokens stand in it as text. */
export interface TrainingDocument {
  readonly family: string;
  readonly difficulty: Difficulty;
  readonly language: Language;
  readonly kind: "program" | "unlabelled flaw" | "draft" | "middle";
  readonly given: string;
  readonly wanted: string;
}

type Random = () => number;

/** Of all documents; the rest are programs that are right. */
const shares = { middle: 0.12, draft: 0.1, unlabelledFlaw: 0.04 } as const;
const newEntryShare = 0.6;
/** How many prompts come with examples, as the page's always do. */
const examplesShare = 0.85;
const newParametersShare = 0.35;

/** The system message that asks for a plausible program that may be wrong. */
export const draftLine = "quality: draft";

/** Draws one document about a variant. */
export function drawDocument(
  variant: Variant,
  wordings: Wordings | undefined,
  random: Random,
): TrainingDocument {
  const language = languages[random() < 0.5 ? 0 : 1] ?? "python";
  const chance = random();
  const { reference, flaws } = variant.body;
  const isDraft = flaws.length > 0 && chance < shares.draft;
  const isFlawed = isDraft || (flaws.length > 0 && chance < shares.draft + shares.unlabelledFlaw);
  const flaw = flaws[Math.floor(random() * flaws.length)];
  const source = (isFlawed && flaw ? flaw.source : reference)[language];
  const isMiddle = !isFlawed && random() < shares.middle / (1 - shares.draft - shares.unlabelledFlaw);
  const kind = isDraft ? "draft" : isFlawed ? "unlabelled flaw" : isMiddle ? "middle" : "program";
  return documentOf(variant, { language, source, kind, wordings }, random);
}

/** A draft whose mistake a mutator made: see make-mutants.mjs. */
export function drawMutantDocument(
  variant: Variant,
  { language, source }: Pick<Mutant, "language" | "source">,
  { wordings, random }: { readonly wordings: Wordings | undefined; readonly random: Random },
): TrainingDocument {
  return documentOf(variant, { language, source, kind: "draft", wordings }, random);
}

interface Content extends Pick<TrainingDocument, "language" | "kind"> {
  readonly source: string;
  readonly wordings: Wordings | undefined;
}

function documentOf(
  variant: Variant,
  { language, source, kind, wordings }: Content,
  random: Random,
): TrainingDocument {
  const { body, family, difficulty } = variant;
  const { signature, program, names } = withNewNames(
    body.signature,
    entryFirstOf(source, body.signature, language),
    language,
    random,
  );
  const origin = { family: family.meta.id, difficulty, language, kind };
  if (kind === "middle") {
    const task = inNames(body.task, names);
    return { ...origin, ...middle({ signature, task, language, program }, random) };
  }
  const hasExamples = random() < examplesShare;
  const asked = { signature, task: body.task, language, wordings, hasExamples };
  const ask = inNames(drawPrompt(asked, random), names);
  const count = random() < 0.7 ? body.examples.length : 1 + Math.floor(random() * body.examples.length);
  const prompt = hasExamples
    ? withExamples(ask, renameCalls(examplesFor(variant, language, count), names))
    : ask;
  return {
    ...origin,
    given: chat(prompt, kind === "draft" ? draftLine : undefined),
    wanted: answer(program, language),
  };
}

/** What stands before a model's answer. */
export function chat(prompt: string, system?: string): string {
  const first = system === undefined ? "" : `<|im_start|>system\n${system}<|im_end|>\n`;
  return `${first}<|im_start|>user\n${prompt}<|im_end|>\n<|im_start|>assistant\n`;
}

export function answer(program: string, language: Language): string {
  return `\`\`\`${language}\n${program.trimEnd()}\n\`\`\`<|im_end|>`;
}

export function entryFirstOf(source: string, signature: Signature, language: Language): string {
  const name = entryPointName(signature, language);
  return name === undefined ? source : entryFirst(source, language, name);
}

const known = new WeakMap<Variant, Map<string, string>>();

/** The oracle is asked once: some take their time. */
function examplesFor(variant: Variant, language: Language, count: number): string {
  const texts = known.get(variant) ?? new Map<string, string>();
  known.set(variant, texts);
  const key = `${language} ${count}`;
  const text = texts.get(key) ?? examplesOf(variant.body, language, count);
  texts.set(key, text);
  return text;
}

/** The entry point where it is called; its arguments are values, and have no names. */
function renameCalls(examples: string, names: ReadonlyMap<string, string>): string {
  return examples.replace(/[A-Za-z_$][\w$]*(?=\()/g, (name) => names.get(name) ?? name);
}

/** A text that speaks of a parameter speaks of it by its new name. */
function inNames(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/`(\w+)`/g, (whole, name: string) => {
    const next = names.get(name);
    return next === undefined ? whole : `\`${next}\``;
  });
}

interface Named {
  readonly signature: Signature;
  readonly program: string;
}

interface Renamed extends Named {
  /** From old to new, as the language spells them. */
  readonly names: ReadonlyMap<string, string>;
}

/** The same task under other names, where renaming is safe. */
function withNewNames(signature: Signature, program: string, language: Language, random: Random): Renamed {
  if (signature.kind === "program") return { signature, program, names: new Map() };
  const names = new Map<string, string>();
  const isNew = random() < newEntryShare;
  const name = !isNew
    ? signature.name
    : signature.kind === "class"
      ? randomClassName(random)
      : randomName(random);
  names.set(nameIn(language, signature.name), nameIn(language, name));
  const parameters = signature.kind === "function" ? signature.parameters : [];
  const hasNew = random() < newParametersShare;
  const newNames = parameters.map((each) => (hasNew ? randomParameter(random) : each.name));
  const isUsable = new Set([...newNames, name]).size === newNames.length + 1;
  if (isUsable)
    parameters.forEach((each, at) =>
      names.set(nameIn(language, each.name), nameIn(language, newNames[at] ?? each.name)),
    );
  const renamed = rename(program, language, names);
  if (renamed === undefined) return { signature, program, names: new Map() };
  const kept =
    signature.kind === "function"
      ? {
          ...signature,
          name,
          parameters: parameters.map((each, at) => ({
            ...each,
            name: isUsable ? (newNames[at] ?? each.name) : each.name,
          })),
        }
      : { ...signature, name };
  return { signature: kept, program: renamed, names };
}

interface Written extends Named {
  readonly task: string;
  readonly language: Language;
}

/** A program with a piece missing, as an editor has it whose user has stopped typing. */
function middle(
  { signature, task, language, program }: Written,
  random: Random,
): Pick<TrainingDocument, "given" | "wanted"> {
  const body = random() < 0.5 ? program : inStarter({ signature, task, language, program });
  const text = (random() < 0.8 ? taskComment(signature, task, language) : "") + body;
  const from = text.length - body.length;
  const [start, end] = cut(text, from, random);
  return {
    given: `<|fim_prefix|>${text.slice(0, start)}<|fim_suffix|>${text.slice(end)}<|fim_middle|>`,
    wanted: `${text.slice(start, end)}<|endoftext|>`,
  };
}

/** The line that the page puts before what stands in the editor. */
export function taskComment(signature: Signature, task: string, language: Language): string {
  return `${language === "python" ? "#" : "//"} ${askFor({ signature, task }, language)}\n`;
}

/** The starter's typed head, with the program's own body. */
function inStarter({ signature, task, language, program }: Written): string {
  if (signature.kind !== "function") return program;
  const starter = starterCode(signature, language, task);
  const body = program.slice(program.indexOf("\n") + 1);
  if (language === "python") return starter.replace(/ {4}pass\n$/, "") + body;
  return starter.replace(/\}\n$/, "") + body;
}

/** Mostly what is left of a line, or of a line and some after it; the rest of the program stands behind, or nothing. */
function cut(text: string, from: number, random: Random): [start: number, end: number] {
  const start = from + Math.floor(random() * (text.length - from));
  const kind = random();
  if (kind < 0.15) {
    const end = start + Math.floor(random() * (text.length - start));
    return [start, end];
  }
  const lines = kind < 0.6 ? 1 : 1 + Math.floor(random() * 4);
  let end = start;
  for (let line = 0; line < lines; line += 1) {
    const next = text.indexOf("\n", end + (line > 0 ? 1 : 0));
    end = next === -1 ? text.length : next;
  }
  return [start, end];
}
