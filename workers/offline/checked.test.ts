import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkedStream, isWhole } from "./checked.ts";

const pieces = fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 6 });

describe("a file that is let through as it comes", () => {
  it("arrives as it was, in however many pieces", async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async (sent) => {
        const { received, wrong, failed } = await letThrough(sent, expectedOf(sent));
        expect(Buffer.concat(received)).toEqual(Buffer.concat(sent));
        expect([wrong, failed]).toEqual([0, false]);
      }),
    );
  });

  it("never arrives whole where it is not the one that was built, and says so once", async () => {
    await fc.assert(
      fc.asyncProperty(pieces, pieces, async (sent, built) => {
        fc.pre(!Buffer.concat(sent).equals(Buffer.concat(built)));
        const { received, wrong, failed } = await letThrough(sent, expectedOf(built));
        const arrived = Buffer.concat(received);
        expect([wrong, failed]).toEqual([1, true]);
        expect(arrived.length === 0 || arrived.length < Buffer.concat(sent).length).toBe(true);
      }),
    );
  });
});

it("knows the very bytes from others of the same length", async () => {
  const expected = expectedOf([Buffer.from("start()")]);
  expect(await isWhole(new TextEncoder().encode("start()"), expected)).toBe(true);
  expect(await isWhole(new TextEncoder().encode("Start()"), expected)).toBe(false);
  expect(await isWhole(new TextEncoder().encode("start"), expected)).toBe(false);
});

function expectedOf(content: readonly Uint8Array[]) {
  const whole = Buffer.concat(content);
  return { bytes: whole.length, sha256: createHash("sha256").update(whole).digest("hex") };
}

async function letThrough(sent: readonly Uint8Array[], expected: ReturnType<typeof expectedOf>) {
  const received: Uint8Array[] = [];
  let wrong = 0;
  let failed = false;
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const piece of sent) controller.enqueue(Uint8Array.from(piece));
      controller.close();
    },
  });
  const reader = source.pipeThrough(checkedStream(expected, () => wrong++)).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) received.push(read.value);
  } catch {
    failed = true;
  }
  return { received, wrong, failed };
}
