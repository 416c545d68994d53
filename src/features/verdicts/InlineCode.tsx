/** A sentence in which backticks mark code. */
export function InlineCode({ text }: { readonly text: string }) {
  const parts = text.split("`");
  // An odd backtick is one that the sentence quotes.
  if (parts.length % 2 === 0) return text;
  // Parts have no identity of their own.
  // oxlint-disable-next-line react/no-array-index-key
  return parts.map((part, i) => (i % 2 === 1 ? <code key={i}>{part}</code> : part));
}
