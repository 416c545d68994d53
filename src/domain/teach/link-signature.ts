/** Who signed a link, as far as its page can tell. */
export interface LinkSignature {
  /** As whoever signed it calls themselves: a claim. */
  readonly by: string;
  /** The public key: a point of P-256, uncompressed, base64url. Who has signed twice has the same one. */
  readonly key: string;
  /**
   * `fits`: the holder of the key signed exactly this. `broken`: something was changed since. `unchecked`: the page has no
   * cryptography to tell.
   */
  readonly kind: "fits" | "broken" | "unchecked";
}
