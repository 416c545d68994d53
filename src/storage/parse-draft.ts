import * as z from "zod/mini";
import type { Draft } from "../domain/draft.ts";

const draftSchema = z.object({
  sources: z.object({ python: z.optional(z.string()), javascript: z.optional(z.string()) }),
  ownCases: z.array(z.object({ id: z.string(), inputs: z.array(z.string()), expected: z.string() })),
  language: z.enum(["python", "javascript"]),
  javascriptEngine: z.enum(["browser", "quickjs"]),
  solved: z.array(z.enum(["python", "javascript"])),
});

/** Written by an earlier version, or by somebody's hand: either way parsed before it is believed. */
export function parseDraft(stored: unknown): Draft | undefined {
  const parsed = draftSchema.safeParse(stored);
  if (!parsed.success) return undefined;
  const { python, javascript } = parsed.data.sources;
  return {
    ...parsed.data,
    sources: { ...(python !== undefined && { python }), ...(javascript !== undefined && { javascript }) },
  };
}
