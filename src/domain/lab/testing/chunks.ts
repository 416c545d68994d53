/** A file's bytes as they may come, some at a time. */
export async function* inChunks(
  bytes: Uint8Array<ArrayBuffer>,
  chunkBytes = 1000,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  for (let at = 0; at < bytes.length; at += chunkBytes)
    yield await Promise.resolve(bytes.subarray(at, at + chunkBytes));
}

/** Everything that comes. */
export async function collected<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
