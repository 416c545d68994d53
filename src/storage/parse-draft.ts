import * as z from "zod/mini";
import type { StoredDraft } from "./stored-draft.ts";

const draftSchema = z.object({
  sources: z.object({ python: z.optional(z.string()), javascript: z.optional(z.string()) }),
  ownCases: z.array(z.object({ id: z.string(), inputs: z.array(z.string()), expected: z.string() })),
  language: z.enum(["python", "javascript"]),
  javascriptEngine: z.enum(["browser", "quickjs"]),
  solved: z.array(z.enum(["python", "javascript"])),
});
const versionSchema = z.object({ page: z.string(), atMillis: z.number(), basedOn: z.number() });

/** Earlier versions of the page wrote no more than the draft, and a copy of theirs was the newest there was. */
const unversioned = { page: "", atMillis: 0, basedOn: Number.MAX_VALUE };

/** Written by an earlier version, or by somebody's hand: either way parsed before it is believed. */
export function parseDraft(stored: unknown): StoredDraft | undefined {
  const parsed = draftSchema.safeParse(stored);
  if (!parsed.success) return undefined;
  const { sources, ...rest } = parsed.data;
  const { python, javascript } = sources;
  const touched = {
    ...(python !== undefined && { python }),
    ...(javascript !== undefined && { javascript }),
  };
  const version = versionSchema.safeParse(stored);
  return { draft: { ...rest, sources: touched }, ...(version.success ? version.data : unversioned) };
}
