interface Snippet {
  /** Of the link. */
  readonly href: string;
  readonly title: string;
  /** Of the page that is to speak with the frame (docs/embed.md); empty: none is. */
  readonly parent: string;
}

/**
 * A piece of HTML that shows a link's page in another page. There it has no header, and keeps nothing where the browser
 * does not let it.
 */
export function embedSnippet({ href, title, parent }: Snippet): string {
  const url = new URL(href);
  url.searchParams.set("embed", "1");
  if (parent !== "") url.searchParams.set("parent", parent);
  // Not said: HTML for another page.
  return `<iframe src="${escaped(url.href)}" title="${escaped(title)}" width="100%" height="800" allow="clipboard-write; cross-origin-isolated"></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
