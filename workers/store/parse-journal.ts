import * as z from "zod/mini";
import { dtypes } from "../../src/domain/model-entry.ts";
import { asJson, storablePath } from "../../src/domain/stored-model.ts";

/** What a download has come to, so that another tab, or another day, can go on with it. */
const schema = z.object({
  version: z.literal(1),
  id: z.string(),
  dtype: z.enum(dtypes),
  /** Large files that were begun, with what the server said of them. */
  files: z.array(
    z.object({
      path: storablePath,
      /** The whole file's length; 0 where the server did not tell. */
      bytes: z.number(),
      /** The hub's name of this very content, and the server's. */
      contentHash: z.optional(z.string()),
      etag: z.optional(z.string()),
    }),
  ),
});
export type Journal = z.infer<typeof schema>;
export type Begun = Journal["files"][number];

/** @returns `undefined` where it is no journal of this version */
export function parseJournal(text: string): Journal | undefined {
  const parsed = schema.safeParse(asJson(text));
  return parsed.success ? parsed.data : undefined;
}
