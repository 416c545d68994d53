import { expect, it } from "vitest";
import { formatBytes, formatBytesOf } from "./format-bytes.ts";

it.each([
  [0, "0 B"],
  [999, "999 B"],
  [1000, "1.0 kB"],
  [3_100_000, "3.1 MB"],
  [99_940_000, "99.9 MB"],
  [99_960_000, "100 MB"],
  [999_600, "1.0 MB"],
])("writes %i bytes as %s", (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

it("writes a part in the unit of the whole", () => {
  expect(formatBytesOf(3_100_000, 9_600_000)).toBe("3.1 of 9.6 MB");
  expect(formatBytesOf(0, 9_600_000)).toBe("0.0 of 9.6 MB");
});
