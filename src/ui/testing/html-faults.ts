/** Said independently of the cleaner's own list. */
const tags = new Set(
  "a b blockquote br code dd del dl dt em h1 h2 h3 h4 h5 h6 hr i kbd li ol p pre s strong sub sup table tbody td th thead tr ul".split(
    " ",
  ),
);
const attributes = new Set(["href", "title", "align", "start", "rel", "target"]);

/** What in cleaned HTML should not be there, and what it could do. */
export function htmlFaults(html: string): readonly string[] {
  const { body } = new DOMParser().parseFromString(`<body>${html}`, "text/html");
  return [...body.querySelectorAll("*")].flatMap(faultsOf);
}

function faultsOf(element: Element): string[] {
  const name = element.localName;
  const found = tags.has(name) ? [] : [`poses as a part of the page: <${name}>`];
  for (const attribute of element.getAttributeNames()) {
    if (!attributes.has(attribute)) found.push(`poses by its ${attribute}`);
  }
  const href = element.getAttribute("href");
  if (href !== null && name !== "a") found.push(`poses as a link: <${name}>`);
  if (href !== null && !/^(?:https?:\/\/|#)/i.test(href)) found.push(`leads to ${href}`);
  const leavesOpen =
    href !== null && !href.startsWith("#") && !element.getAttribute("rel")?.includes("noopener");
  if (leavesOpen) found.push("lets the other side reach this page");
  return found;
}
