let hasEnded = false;

/** Somebody has had everything deleted: this page keeps nothing from now on, and the next visit begins anew. */
export function keepNothingMore(): void {
  hasEnded = true;
}

export const keepsNothingMore = () => hasEnded;
