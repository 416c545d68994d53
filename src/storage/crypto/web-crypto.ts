import { PlaygroundError } from "../../domain/playground-error.ts";
import { say } from "../../messages/say.ts";

/**
 * The browser's own cryptography.
 * @throws PlaygroundError where the page has none: browsers give it to https and to this very computer only
 */
export function webCrypto(): SubtleCrypto {
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined)
    throw new PlaygroundError(
      say`This page was opened over plain http, where browsers give it no cryptography`,
      say`Open it over https, or on this computer as localhost.`,
    );
  return subtle;
}
