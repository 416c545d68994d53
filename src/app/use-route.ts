import { useMemo, useSyncExternalStore } from "react";
import { formatRoute, parseRoute, type Route } from "./route.ts";

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}

/** Goes there; the way back leads here. */
export function navigate(route: Route): void {
  location.hash = formatRoute(route);
}

/** Says in the address what the screen shows already, without a step in the browser's history. */
export function replaceRoute(route: Route): void {
  try {
    history.replaceState(history.state, "", formatRoute(route));
  } catch {
    // Safari allows a hundred of these in half a minute; the next one says it.
  }
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("hashchange", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("hashchange", listener);
  };
}
