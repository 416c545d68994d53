import { canonicalJson } from "../domain/canonical-json.ts";
import type { Assignment } from "../domain/teach/assignment.ts";
import type { AuthoredExercise } from "../domain/teach/authored-exercise.ts";
import { toBase64Url } from "./base64url.ts";
import { sha256 } from "./crypto/hash.ts";

/**
 * The link of a single exercise as a set of one, so that it is handed in and graded like any. Id and key are made of the
 * exercise: every page that opens the link knows the same ones.
 * @throws PlaygroundError where the page has no cryptography
 */
export async function asAssignment(authored: AuthoredExercise): Promise<Assignment> {
  const text = canonicalJson(authored);
  const [id, handInKey] = await Promise.all(
    // Not said: hashes are made of it.
    ["id", "hand-in key"].map(async (use) => toBase64Url((await sha256(`${use} ${text}`)).slice(0, 16))),
  );
  return {
    id: id ?? "",
    title: authored.title,
    items: [{ kind: "authored", authored, points: 1 }],
    handInKey: handInKey ?? "",
  };
}
