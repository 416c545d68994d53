import * as z from "zod/mini";

type Parsed<T> =
  | { readonly success: true; readonly data: T }
  /** Empty where the parser itself failed. */
  | { readonly success: false; readonly issues: readonly z.core.$ZodIssue[] };

/**
 * As `safeParse`, for data that a stranger may have made; never throws. `safeParse` does: it hands all issues of a list
 * to one call as arguments, and a hundred thousand of them are more than a stack holds; and it compares the `length`
 * of an object that stands for a text, which may be no number.
 */
export function parseUnknown<T extends z.core.$ZodType>(schema: T, value: unknown): Parsed<z.output<T>> {
  try {
    const parsed = z.safeParse(schema, value);
    return parsed.success ? parsed : { success: false, issues: parsed.error.issues };
  } catch {
    return { success: false, issues: [] };
  }
}
