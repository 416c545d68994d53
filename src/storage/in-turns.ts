/** Whoever reads a file holds the page for about so long at a time. */
const sliceMillis = 16;
/** So small that what stands in it is read in a fraction of that, however many records it has. */
const partBytes = 1 << 16;

/**
 * The same bytes in small parts, so that the page gets a turn now and then between them: a stream that has everything
 * at hand gives chunk after chunk in one task, and whoever reads them would hold the page to the end.
 */
export async function* inTurns(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let began = performance.now();
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += partBytes) {
      if (performance.now() - began > sliceMillis) {
        await turn();
        began = performance.now();
      }
      yield chunk.subarray(from, from + partBytes);
    }
  }
}

/** A message, as a hidden tab's timers are held back. */
function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage("");
  });
}
