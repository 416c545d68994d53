/** Not isolation alone: WebKitGTK calls a page isolated and has no `SharedArrayBuffer` all the same. */
export const sharesMemory = (): boolean => crossOriginIsolated && typeof SharedArrayBuffer === "function";
