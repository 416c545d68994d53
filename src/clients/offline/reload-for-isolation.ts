const mark = "edgecase-reloaded-for-isolation";

/**
 * A host that sends no isolation headers has them sent by the worker, from the next load on. At the very first visit
 * the page loads that once by itself, unless somebody has begun to do something: then the next visit will do.
 */
export function reloadForIsolation(): void {
  if (crossOriginIsolated || isInsideAnother() || wasTouched() || !isFirstTime()) return;
  location.reload();
}

const isInsideAnother = () => window.parent !== window;

/** A browser that cannot tell is left alone. */
function wasTouched(): boolean {
  return !("userActivation" in navigator) || navigator.userActivation.hasBeenActive;
}

/** Where nothing can be remembered, a browser that isolates no page would be reloaded for ever. */
function isFirstTime(): boolean {
  try {
    if (sessionStorage.getItem(mark) !== null) return false;
    sessionStorage.setItem(mark, "1");
    return sessionStorage.getItem(mark) !== null;
  } catch {
    return false;
  }
}
