import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { allAttacks } from "./all-attacks.ts";
import { withAttackList } from "./attack-list.ts";

const security = readFileSync(resolve(import.meta.dirname, "../../SECURITY.md"), "utf8");

it("lists in SECURITY.md exactly the attacks that are tried", () => {
  // `npm run attacks -- --write` writes it.
  expect(security).toBe(withAttackList(security, allAttacks));
});

it("counts at least 80 attacks from the engines that are distinct by what they reach", () => {
  const reached = allAttacks
    .filter(({ engine }) => engine !== "frame")
    .map(({ engine, reaches }) => `${engine}: ${reaches}`);
  expect(new Set(reached).size).toBe(reached.length);
  expect(reached.length).toBeGreaterThanOrEqual(80);
});

it("gives every attack a name of its own that can be a host's", () => {
  const ids = allAttacks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]{1,40}$/);
});
