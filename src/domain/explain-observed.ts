import { say } from "../messages/say.ts";
import type { Explanation } from "./describe-verdict.ts";
import type { Thrown } from "./outcome.ts";

/** What src/domain/node/harness reports where a program threw nothing, and did not answer either. */
export function explainObserved({ typeName, message }: Thrown): Explanation | undefined {
  switch (typeName) {
    case "ProcessEnded":
      return {
        title: say`The process ended`,
        detail: say`The program’s process ended before it had answered (${message}).`,
        advice: say`Let the program answer first: set process.exitCode in place of calling process.exit.`,
      };
    case "NeverSettled":
      return {
        title: say`No answer came`,
        detail: say`Nothing was left to do, and the answer had not come: a promise was not settled, or a
          callback not called.`,
        advice: say`Settle every promise and call every callback, also where something goes wrong or nothing comes.`,
      };
    default:
      return undefined;
  }
}
