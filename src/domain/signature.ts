import type { Language } from "./language.ts";
import type { Type } from "./type.ts";

export interface Parameter {
  /** snake_case; JavaScript sees it in camelCase. */
  readonly name: string;
  readonly type: Type;
}

interface Method {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** `null` type where the method is called for its effect. */
  readonly returns: Type;
}

/** What the student is asked to define. A `program` reads standard input and prints. */
export type Signature =
  | {
      readonly kind: "function";
      readonly name: string;
      /** The name is the same in every language. */
      readonly exactName?: true;
      readonly parameters: readonly Parameter[];
      readonly returns: Type;
    }
  | {
      readonly kind: "class";
      readonly name: string;
      readonly constructorParameters: readonly Parameter[];
      readonly methods: readonly Method[];
    }
  | { readonly kind: "program" };

/** @example nameIn("javascript", "second_largest") // "secondLargest" */
export function nameIn(language: Language, name: string): string {
  return language === "python" ? name : name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The name a program must define, or `undefined` for a program that only reads and prints. */
export function entryPointName(signature: Signature, language: Language): string | undefined {
  if (signature.kind === "program") return undefined;
  const isExact = signature.kind === "function" && signature.exactName;
  return isExact ? signature.name : nameIn(language, signature.name);
}
