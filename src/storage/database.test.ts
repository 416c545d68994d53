import { afterEach, expect, it, vi } from "vitest";
import { openDatabase } from "./database.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("asks the browser again after a failure, and once for those who ask at the same time", async () => {
  const open = vi.fn(() => {
    throw new Error("blocked");
  });
  vi.stubGlobal("indexedDB", { open });
  await Promise.allSettled([openDatabase(), openDatabase()]);
  expect(open).toHaveBeenCalledTimes(1);
  await expect(openDatabase()).rejects.toThrow("blocked");
  expect(open).toHaveBeenCalledTimes(2);
});
