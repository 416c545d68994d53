import type { FamilyBody } from "../src/domain/family.ts";
import type { Language } from "../src/domain/language.ts";
import { makeCase } from "../src/domain/make-case.ts";
import { examplesForModel } from "../src/domain/model-examples.ts";

/** The examples of what a family asks, as the page gives them to the model. @param count at most so many; default: all */
export function examplesOf(
  body: FamilyBody<unknown>,
  language: Language,
  count = body.examples.length,
): string {
  const cases = body.examples
    .slice(0, count)
    .map((input, at) => makeCase(body, input, { id: `visible-${at + 1}`, category: "example" }));
  return examplesForModel(cases, { comparison: body.comparison, language });
}
