import { StoreFailure } from "./failure.ts";

// Errors are retold: the page shows them.

/** @throws StoreFailure that names both, where the browser offers less room than is needed */
export async function checkRoom(neededBytes: number): Promise<void> {
  const { quota, usage = 0 } = await navigator.storage.estimate();
  if (quota === undefined || quota - usage >= neededBytes) return;
  throw new StoreFailure(
    `The model needs ${megabytes(neededBytes)} of storage, but this browser offers ${megabytes(quota - usage)}`,
    "Delete another model or free some space on this device, or choose a smaller model.",
  );
}

function megabytes(bytes: number): string {
  // Not said: units are the same everywhere.
  return `${Math.round(Math.max(0, bytes) / 1e6).toLocaleString("en")} MB`;
}
