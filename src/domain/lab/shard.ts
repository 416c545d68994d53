/** One of `count` parts of the same work. */
export interface Shard {
  /** 1-based. */
  readonly index: number;
  readonly count: number;
}

/**
 * Whether a task belongs to a shard: each task to exactly one, whatever else stands in the file, so that machines that
 * know nothing of each other share the work, and a task's samples stay together.
 */
export function isInShard(taskId: string, { index, count }: Shard): boolean {
  return fnv1a(taskId) % count === index - 1;
}

/** @see Fowler, Noll and Vo, draft-eastlake-fnv: 32 bits, over UTF-16 units */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // Its low bits alone hardly differ between ids that count up.
  return ((hash ^ (hash >>> 15)) >>> 0) % 2_147_483_647;
}
