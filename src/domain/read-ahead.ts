/**
 * What `read` gives of each, in order, with up to `ahead` of them being read while another is worked on.
 * @param read its failures are thrown where its turn comes
 */
export async function* readAhead<T, R>(
  items: Iterable<T>,
  ahead: number,
  read: (item: T) => Promise<R>,
): AsyncGenerator<R, void> {
  const waiting: Promise<R>[] = [];
  const begin = (item: T) => {
    const reading = read(item);
    // It may fail long before its turn.
    reading.catch(() => {});
    waiting.push(reading);
  };
  for (const item of items) {
    begin(item);
    const next = waiting.length > ahead ? waiting.shift() : undefined;
    if (next !== undefined) yield await next;
  }
  for (const reading of waiting) yield await reading;
}
