import * as z from "zod/mini";

/**
 * A name or a title: one line with something to be seen in it. By functions, because a pattern for all of that at once
 * takes quadratic time, and a stranger's link may have a title of a megabyte.
 */
export function oneLine(mostCharacters: number) {
  return z
    .string()
    .check(
      z.refine((text) => text.length <= mostCharacters && !/\p{Cc}/u.test(text) && /[^\s\p{Cf}]/u.test(text)),
    );
}
