import { say } from "../../messages/say.ts";
import type { Claim } from "./hand-in.ts";

/** @example "visible 3 of 3, hidden 4 of 5 passed" */
export function claimWords({ visible, hidden }: Claim): string {
  return say`visible ${visible[0]} of ${visible[1]}, hidden ${hidden[0]} of ${hidden[1]} passed`;
}

/** The same where nobody could run the hidden tests. */
export function sealedClaimWords({ visible }: Pick<Claim, "visible">): string {
  return say`visible ${visible[0]} of ${visible[1]} passed; the hidden tests are sealed and were not run`;
}
