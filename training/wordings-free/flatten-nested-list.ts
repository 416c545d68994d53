import type { family } from "../../src/domain/families/flatten-nested-list.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const nested =
    "{arbitrarily nested int lists|ints wrapped in lists in lists…|a ragged tree of arrays with int leaves}";
  if (parameters.kind === "whole") {
    const kept = keeps[parameters.kept];
    const order = parameters.reversed
      ? "{from rightmost to leftmost|reversed, final leaf leading|right-to-left}"
      : "{left to right|as encountered when reading|original sequence}";
    return {
      phrases: [],
      statements: [
        `In: ${nested}. Out: 1-D list, ${kept}, ${order}. {Depth unbounded|Any depth}.`,
        `i have ${nested} and want all the {brackets|inner bracketing} gone. {in the end i need|result:} just ${kept}, ${order}.`,
        `T: ${nested}. {Output|Form} the leaf sequence of T, ${order}, {restricted to|reduced to}: ${kept}.`,
        `A {matryoshka|cupboard|postbag} contains bags which contain bags and so on, numbered {coins|letters} being inside: ${nested}. {Put on one table|Spread out in a line}: ${kept}, ${order}.`,
        `How does ${nested} look when every nesting is {dissolved|ironed out}, showing only ${kept}, ${order}?`,
        `Deep-flatten ({recursive|stack-based DFS}, Infinity levels) ${nested}; {then filter|post-filter}: ${kept}; ordering: ${order}.`,
        `Please make from ${nested} a simple list where no list is inside more. Take ${kept}. The order: ${order}.`,
      ],
    };
  }
  const { levels, deeper } = parameters;
  const by =
    levels === 1
      ? "{depth 1|the outer layer|one layer}"
      : `{depth ${levels}|the ${levels} outer layers|${levels} layers}`;
  const rest = rests[deeper];
  return {
    phrases: [],
    statements: [
      `In: ${nested}. {Splice|Inline} inner lists up to ${by}. {Beyond|Past that}: ${rest}.`,
      `i have ${nested} and want {brackets removed|it squashed} just for ${by}, not more. what sits deeper? ${rest}.`,
      `T: ${nested}. {Contract|Collapse} its inner nestings for ${by}; {as to|concerning} a list nested further: ${rest}. Output the resulting list.`,
      `{Parcels|Bags} sit inside {parcels|bags}, with numbers among them: ${nested}. A customs officer opens ${by} and spreads the contents in place. Those still closed: ${rest}.`,
      `What is left of ${nested} after {ironing out|dissolving} ${by} of nesting, if for still deeper lists this holds: ${rest}?`,
      `arr.flat(${levels}) on ${nested}, {with a twist for|then handle} leftover sublists: ${rest}.`,
      `Please open the inner lists only for ${by}, order stays. When then list is again inside: ${rest}. I give you ${nested}.`,
    ],
  };
};

const keeps = {
  all: "{each leaf, dupes and zeros included|all leaves, unfiltered|whatever ints there are}",
  "not zero": "{leaves != 0|nonzero leaves, negatives welcome|ints, 0 excluded}",
  positive: "{leaves > 0|ints from 1 up|leaves, 0 and negatives excluded}",
  even: "{leaves with x % 2 == 0|ints that can be halved evenly|leaves, odd ones excluded}",
  different:
    "{deduped leaves, the leftmost occurrence surviving|unique ints, repeats after the leftmost being dropped|each value a single time, at its leftmost spot}",
} as const;

const rests = {
  stay: "{remain lists, untouched|keep them nested unchanged|no alteration, brackets and all}",
  go: "{discard, contents included|they vanish completely, numbers and all|delete them together with what is inside}",
  sum: "{collapse to the grand total of their leaves|swap each one for Σ of all ints within, at any depth|an int takes the spot: all leaves within added together}",
  count:
    "{collapse to their leaf count|swap each one for how many ints are within, at any depth|an int takes the spot: the quantity of leaves within}",
} as const;
