import { expect, it } from "vitest";
import { claim } from "./claim.ts";

it("gives a name to one at a time, and at once to whoever asks when it was given back", async () => {
  let giveBack = await claim("a name");
  expect(giveBack).toBeDefined();
  for (let turn = 0; turn < 20; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop
    expect(await claim("a name"), `turn ${turn}`).toBeUndefined();
    giveBack?.();
    // oxlint-disable-next-line no-await-in-loop
    giveBack = await claim("a name");
    expect(giveBack, `turn ${turn}`).toBeDefined();
  }
});
