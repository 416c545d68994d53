import type { Arbitrary } from "fast-check";
import type { Category } from "./exercise.ts";
import type { FamilyBody } from "./family.ts";
import type { Language } from "./language.ts";
import type { CaseMaker } from "./make-case.ts";

// Nothing is said here: these are ids. demo-topic-name.ts says them.

/** What goes wrong, in the order of the list of demos. */
export const demoTopics = [
  "the edges of the input",
  "security",
  "state and time",
  "numbers",
  "text",
  "prompts and models",
] as const;
export type DemoTopic = (typeof demoTopics)[number];

/** What the list of demos needs of one; read at build time, so that the list loads no demo. */
export interface DemoMeta {
  /** kebab-case; the file's name and the link's. */
  readonly id: string;
  readonly title: string;
  readonly topic: DemoTopic;
  /** Where it stands among the demos of its topic, the smallest first. */
  readonly place: number;
  readonly language: Language;
  /** One line for the list. */
  readonly summary: string;
}

/**
 * A plausible program that passes its visible cases and fails hidden ones, and the same program mended. Everything
 * is run before the audience; nothing is recorded. `I` is one input, as in `FamilyBody`.
 */
export interface Demo<I> {
  readonly meta: DemoMeta;
  /** Markdown: the task as it was asked. */
  readonly task: string;
  /** The same wish said exactly, to be shown beside a vague task. */
  readonly preciseTask?: string;
  readonly program: string;
  readonly mended: string;
  /** Markdown, two or three sentences. */
  readonly lesson: string;
  /** What the programs find besides their language: `sqlite` gives JavaScript `initSqlJs`, as sql.js does. */
  readonly library?: ProgramLibrary;
  readonly body: DemoBody<I>;
}

export type ProgramLibrary = "sqlite";

export interface DemoBody<I> extends CaseMaker<I>, Pick<FamilyBody<I>, "limits"> {
  /** Inputs of the visible cases, which both programs pass. */
  readonly examples: readonly I[];
  /** The inputs that tell the story: the first hidden cases. */
  readonly edges: readonly (readonly [category: Category, input: I])[];
  /** More of their kind, by category; a few become hidden cases. */
  readonly inputs: Readonly<Partial<Record<Category, Arbitrary<I>>>>;
}

/** Keeps a demo's type parameter while it is written as one object. */
export function defineDemo<I>(demo: Demo<I>): Demo<I> {
  return demo;
}
