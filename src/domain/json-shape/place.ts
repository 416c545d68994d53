/**
 * Where a text that is being written stands: what may come next, and how it could be ended. Places never change, so a
 * continuation can be tried and dropped. A shape is read from left to right with one character of foresight, and each
 * place knows what follows its own part: the stack of a pushdown automaton, kept as what is still to come.
 * @see Willard & Louf 2023, arXiv:2307.09702; Dong et al. 2024 (XGrammar), arXiv:2411.15100
 */
export interface Place {
  /** @returns the place after one more character; nothing where no text of the shape goes on like that */
  readonly after: (codePoint: number) => Place | undefined;
  /** A short text, plain ASCII, that ends the whole from here. */
  readonly ending: () => string;
}

/** Nothing may follow. */
export const end: Place = { after: () => undefined, ending: () => "" };

/** @returns the place after `text`; nothing where no text of the shape goes on like that */
export function afterText(place: Place, text: string): Place | undefined {
  let at: Place | undefined = place;
  for (const character of text) at = at?.after(character.codePointAt(0) ?? 0);
  return at;
}

/** The text itself, character by character; it is plain ASCII. */
export function literal(text: string, next: Place): Place {
  if (text === "") return next;
  return {
    after: (codePoint) => (codePoint === text.charCodeAt(0) ? literal(text.slice(1), next) : undefined),
    ending: () => text + next.ending(),
  };
}

/** One of several texts, none the beginning of another, each with what follows it. The first one is the short one. */
export function oneOf(options: readonly (readonly [text: string, next: () => Place])[], at = 0): Place {
  return {
    after(codePoint) {
      const left = options.filter(([text]) => text.charCodeAt(at) === codePoint);
      const [first] = left;
      if (first === undefined) return undefined;
      const [text, next] = first;
      return text.length === at + 1 ? next() : oneOf(left, at + 1);
    },
    ending() {
      const [first] = options;
      return first === undefined ? "" : first[0].slice(at) + first[1]().ending();
    },
  };
}

/** A place that is made when it is reached: of what may go on for ever, only what was written is made. */
export function later(make: () => Place): Place {
  return { after: (codePoint) => make().after(codePoint), ending: () => make().ending() };
}

/** Two places that begin with different characters. The first one has the short ending. */
export function either(one: Place, other: Place): Place {
  return {
    after: (codePoint) => one.after(codePoint) ?? other.after(codePoint),
    ending: one.ending,
  };
}

/** As deep as four levels of a text that is set out in lines; a model that writes on and on must come to an end. */
const longestGap = 24;

/** White space, or none. */
export function gap(next: Place, left = longestGap): Place {
  return {
    after: (codePoint) => (isSpace(codePoint) && left > 0 ? gap(next, left - 1) : next.after(codePoint)),
    ending: next.ending,
  };
}

function isSpace(codePoint: number): boolean {
  return codePoint === 0x20 || codePoint === 0x0a || codePoint === 0x0d || codePoint === 0x09;
}
