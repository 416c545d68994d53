import * as z from "zod/mini";
import { parseUnknown } from "../parse-unknown.ts";

/**
 * What a page says to the site's service worker. Either may be of another release than the other: both parse what
 * comes, and ignore what they do not know.
 */
export type ToOfflineWorker =
  /** The page stands: its version, where it is known, works. Answered with `SiteServed`. */
  | { readonly format: 1; readonly kind: "started"; readonly version?: string }
  /** Which version are you of, and which do you serve? Answered with `SiteServed`. */
  | { readonly format: 1; readonly kind: "describe" }
  /** To a worker that waits: take over now, in every tab. */
  | { readonly format: 1; readonly kind: "apply" }
  /** To a worker that went back to the version before: serve your own again. Answered with `SiteServed`. */
  | { readonly format: 1; readonly kind: "retry" };

/** The answer, on the port that came with the question. */
export interface SiteServed {
  readonly format: 1;
  readonly kind: "site";
  /** Whose worker answers, of `SiteFiles`. */
  readonly version: string;
  /** What it answers requests from: the one before where its own did not start. */
  readonly served: string;
}

const version = z.string().check(z.regex(/^[0-9a-f]{16}$/));

const toWorkerSchema = z.discriminatedUnion("kind", [
  z.object({ format: z.literal(1), kind: z.literal("started"), version: z.exactOptional(version) }),
  z.object({ format: z.literal(1), kind: z.enum(["describe", "apply", "retry"]) }),
]);

const servedSchema = z.object({ format: z.literal(1), kind: z.literal("site"), version, served: version });

/** @returns nothing for what a page of another release, or somebody else, may have said */
export function parseToOfflineWorker(value: unknown): ToOfflineWorker | undefined {
  const parsed = parseUnknown(toWorkerSchema, value);
  return parsed.success ? parsed.data : undefined;
}

/** @returns nothing for what a worker of another release may have answered */
export function parseSiteServed(value: unknown): SiteServed | undefined {
  const parsed = parseUnknown(servedSchema, value);
  return parsed.success ? parsed.data : undefined;
}
