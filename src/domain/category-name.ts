import { sayAs } from "../messages/say.ts";
import type { Category } from "./exercise.ts";

/** A category of inputs as the page names it, in lower case. */
export const categoryName = (category: Category): string => names[category]();

const names: Readonly<Record<Category, () => string>> = {
  example: () => sayAs("category")`example`,
  typical: () => sayAs("category")`typical`,
  empty: () => sayAs("category")`empty`,
  single: () => sayAs("category")`single`,
  pair: () => sayAs("category")`pair`,
  duplicates: () => sayAs("category")`duplicates`,
  ties: () => sayAs("category")`ties`,
  sorted: () => sayAs("category")`sorted`,
  reversed: () => sayAs("category")`reversed`,
  boundary: () => sayAs("category")`boundary`,
  negative: () => sayAs("category")`negative`,
  zero: () => sayAs("category")`zero`,
  large: () => sayAs("category")`large`,
  nested: () => sayAs("category")`nested`,
  deep: () => sayAs("category")`deep`,
  unicode: () => sayAs("category")`unicode`,
  whitespace: () => sayAs("category")`whitespace`,
  case: () => sayAs("category")`case`,
  punctuation: () => sayAs("category")`punctuation`,
  missing: () => sayAs("category")`missing`,
  disconnected: () => sayAs("category")`disconnected`,
  cycles: () => sayAs("category")`cycles`,
  overlapping: () => sayAs("category")`overlapping`,
  adjacent: () => sayAs("category")`adjacent`,
  errors: () => sayAs("category")`errors`,
  "repeated calls": () => sayAs("category")`repeated calls`,
  own: () => sayAs("category")`own`,
};
