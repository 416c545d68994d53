import type { Frame } from "playwright";

/**
 * Runs a program in a frame's document and tells what it said. The program comes by the developer tools' way, so the
 * document's policy does not refuse it beforehand.
 */
export async function runInFrame(frame: Frame | undefined, source: string): Promise<string> {
  if (frame === undefined) throw new Error("The page has no frame to run a program in");
  return await frame
    .evaluate<string>(`(() => {${source}\nreturn solve();})()`)
    .catch((error: unknown) => `its document went away: ${String(error)}`);
}
