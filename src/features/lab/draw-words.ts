import { counted } from "../../domain/counted.ts";
import type { DrawPlan } from "../../domain/lab/draw/draw-plan.ts";
import { samplesEach } from "../../domain/lab/draw/draw-plan.ts";
import { unreachable } from "../../domain/unreachable.ts";
import { formatNumber, say } from "../../messages/say.ts";
import type { DrawState } from "../../state/lab/draw-session.ts";
import { describePace } from "./lab-words.ts";

/** @example "10 problems × 10 samples: 100 samples" */
export function describePlan(plan: Omit<DrawPlan, "model">, problems: number): string {
  const each = samplesEach(plan);
  return `${counted(problems, "problem")} × ${counted(each, "sample")}: ${counted(each * problems, "sample")}`;
}

/** How a plan stands that nobody works on; nothing where all of it is drawn. */
export function describeOpen(plan: DrawPlan, problems: number, drawn: number): string | undefined {
  const total = samplesEach(plan) * problems;
  if (drawn >= total) return undefined;
  return say`${formatNumber(drawn)} of ${counted(total, "sample")} by ${plan.model} are drawn.`;
}

/** For the status line; said once when it changes. */
export function describeDrawing(state: DrawState): string {
  switch (state.kind) {
    case "idle":
    case "failed":
      return "";
    case "making":
      return say`Making the exercises.`;
    case "loadingModel":
      return say`Loading the model.`;
    case "drawing":
      return say`Drawing.`;
    case "finished":
      return say`${counted(state.samples, "sample")} drawn in ${(state.millis / 1000).toFixed(1)} s. Judge them below.`;
    default:
      return unreachable(state);
  }
}

type Drawing = Extract<DrawState, { kind: "drawing" }>;

/** @example "24 of 100 samples, 3.1 a second, 25 s left, 210 tokens a second" */
export function describeDrawPace(
  { done, total, before, startedMillis, tokensPerSecond }: Drawing,
  nowMillis: number,
): string {
  const pace = describePace({ done, total, since: done - before, millis: nowMillis - startedMillis });
  if (tokensPerSecond <= 0) return pace;
  return `${pace}, ${say`${formatNumber(Math.round(tokensPerSecond))} tokens a second`}`;
}
