import { type Failed, PlaygroundError } from "../domain/playground-error.ts";
import type { ModelChoice, ModelFailure } from "../protocol/model.ts";
import type { Death } from "./worker-life.ts";

/** The request was at fault, not the worker. */
export function isRefusal(failure: ModelFailure | Death): boolean {
  return failure.kind === "failed" && failure.device === undefined;
}

const memory = "Close other tabs and try again, or choose a smaller model.";

export function notLoaded(failure: ModelFailure | Death, origin: ModelChoice["origin"]): Failed {
  return failed(`The model could not be loaded: ${failure.reason}.`, adviceForLoading(failure, origin));
}

function adviceForLoading(failure: ModelFailure | Death, origin: ModelChoice["origin"]): string {
  if (failure.kind === "failed" && failure.passing === true) return memory;
  if (failure.kind === "failed" && failure.device !== undefined)
    return "Choose another model, or try another browser.";
  const isOfModel = failure.kind === "died" || failure.ofSite !== true;
  return origin.kind === "stored" && isOfModel
    ? "Delete the model and get it again, or choose another one."
    : "Check the connection and press Generate solution again. If it stays so, this copy of the site lacks the model's files.";
}

export function notWritten(failure: ModelFailure | Death): Failed {
  if (isRefusal(failure)) {
    return failed(
      `The model cannot take this task: ${failure.reason}.`,
      "Choose another exercise or another model.",
    );
  }
  const again = "Press Generate solution again: the model starts anew.";
  if (failure.kind === "died") return failed(`The model's worker ended: ${failure.reason}.`, again);
  const advice = failure.passing === true ? memory : again;
  return failed(`The model stopped writing: ${failure.reason}.`, advice);
}

function failed(message: string, advice: string): Failed {
  return { kind: "failed", error: new PlaygroundError(message, advice) };
}
