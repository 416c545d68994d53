import { counted } from "../../domain/counted.ts";
import type { DrawPlan } from "../../domain/lab/draw/draw-plan.ts";
import { samplesEach } from "../../domain/lab/draw/draw-plan.ts";
import { unreachable } from "../../domain/unreachable.ts";
import type { DrawState } from "../../state/lab/draw-session.ts";

/** @example "10 problems × 10 samples: 100 samples" */
export function describePlan(plan: Omit<DrawPlan, "model">, problems: number): string {
  const each = samplesEach(plan);
  return `${counted(problems, "problem")} × ${counted(each, "sample")}: ${counted(each * problems, "sample")}`;
}

/** How a plan stands that nobody works on; nothing where all of it is drawn. */
export function describeOpen(plan: DrawPlan, problems: number, drawn: number): string | undefined {
  const total = samplesEach(plan) * problems;
  if (drawn >= total) return undefined;
  return `${drawn.toLocaleString("en")} of ${counted(total, "sample")} by ${plan.model} are drawn.`;
}

/** For the status line; said once when it changes. */
export function describeDrawing(state: DrawState): string {
  switch (state.kind) {
    case "idle":
    case "failed":
      return "";
    case "making":
      return "Making the exercises.";
    case "loadingModel":
      return "Loading the model.";
    case "drawing":
      return "Drawing.";
    case "finished":
      return `${counted(state.samples, "sample")} drawn in ${(state.millis / 1000).toFixed(1)} s. Judge them below.`;
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
  const amount = `${done.toLocaleString("en")} of ${counted(total, "sample")}`;
  const tokens =
    tokensPerSecond > 0 ? `, ${Math.round(tokensPerSecond).toLocaleString("en")} tokens a second` : "";
  const millis = nowMillis - startedMillis;
  if (done === before || millis < 500) return `${amount}${tokens}`;
  const perSecond = (1000 * (done - before)) / millis;
  const left = Math.ceil((total - done) / perSecond);
  const time = left < 120 ? `${left} s` : `${Math.round(left / 60)} min`;
  return `${amount}, ${perSecond.toFixed(1)} a second, ${time} left${tokens}`;
}
