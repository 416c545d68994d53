import { type Failed, PlaygroundError } from "../domain/playground-error.ts";
import type { ModelFailure } from "../protocol/model.ts";
import type { Death } from "./worker-life.ts";

/** The request was at fault, not the worker. */
export function isRefusal(failure: ModelFailure | Death): boolean {
  return failure.kind === "failed" && failure.device === undefined;
}

export function notLoaded({ reason }: ModelFailure | Death): Failed {
  return failed(
    `The model could not be loaded: ${reason}.`,
    "Check the connection and press Generate solution again. If it stays so, this copy of the site lacks the model's files.",
  );
}

export function notWritten(failure: ModelFailure | Death): Failed {
  if (isRefusal(failure)) {
    return failed(
      `The model cannot take this task: ${failure.reason}.`,
      "Choose another exercise or another model.",
    );
  }
  const message =
    failure.kind === "died"
      ? `The model's worker ended: ${failure.reason}.`
      : `The model stopped writing: ${failure.reason}.`;
  return failed(message, "Press Generate solution again: the model starts anew.");
}

function failed(message: string, advice: string): Failed {
  return { kind: "failed", error: new PlaygroundError(message, advice) };
}
