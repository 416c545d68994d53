import temml from "temml";
import type { Mathematics } from "./markdown-html.ts";

/** Each use of a macro that a formula defines may make it longer. */
const maxExpand = 100;

const namespace = "http://www.w3.org/1998/Math/MathML";
const tags = new Set(
  "math mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle mpadded mphantom msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd".split(
    " ",
  ),
);
const attributes = new Set(
  "accent accentunder columnalign columnspacing depth displaystyle display fence form height largeop linethickness lspace mathvariant maxsize minsize movablelimits rowspacing rspace scriptlevel separator stretchy symmetric voffset width".split(
    " ",
  ),
);

/** TeX as MathML, which browsers show by themselves. */
export const mathematics: Mathematics = (tex, display) => {
  try {
    const markup = temml.renderToString(tex, { displayMode: display, throwOnError: true, maxExpand });
    const made = new DOMParser().parseFromString(markup, "text/html").querySelector("math");
    return made === null ? undefined : copied(made);
  } catch {
    return undefined;
  }
};

/** Built anew of known parts, whatever a later version makes. */
function copied(element: Element): Element | undefined {
  if (!tags.has(element.localName)) return undefined;
  const copy = document.createElementNS(namespace, element.localName);
  for (const { name, value } of element.attributes) {
    if (attributes.has(name) && /^[\w .%+-]*$/.test(value)) copy.setAttribute(name, value);
  }
  for (const child of element.childNodes) {
    if (child instanceof Element) copy.append(copied(child) ?? child.textContent);
    else if (child instanceof Text) copy.append(child.data);
  }
  return copy;
}
