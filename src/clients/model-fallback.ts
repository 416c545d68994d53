import { say } from "../messages/say.ts";
import { retell } from "../messages/retell.ts";
import type { ModelFailure } from "../protocol/model.ts";
import type { Death } from "./worker-life.ts";

/** What to try after a failure on a device: the same device once more where that may help, then WASM, then nothing. */
export interface ModelFallback {
  /** Why WebGPU is not used any more. */
  readonly withoutWebGpu: () => string | undefined;
  /** @returns whether a new worker is worth a try */
  readonly after: (failure: ModelFailure | Death) => boolean;
  /** Something has gone well: the next failure is a first one again. */
  readonly recovered: () => void;
}

export function createFallback(): ModelFallback {
  let withoutWebGpu: string | undefined;
  let startedAgain = false;
  return {
    withoutWebGpu: () => withoutWebGpu,
    after(failure) {
      // A death is reported: after minutes of silence nobody waits as long again.
      if (failure.kind === "died" || failure.device === undefined) return false;
      if (failure.passing === true && !startedAgain) {
        startedAgain = true;
        return true;
      }
      if (failure.device === "wasm") return false;
      withoutWebGpu = say`WebGPU failed: ${retell(failure.reason)}`;
      startedAgain = false;
      return true;
    },
    recovered() {
      startedAgain = false;
    },
  };
}
