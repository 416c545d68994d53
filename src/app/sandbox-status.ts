import type { EngineStatus } from "../clients/engine-warming.ts";
import type { SandboxStatus } from "../state/exercise-session.ts";

export const off: SandboxStatus = { kind: "off", loadedBytes: 0, totalBytes: 0 };

/** What sessions know of an engine. */
export function statusOf(status: EngineStatus | undefined): SandboxStatus {
  switch (status?.kind) {
    case undefined:
    case "resting":
      return off;
    case "starting":
      return { kind: "starting", loadedBytes: status.loadedBytes, totalBytes: status.totalBytes };
    case "ready":
      return { kind: "ready", loadedBytes: 0, totalBytes: 0 };
    case "failed":
      return { kind: "failed", loadedBytes: 0, totalBytes: 0, message: status.error.message };
  }
}
