import { canonicalJson } from "../domain/canonical-json.ts";
import type { Assignment, AssignmentItem } from "../domain/teach/assignment.ts";
import { studentKey } from "../domain/teach/hand-in.ts";
import { toBase64Url } from "./base64url.ts";
import { sha256 } from "./crypto/hash.ts";

/**
 * The seed of one exercise of a set for one student, the same in the student's page and in the grader's.
 * @param index of the exercise, 0-based
 * @returns `undefined` for an exercise that somebody has written: it needs none
 * @throws PlaygroundError where the page has no cryptography and each student has a seed of their own
 */
export async function itemSeed(
  { id, items }: Pick<Assignment, "id" | "items">,
  index: number,
  student: string,
): Promise<number | undefined> {
  const item = items[index];
  if (item?.kind !== "family") return undefined;
  if (item.seed !== "perStudent") return item.seed;
  const [a = 0, b = 0, c = 0, d = 0] = await sha256(`${id}/${index}/${studentKey(student)}`);
  // 31 bits, which every seed may have.
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 1;
}

/**
 * What tells this exercise, with this seed, from every other one. What it is worth is no part of it.
 * @param seed of `itemSeed`
 * @throws PlaygroundError where the page has no cryptography
 */
export async function itemFingerprint(item: AssignmentItem, seed: number | undefined): Promise<string> {
  const { points: _, ...exercise } = item;
  return toBase64Url(await sha256(canonicalJson({ ...exercise, seed })));
}
