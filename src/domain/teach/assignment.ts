import type { Difficulty } from "../exercise.ts";
import type { AuthoredExercise } from "./authored-exercise.ts";

/** An exercise that a family makes. */
export interface FamilyItem {
  readonly kind: "family";
  readonly family: string;
  readonly version: number;
  readonly difficulty: Difficulty;
  /** `perStudent`: each student has one of their own (`studentSeed`). */
  readonly seed: number | "perStudent";
  readonly points: number;
}

/** An exercise that somebody has written. */
export interface AuthoredItem {
  readonly kind: "authored";
  readonly authored: AuthoredExercise;
  readonly points: number;
}

export type AssignmentItem = FamilyItem | AuthoredItem;

/** A set of exercises that goes out as one. */
export interface Assignment {
  /** 128 random bits in base64url. */
  readonly id: string;
  readonly title: string;
  /** 1 to `mostItems`, in order. */
  readonly items: readonly AssignmentItem[];
  /** An instant in UTC as ISO 8601 writes it; absent: none. */
  readonly due?: string;
  /** 128 random bits in base64url. Whoever has the link has it too: it shows accidents and no intent. */
  readonly handInKey: string;
}

export const mostItems = 50;
/** Of one exercise; from 0. */
export const mostPoints = 1000;
export const mostTitleCharacters = 120;

/** Whether hidden tests of it are sealed: nobody but who has the passphrase can run them. */
export function isSealed(item: AssignmentItem): boolean {
  return item.kind === "authored" && item.authored.hiding?.kind === "sealed";
}

/** Whether a student's name decides which exercises they get. */
export function dependsOnStudent({ items }: Pick<Assignment, "items">): boolean {
  return items.some((item) => item.kind === "family" && item.seed === "perStudent");
}
