import { afterEach, expect, it } from "vitest";
import { speak } from "../messages/say.ts";
import { spanish } from "../messages/spanish.ts";
import { describeLimit } from "./describe-limit.ts";

afterEach(() => speak(undefined));

it.each([
  ["65536 bytes", "65536 bytes"],
  ["4,000,000 characters", "4,000,000 caracteres"],
  ["200,000 elements", "200,000 elementos"],
  ["200000 nodes", "200000 nodos"],
  ["200 levels of nesting", "200 niveles de anidamiento"],
  ["nested 200 deep", "200 niveles de anidamiento"],
  ["100 keys", "100 claves"],
  ["7 parts", "7 partes"],
  ["as much as it likes", "as much as it likes"],
])("says %j as it is in English, and as %j in Spanish", (limit, inSpanish) => {
  expect(describeLimit(limit)).toBe(limit);
  speak(spanish);
  expect(describeLimit(limit)).toBe(inSpanish);
});
