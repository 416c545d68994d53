import type { Difficulty } from "../src/domain/exercise.ts";
import type { Family } from "../src/domain/family.ts";
import { type Language, languages } from "../src/domain/language.ts";
import { answerStart, askFor, withExamples } from "../src/domain/prompt.ts";
import type { Signature } from "../src/domain/signature.ts";
import type { Kind } from "./corpus.ts";
import { chat, draftLine } from "./documents.ts";
import { examplesOf } from "./examples.ts";
import { heldOutName } from "./names.ts";
import { heldOutPrompt } from "./prompts.ts";
import { parametersAt } from "./parameters.ts";

/** One exercise put to the model, to be judged on its hidden cases. */
export interface Question {
  readonly id: string;
  /** `parameters`: parameters and names never trained on, in the page's own words. `wordings`: words never trained on. */
  readonly set: "parameters" | "wordings";
  readonly family: string;
  readonly difficulty: Difficulty;
  readonly seed: number;
  readonly language: Language;
  /** The entry point's name in place of the family's own; absent: the family's own. */
  readonly name?: string;
  readonly prompt: string;
  /** How the answer starts: the fence and the signature's name. */
  readonly prefix: string;
  /** Whether the family's parameters here were kept out of training, or there are too few of them to. */
  readonly parametersHeldOut: boolean;
}

export interface HeldOutWording {
  readonly family: string;
  readonly difficulty: Difficulty;
  readonly seed: number;
  readonly wording: string;
}

/** Of each kind of exercise, so many held-out variants. */
const variantsPerKind = 2;

/** Questions about held-out parameters under held-out names, in each language. */
export function parameterQuestions(kinds: readonly Kind[], random: () => number): readonly Question[] {
  return kinds.flatMap(({ variants }) => {
    const heldOut = variants.filter(({ isHeldOut }) => isHeldOut);
    const asked = (heldOut.length > 0 ? heldOut : variants).slice(0, variantsPerKind);
    return asked.flatMap(({ family, difficulty, seed, body, isHeldOut }) => {
      const { signature } = body;
      const name = signature.kind === "program" ? undefined : nameFor(signature.kind, random);
      const renamed = renamedSignature(signature, name);
      return languages.map((language): Question => ({
        id: `parameters ${family.meta.id} ${difficulty} ${seed} ${language}`,
        set: "parameters",
        family: family.meta.id,
        difficulty,
        seed,
        language,
        ...(name !== undefined && { name }),
        prompt: withExamples(
          askFor({ signature: renamed, task: body.task }, language),
          examplesOf({ ...body, signature: renamed }, language),
        ),
        prefix: answerStart(renamed, language),
        parametersHeldOut: isHeldOut,
      }));
    });
  });
}

/** Questions in held-out wordings, in each language. @throws TypeError for a family that there is not */
export function wordingQuestions(
  wordings: readonly HeldOutWording[],
  families: ReadonlyMap<string, Family<unknown, unknown>>,
): readonly Question[] {
  return wordings.flatMap(({ family: id, difficulty, seed, wording }) => {
    const family = families.get(id);
    if (family === undefined) throw new TypeError(`There is no family ${id}`);
    const body = family.build(parametersAt(family, { seed, difficulty }));
    const { signature } = body;
    return languages.map((language): Question => ({
      id: `wordings ${id} ${difficulty} ${seed} ${language}`,
      set: "wordings",
      family: id,
      difficulty,
      seed,
      language,
      prompt: withExamples(heldOutPrompt(wording, signature, language), examplesOf(body, language)),
      prefix: answerStart(signature, language),
      parametersHeldOut: false,
    }));
  });
}

/** The text that stands before a model's answer to a question. */
export function givenText({ prompt, prefix }: Question, isDraft = false): string {
  return chat(prompt, isDraft ? draftLine : undefined) + prefix;
}

/** A family whose entry point has another name. */
export function renamedFamily(
  family: Family<unknown, unknown>,
  name: string | undefined,
): Family<unknown, unknown> {
  if (name === undefined) return family;
  return {
    ...family,
    build(parameters) {
      const body = family.build(parameters);
      return { ...body, signature: renamedSignature(body.signature, name) };
    },
  };
}

function renamedSignature(signature: Signature, name: string | undefined): Signature {
  return signature.kind === "program" || name === undefined ? signature : { ...signature, name };
}

function nameFor(kind: "function" | "class", random: () => number): string {
  const name = heldOutName(random);
  if (kind === "function") return name;
  return name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
