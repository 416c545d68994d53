import { versionMetaName } from "../../domain/offline/site-files.ts";

/** The absolute address of the folder that this site is served from, with the slash at its end. */
export function siteScope(): string {
  return new URL("./", document.baseURI).href;
}

/** The version that this page is of, where a service worker answered with it. */
export function pageVersion(): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${versionMetaName}"]`)?.content;
}

/**
 * @returns nothing where this browser has no service workers for this page: an address without https, a private window
 * of some browsers, a frame with an origin of its own
 */
export function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    return "serviceWorker" in navigator ? navigator.serviceWorker : undefined;
  } catch {
    return undefined;
  }
}
