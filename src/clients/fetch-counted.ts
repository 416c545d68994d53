import { PlaygroundError } from "../domain/playground-error.ts";
import { say } from "../messages/say.ts";

export type BytesProgress = (progress: { loadedBytes: number; totalBytes: number }) => void;

type File = readonly [url: string, bytes: number];

/**
 * Fetches files of this site at once, and counts their bytes together.
 * @throws PlaygroundError when one is missing or has another size than the build made it
 */
export async function fetchAll(files: readonly File[], onProgress: BytesProgress): Promise<ArrayBuffer[]> {
  const totalBytes = files.reduce((sum, [, bytes]) => sum + bytes, 0);
  let loadedBytes = 0;
  const count = (bytes: number) => {
    loadedBytes += bytes;
    onProgress({ loadedBytes, totalBytes });
  };
  return await Promise.all(files.map((file) => fetchCounted(file, count)));
}

async function fetchCounted([url, bytes]: File, count: (bytes: number) => void): Promise<ArrayBuffer> {
  const response = await fetch(url).catch((error: unknown) => {
    throw new PlaygroundError(
      say`${nameOf(url)} could not be fetched`,
      say`Check the connection, then try again.`,
      { cause: error },
    );
  });
  if (!response.ok || response.body === null) {
    throw new PlaygroundError(
      say`${nameOf(url)} is missing on this site (status ${response.status})`,
      say`Reload the page. If it stays missing, the site was not uploaded whole.`,
    );
  }
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        count(chunk.byteLength);
        controller.enqueue(chunk);
      },
    }),
  );
  const buffer = await new Response(counted).arrayBuffer();
  if (buffer.byteLength !== bytes) {
    throw new PlaygroundError(
      say`${nameOf(url)} has ${buffer.byteLength} bytes instead of ${bytes}`,
      say`The file came from another version, or something on the way changed it. Reload the page.`,
    );
  }
  return buffer;
}

const nameOf = (url: string) => new URL(url, globalThis.location.href).pathname.split("/").at(-1) ?? url;
