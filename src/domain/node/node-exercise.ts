import type { DemoBody } from "../demo.ts";
import type { Difficulty } from "../exercise.ts";

/** What the list of Node exercises needs of one; read at build time, so that the list loads no exercise. */
export interface NodeExerciseMeta {
  /** kebab-case; the file's name and the link's. */
  readonly id: string;
  readonly title: string;
  readonly difficulty: Difficulty;
  /** What of Node it is about, in a few words each: `streams`, `an HTTP server`. */
  readonly topics: readonly string[];
  /** One line for the list. */
  readonly summary: string;
}

/** Texts by path, which is relative to the project's folder and goes by slashes. */
export type Files = Readonly<Record<string, string>>;

/** A file that the project has before the student starts. */
interface ProjectFile {
  readonly path: string;
  readonly text: string;
  /** The student writes here; the others are there to be read and imported. */
  readonly isEditable: boolean;
}

/** A plausible wrong project, which the visible cases let pass and hidden ones of the named categories reject. */
interface NodeFlaw {
  readonly name: string;
  readonly caughtBy: readonly (keyof DemoBody<unknown>["inputs"])[];
  /** Edited files; those that are not named are the solution's. */
  readonly files: Files;
}

/**
 * An exercise that needs Node: a project of some files, run by `node --test` in a WebContainer. A case calls a
 * function of the **driver**, which uses the student's files as anybody would (imports them, starts them as a
 * process, sends them requests) and returns what it saw. `I` is one input, as in `FamilyBody`; the signature of the
 * body names the driver's function, and its oracle says what the driver must see.
 */
export interface NodeExercise<I> {
  readonly meta: NodeExerciseMeta;
  /** Markdown. */
  readonly statement: string;
  readonly files: readonly ProjectFile[];
  /** Every editable file, as the reference has it. */
  readonly solution: Files;
  /** At least two. */
  readonly flaws: readonly NodeFlaw[];
  /** From a nudge to nearly the solution. */
  readonly hints: readonly string[];
  /** Text of an ES module, whose exports get a `DriverContext` (harness/run-case.mjs) before the case's arguments. */
  readonly driver: string;
  /** Packages by name, each with its exact version. npm fetches them inside of the container, which needs the network. */
  readonly packages?: Readonly<Record<string, string>>;
  readonly body: DemoBody<I>;
}

/** Keeps an exercise's type parameter while it is written as one object. */
export function defineNodeExercise<I>(exercise: NodeExercise<I>): NodeExercise<I> {
  return exercise;
}
