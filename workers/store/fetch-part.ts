import { StoreFailure } from "./failure.ts";

// Errors are retold: the page shows them.

/** One answer of the server, before its content is read. */
export interface Part {
  /** 0-based; where in the whole file the content starts. */
  readonly from: number;
  /** The whole file's; 0 where the server did not tell. */
  readonly totalBytes: number;
  readonly etag: string | undefined;
  readonly content: ReadableStream<Uint8Array<ArrayBuffer>>;
}

/**
 * Asks for a file from a place on. Only simple requests: the hub hands on to servers that refuse to be asked
 * beforehand (no HEAD, no If-Range), and that let a page read few of their headers.
 * @param from 0 for the whole file
 * @throws StoreFailure that names the file; AbortError
 */
export async function fetchPart(url: string, from: number, signal: AbortSignal): Promise<Part> {
  const response = await ask(url, from, signal);
  // The file ends before that place: it is another one by now.
  if (response.status === 416) return fetchPart(url, 0, signal);
  check(response, url);
  const partial = response.status === 206;
  const start = partial ? from : 0;
  return {
    from: start,
    totalBytes: totalOf(response, start),
    etag: response.headers.get("etag") ?? undefined,
    content: response.body ?? new Blob().stream(),
  };
}

/** @throws StoreFailure that names the file; AbortError */
export async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const response = await ask(url, 0, signal);
  check(response, url);
  try {
    return await response.text();
  } catch (error) {
    throw broken(url, error);
  }
}

/** As `fetchText`, but `undefined` where the server has no such file. */
export async function fetchOptionalText(url: string, signal: AbortSignal): Promise<string | undefined> {
  const response = await ask(url, 0, signal);
  if (response.status === 404) return undefined;
  check(response, url);
  return response.text();
}

/** What the hub says of a large file: its length, and the hash that is this content's name. */
export interface Pointer {
  readonly bytes: number;
  readonly contentHash: string;
}

const longestPointerBytes = 1024;

/** The hub's stand-in for a large file, which is all that lies in its repository; `undefined` where there is none. */
export async function fetchPointer(url: string, signal: AbortSignal): Promise<Pointer | undefined> {
  const response = await ask(url, 0, signal);
  if (!response.ok || Number(response.headers.get("content-length") ?? 0) > longestPointerBytes) {
    await response.body?.cancel();
    return undefined;
  }
  const [, contentHash, bytes] = /\boid sha256:([0-9a-f]{64})\s+size (\d+)/.exec(await response.text()) ?? [];
  return contentHash === undefined ? undefined : { contentHash, bytes: Number(bytes) };
}

async function ask(url: string, from: number, signal: AbortSignal): Promise<Response> {
  try {
    const headers = from > 0 ? { Range: `bytes=${from}-` } : {};
    // The browser's cache would keep a second copy of every gigabyte.
    return await fetch(url, { signal, headers, cache: "no-store", credentials: "omit" });
  } catch (error) {
    throw broken(url, error);
  }
}

function check(response: Response, url: string): void {
  if (!response.ok) {
    throw new StoreFailure(
      `${pathOf(url)} is not there: the hub answered ${response.status}`,
      response.status === 401 || response.status === 403 || response.status === 404
        ? // Retold.
          "The repository may have moved, or wants an account. Choose another model."
        : // Retold.
          "Try again later: what has come is kept.",
    );
  }
  if ((response.headers.get("content-type") ?? "").startsWith("text/html")) throw webPage(url);
}

export function webPage(url: string): StoreFailure {
  return new StoreFailure(
    `${pathOf(url)} should be a file of the model, but a web page came`,
    "Something between here and the hub answers in its place: a login page of the network, or a filter. Open huggingface.co in a tab to see it.",
  );
}

/** Also for a content that ends before its time. An abort is handed on as it is. */
export function broken(url: string, error: unknown): unknown {
  if (error instanceof StoreFailure || (error instanceof DOMException && error.name === "AbortError"))
    return error;
  return new StoreFailure(
    `The connection to the hub broke, or never came about, at ${pathOf(url)}`,
    "Check the connection, then go on: what has come is kept.",
    { cause: error },
  );
}

function totalOf(response: Response, start: number): number {
  const [, total] = /\/(\d+)$/.exec(response.headers.get("content-range") ?? "") ?? [];
  if (total !== undefined) return Number(total);
  const rest = Number(response.headers.get("content-length") ?? 0);
  return rest > 0 ? start + rest : 0;
}

/** The file's path in its repository. */
function pathOf(url: string): string {
  return url.replace(/^.*?\/(?:resolve|raw)\/[^/]+\//, "");
}
