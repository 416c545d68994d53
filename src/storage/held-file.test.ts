import { expect, it } from "vitest";
import { writeAuthoredFile } from "../domain/teach/authored-file.ts";
import { weekThree } from "../domain/teach/testing/any-assignment.ts";
import { authoredErrors } from "../domain/teach/testing/authored-errors.ts";
import { packAssignment } from "./assignment-payload.ts";
import { readHeldFile } from "./held-file.ts";
import { writeLinkFile } from "./link-file.ts";
import { readShareLink } from "./share-link.ts";

async function held(text: string) {
  const read = await readHeldFile(text);
  if (read.kind === "unreadable") throw new Error(read.problem);
  return await readShareLink(read.payload);
}

it("reads the file of an exercise as its link", async () => {
  expect(await held(writeAuthoredFile(authoredErrors))).toMatchObject({
    kind: "authored",
    authored: authoredErrors,
  });
});

it("reads the file of a set as its link", async () => {
  expect(await held(writeLinkFile(packAssignment(weekThree)))).toMatchObject({
    kind: "assignment",
    assignment: weekThree,
  });
});

it("says of anything else what it is not", async () => {
  expect(await readHeldFile("{}")).toEqual({
    kind: "unreadable",
    problem: "It is no exercise that was exported here.",
  });
  expect((await readHeldFile(writeAuthoredFile(authoredErrors).slice(9))).kind).toBe("unreadable");
});
