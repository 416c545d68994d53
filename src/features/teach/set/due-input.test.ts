import { expect, it } from "vitest";
import { fromLocalInput, toLocalInput } from "./due-input.ts";

it("a due date comes back from its field as it was, and what is no date is none", () => {
  for (const local of ["2026-12-01T18:00", "2026-07-01T00:05"])
    expect(toLocalInput(fromLocalInput(local) ?? "")).toBe(local);
  for (const none of ["", "soon", "2026-99-01T18:00", "275000-01-01T00:00"])
    expect(fromLocalInput(none), none).toBeUndefined();
});
