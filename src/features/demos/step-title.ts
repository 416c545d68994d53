import { say } from "../../messages/say.ts";
import type { DemoStep } from "./demo-steps.ts";

/** Apart from the steps themselves, which the routes need on every page. */
export function stepTitle(step: DemoStep): string {
  return {
    task: say`The task, as it was asked`,
    program: say`A plausible program`,
    run: say`Run it`,
    smallest: say`The smallest failing input`,
    lesson: say`The lesson`,
    mended: say`The program, mended`,
    green: say`Run it again`,
  }[step];
}
