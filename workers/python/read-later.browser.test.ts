import { expect, it } from "vitest";
import { call, observations, type PythonWorker, startPython } from "./testing/python-worker.ts";

/** A module that is not in the snapshot, and the library's bytes themselves. */
const reading = `
import sys, zlib
was_there = 'wave' in sys.modules
import wave
def f():
    with open('/lib/python314.zip', 'rb') as library:
        content = library.read()
    return [was_there, wave.__name__, len(content), zlib.crc32(content), content[:2] == b'PK']
`;

it("gives a program the whole library where it asks for it, also after the interpreter was restored", async () => {
  const [lazy, plain] = await Promise.all([startPython(), startPython({ snapshot: false })]);
  const expected = await read(plain);
  expect(expected).toContain('"wave"');
  expect(await read(lazy)).toBe(expected);
  await lazy.reset();
  expect(await read(lazy)).toBe(expected);
  expect(lazy.reachedHost()).toBe(false);
  lazy.end();
  plain.end();
});

async function read(worker: PythonWorker): Promise<string> {
  const { reports } = await worker.run(reading, [call("f")], { entryPoint: "f" });
  return JSON.stringify(observations(reports[0]));
}
