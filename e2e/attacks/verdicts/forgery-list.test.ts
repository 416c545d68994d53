import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { allForgeries } from "./all-forgeries.ts";
import { withForgeryList } from "./forgery-list.ts";

const security = readFileSync(resolve(import.meta.dirname, "../../../SECURITY.md"), "utf8");

it("lists in SECURITY.md exactly the forgeries that are tried", () => {
  // `npm run attacks -- --write` writes it.
  expect(security).toBe(withForgeryList(security, allForgeries));
});

it("tries in each engine ways that are distinct by what they reach, and gives each a name of its own", () => {
  const reached = allForgeries.map(({ engine, kind, reaches }) => `${engine} ${kind}: ${reaches}`);
  expect(reached.filter((each, at) => reached.indexOf(each) !== at)).toEqual([]);
  const ids = allForgeries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const engine of ["python", "browser", "quickjs"])
    expect(allForgeries.filter((each) => each.engine === engine).length).toBeGreaterThanOrEqual(40);
});
