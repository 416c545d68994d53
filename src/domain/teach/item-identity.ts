import { canonicalJson } from "../canonical-json.ts";
import { linkId } from "../link-id.ts";
import type { AssignmentItem } from "./assignment.ts";
import type { AuthoredExercise } from "./authored-exercise.ts";

/** Under what a browser keeps a student's work on an exercise of a set: the same wherever in the set it stands. */
export interface ItemIdentity {
  /** Small letters, digits and hyphens; no other exercise of the set has it. */
  readonly id: string;
  /** What an exercise shares with its corrected self; empty for a family's, which nobody corrects. */
  readonly likeness: string;
}

/** @param seeds of `itemSeed`, by exercise */
export function identitiesOf(
  items: readonly AssignmentItem[],
  seeds: readonly (number | undefined)[],
): readonly ItemIdentity[] {
  const times = new Map<string, number>();
  return items.map((item, at) => {
    const digest = linkId(canonicalJson(essenceOf(item, seeds[at])));
    const earlier = times.get(digest) ?? 0;
    times.set(digest, earlier + 1);
    return { id: earlier === 0 ? digest : `${digest}-${earlier + 1}`, likeness: likenessOf(item) };
  });
}

/** Without what it is worth, and without what comes out anew each time that hidden tests are hashed or sealed. */
function essenceOf(item: AssignmentItem, seed: number | undefined): object {
  if (item.kind === "family") {
    const { points: _, ...family } = item;
    return { ...family, seed };
  }
  const { hiding, ...authored } = item.authored;
  return { kind: item.kind, authored: { ...authored, hiding: hiding?.kind } };
}

function likenessOf(item: AssignmentItem): string {
  if (item.kind === "family") return "";
  const { title, signature }: AuthoredExercise = item.authored;
  return linkId(canonicalJson({ title: title.trim(), signature }));
}

/** Where what was kept of an exercise is to be found. */
export type KeptAt =
  /** 0-based; as it was kept before exercises had identities. */
  | { readonly kind: "place"; readonly index: number }
  /** Of the exercise before it was corrected. */
  | { readonly kind: "item"; readonly id: string };

/**
 * Which exercises of a set are to take over what was kept elsewhere, and from where.
 * @param before those of the set when it was opened last; `undefined` where it was before they had identities
 * @returns by exercise; `undefined` where there is nothing to take over
 */
export function takeoversOf(
  now: readonly ItemIdentity[],
  before: readonly ItemIdentity[] | undefined,
): readonly (KeptAt | undefined)[] {
  if (before === undefined) return now.map((_, index) => ({ kind: "place", index }));
  const gone = before.filter(({ id }) => !now.some((each) => each.id === id));
  return now.map(({ id, likeness }) => {
    if (likeness === "" || before.some((each) => each.id === id)) return undefined;
    const at = gone.findIndex((each) => each.likeness === likeness);
    const [old] = at < 0 ? [] : gone.splice(at, 1);
    return old && { kind: "item", id: old.id };
  });
}
