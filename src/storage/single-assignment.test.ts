import { expect, it } from "vitest";
import { authoredSums } from "../domain/teach/testing/authored-sums.ts";
import { readShareLink, writeAuthoredLink } from "./share-link.ts";
import { asAssignment } from "./single-assignment.ts";

it("a single exercise is the same set of one in every page that opens its link, and another one once it is changed", async () => {
  const set = await asAssignment(authoredSums);
  const opened = await readShareLink((await writeAuthoredLink(authoredSums)) ?? "");
  if (opened.kind !== "authored") throw new Error(opened.kind);
  expect(await asAssignment(opened.authored)).toEqual(set);
  for (const bits of [set.id, set.handInKey]) expect(bits).toMatch(/^[\w-]{22}$/);
  expect(set.handInKey).not.toBe(set.id);
  const changed = await asAssignment({ ...authoredSums, title: "Sums" });
  expect(changed.id).not.toBe(set.id);
});
