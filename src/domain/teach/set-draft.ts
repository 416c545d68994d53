import { say } from "../../messages/say.ts";
import { type Assignment, type AssignmentItem, mostItems, mostTitleCharacters } from "./assignment.ts";
import { compileAuthored } from "./compile-authored.ts";

/** A set while it is put together: its title may be empty, and it may have no exercise yet. */
export type SetDraft = Assignment;

/** @param bits gives 128 random bits in base64url at each call */
export function blankSet(bits: () => string): SetDraft {
  return { id: bits(), title: "", items: [], handInKey: bits() };
}

/** What keeps a set from going out; sentences. */
export function setProblems({ title, items }: SetDraft): readonly string[] {
  return [
    ...(title.trim() === "" ? [say`There is no title yet.`] : []),
    ...(/\p{Cc}/u.test(title) ? [say`The title has characters that cannot be seen.`] : []),
    ...(title.length > mostTitleCharacters
      ? [say`The title has ${title.length} characters; at most ${mostTitleCharacters} can be.`]
      : []),
    ...(items.length === 0 ? [say`There is no exercise yet.`] : []),
    ...items.flatMap((item, at) => problemOf(item, at)),
  ];
}

function problemOf(item: AssignmentItem, at: number): readonly string[] {
  if (item.kind === "family") return [];
  const [problem] = compileAuthored(item.authored, "set").problems;
  return problem === undefined ? [] : [say`Exercise ${at + 1}: ${problem.message}`];
}

/** @returns the set as it was where it is full already */
export function addItem(draft: SetDraft, item: AssignmentItem): SetDraft {
  return draft.items.length >= mostItems ? draft : { ...draft, items: [...draft.items, item] };
}

/** With the exercise at `from` where the one at `to` is, 0-based; the others keep their order. */
export function moveItem(draft: SetDraft, from: number, to: number): SetDraft {
  const item = draft.items[from];
  if (item === undefined || to < 0 || to >= draft.items.length) return draft;
  return { ...draft, items: draft.items.toSpliced(from, 1).toSpliced(to, 0, item) };
}

/** What takes the room in a link: the exercises by how much they hold, the largest first. */
export function largestItems({
  items,
}: SetDraft): readonly { readonly at: number; readonly share: number }[] {
  const sizes = items.map((item) => JSON.stringify(item).length);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size, at) => ({ at, share: size / all })).toSorted((a, b) => b.share - a.share);
}
