import * as z from "zod/mini";
import { categories } from "../../exercise.ts";
import { verdictKinds } from "../../verdict.ts";
import type { GradedWorks } from "./graded-work.ts";

const gradedCase = z.strictObject({
  id: z.string().check(z.maxLength(100)),
  category: z.enum(categories),
  isVisible: z.boolean(),
  verdict: z.enum(verdictKinds),
  detail: z.string().check(z.maxLength(1000)),
});

/** What was kept, or came from another grader. */
export const gradedWorksSchema: z.ZodMiniType<GradedWorks> = z.record(
  z.coerce.number().check(z.int(), z.minimum(0), z.maximum(49)),
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("graded"), cases: z.array(gradedCase).check(z.maxLength(2000)) }),
    z.strictObject({ kind: z.literal("refused"), because: z.string().check(z.maxLength(1000)) }),
  ]),
);
