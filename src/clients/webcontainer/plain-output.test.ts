import * as fc from "fast-check";
import { expect, it } from "vitest";
import { plainOutput } from "./plain-output.ts";

const whole = (text: string) => plainOutput()(text);

it("takes colours, titles and the terminal's line ends out", () => {
  expect(whole("\u001B[32mok\u001B[0m\r\n\u001B]0;title\u0007next\r\n")).toBe("ok\nnext\n");
});

it("says the same however the text is cut into pieces", () => {
  const piece = fc.constantFrom("a", "\r\n", "\n", "\r", "\u001B[1;31m", "\u001B]0;t\u0007", "ü", "[0m");
  fc.assert(
    fc.property(fc.array(piece), fc.array(fc.nat(40)), (pieces, cuts) => {
      const text = `${pieces.join("")}.`;
      const plain = plainOutput();
      const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].toSorted((a, b) => a - b);
      const heard = [0, ...places].map((from, i) => plain(text.slice(from, places[i] ?? text.length)));
      expect(heard.join("")).toBe(whole(text));
    }),
  );
});

it("does not wait for ever for the end of an order", () => {
  const plain = plainOutput();
  plain("\u001B]0;");
  expect(plain("x".repeat(400))).toContain("xxx");
});
