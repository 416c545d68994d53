/** A sentence in which backticks mark code. */
export function InlineText({ text }: { readonly text: string }) {
  return text.split("`").map((part, i) =>
    // Parts have no identity but their place.
    // oxlint-disable-next-line react/no-array-index-key
    i % 2 === 1 ? <code key={i}>{part}</code> : part,
  );
}
