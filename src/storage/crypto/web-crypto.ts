import { PlaygroundError } from "../../domain/playground-error.ts";

/**
 * The browser's own cryptography.
 * @throws PlaygroundError where the page has none: browsers give it to https and to this very computer only
 */
export function webCrypto(): SubtleCrypto {
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined)
    throw new PlaygroundError(
      "This page was opened over plain http, where browsers give it no cryptography",
      "Open it over https, or on this computer as localhost.",
    );
  return subtle;
}
