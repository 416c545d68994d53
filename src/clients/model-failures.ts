import { type Failed, PlaygroundError } from "../domain/playground-error.ts";
import { say } from "../messages/say.ts";
import { retell } from "../messages/retell.ts";
import type { ModelChoice, ModelFailure } from "../protocol/model.ts";
import type { Death } from "./worker-life.ts";

/** The request was at fault, not the worker. */
export function isRefusal(failure: ModelFailure | Death): boolean {
  return failure.kind === "failed" && failure.device === undefined;
}

const memoryAdvice = () => say`Close other tabs and try again, or choose a smaller model.`;

export function notLoaded(failure: ModelFailure | Death, origin: ModelChoice["origin"]): Failed {
  return failed(
    say`The model could not be loaded: ${retell(failure.reason)}.`,
    adviceForLoading(failure, origin),
  );
}

function adviceForLoading(failure: ModelFailure | Death, origin: ModelChoice["origin"]): string {
  if (failure.kind === "failed" && failure.passing === true) return memoryAdvice();
  if (failure.kind === "failed" && failure.device !== undefined)
    return say`Choose another model, or try another browser.`;
  const isOfModel = failure.kind === "died" || failure.ofSite !== true;
  return origin.kind === "stored" && isOfModel
    ? say`Delete the model and get it again, or choose another one.`
    : say`Check the connection and press Generate solution again. If it stays so, this copy of the site lacks the model's files.`;
}

export function notWritten(failure: ModelFailure | Death): Failed {
  if (isRefusal(failure)) {
    return failed(
      say`The model cannot take this task: ${retell(failure.reason)}.`,
      say`Choose another exercise or another model.`,
    );
  }
  const again = say`Press Generate solution again: the model starts anew.`;
  if (failure.kind === "died")
    return failed(say`The model's worker ended: ${retell(failure.reason)}.`, again);
  const advice = failure.passing === true ? memoryAdvice() : again;
  return failed(say`The model stopped writing: ${retell(failure.reason)}.`, advice);
}

function failed(message: string, advice: string): Failed {
  return { kind: "failed", error: new PlaygroundError(message, advice) };
}
