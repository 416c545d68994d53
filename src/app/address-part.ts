import { sayAs } from "../messages/say.ts";

/** What an address may name. */
export type AddressPart =
  "topic" | "difficulty" | "version" | "seed" | "language" | "step" | "exercise of the set";

/** @example sayAddressPart("seed") // "seed", in Spanish "la semilla" */
export function sayAddressPart(part: AddressPart): string {
  return {
    topic: sayAs("address")`topic`,
    difficulty: sayAs("address")`difficulty`,
    version: sayAs("address")`version`,
    seed: sayAs("address")`seed`,
    language: sayAs("address")`language`,
    step: sayAs("address")`step`,
    "exercise of the set": sayAs("address")`exercise of the set`,
  }[part];
}
