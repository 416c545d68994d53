import type { ExerciseOrigin } from "./exercise.ts";
import type { Language } from "./language.ts";

/** What a student has written for one exercise, as it is kept. */
export interface Draft {
  /** By language; a missing one is untouched. */
  readonly sources: Readonly<Partial<Record<Language, string>>>;
  readonly ownCases: readonly {
    readonly id: string;
    readonly inputs: readonly string[];
    readonly expected: string;
  }[];
  readonly language: Language;
  readonly javascriptEngine: "browser" | "quickjs";
  /** Languages in which a submission has passed every case. */
  readonly solved: readonly Language[];
}

/** What came of keeping a draft. */
export type SaveEnd =
  | { readonly kind: "kept" }
  /** The browser did not keep it: no room, no permission, a private window. */
  | { readonly kind: "lost" }
  /** Another tab has kept a version that this page has not seen. Nothing was written over it; ours is kept beside it. */
  | { readonly kind: "other"; readonly draft: Draft };

/** Drafts outlive new versions of a family: an old one is kept under its own key. @example "is-prime 1 easy 7" */
export function draftKey({ family, version, difficulty, seed }: ExerciseOrigin): string {
  return `${family} ${version} ${difficulty} ${seed}`;
}

/** What is changed in a link's program is kept beside the visitor's own draft, never over it. */
export function linkDraftKey(origin: ExerciseOrigin, linkId: string): string {
  // Not said: a key.
  return `${draftKey(origin)} link ${linkId}`;
}

/** Somebody else's program says nothing about what the visitor has begun or solved. */
export function isOwnDraft(key: string): boolean {
  return !key.includes(" link ");
}
