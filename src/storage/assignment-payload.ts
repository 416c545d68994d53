import * as z from "zod/mini";
import type { Assignment } from "../domain/teach/assignment.ts";
import { assignmentSchema } from "../domain/teach/assignment-schema.ts";
import { authoredPayloadSchema, packAuthored, unpackAuthored } from "./authored-payload.ts";

/** What stands in a link that holds a set: its exercises as tight as a link's one exercise. */
export const assignmentPayloadSchema = z.strictObject({
  assignment: assignmentSchema(authoredPayloadSchema.shape.authored),
});

export function packAssignment(assignment: Assignment): z.infer<typeof assignmentPayloadSchema> {
  const items = assignment.items.map((item) =>
    item.kind === "authored" ? { ...item, ...packAuthored(item.authored) } : item,
  );
  return { assignment: { ...assignment, items } };
}

export function unpackAssignment({ assignment }: z.infer<typeof assignmentPayloadSchema>): Assignment {
  const items = assignment.items.map((item) =>
    item.kind === "authored" ? { ...item, authored: unpackAuthored({ authored: item.authored }) } : item,
  );
  return { ...assignment, items };
}
