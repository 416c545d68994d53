import type { family } from "../../src/domain/families/smallest-capacity.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if (parameters.kind === "printing") {
    const { pause, step } = parameters;
    const allowed =
      step === 1
        ? "{any int >= 1|positive integer|v ∈ 1, 2, 3, …}"
        : `{v % ${step} == 0|v ∈ ${step}, ${2 * step}, ${3 * step}, …|only settings divisible by ${step}, from ${step} upward}`;
    const cool =
      pause === 0
        ? "{|, nothing in between|, back to back}"
        : `{, plus ${pause} min cooldown behind every one, final one as well|, each with ${pause} extra min afterwards (yes, the final one too)|; add a flat ${pause} min per element of the array}`;
    const formula = pause === 0 ? "Σ ⌈p_i / v⌉" : `Σ (⌈p_i / v⌉ + ${pause})`;
    const none = "{null|None or null|null (no such setting)}";
    return {
      phrases: [],
      statements: [
        `min v (${allowed}) s.t. ${formula} ≤ T. {infeasible|no such v} -> ${none}.`,
        `i have page counts and a deadline in minutes and need the slowest setting v (pages/min; ${allowed}) that still makes it. each doc costs ceil(pages/v) min${cool}. {${none} if it can't be made|hopeless -> ${none}}`,
        `{Binary search on the answer|Koko-eating-bananas style}: lowest rate v, ${allowed}; every batch p takes ⌈p / v⌉ min{, no sharing of a started minute|}${cool}; {budget|deadline} T. {Infeasible|Unreachable}: ${none}.`,
        `{A pump empties tanks|A monk copies scrolls|A crew paves roads}, sequentially, at v units a minute (${allowed}). A started minute {counts fully|is lost for the next one}${cool}. How {lazy|low} may v be so that everything ends {before or at|within} the deadline? {If hopeless|If no v works}, ${none}.`,
        `{Please to find|I must find} the most low v (${allowed}), pages in one minute, that {all work is ready|everything is ready} in T minutes or earlier. For one document is need ceil(p / v) minutes${cool}. {When it can not be|Not possible}: ${none}.`,
        `How slow is slow enough? {Documents|Files} of p_i pages need ${formula} minutes in all at rate v, with v: ${allowed}. {Minimise v|Smallest v} under the constraint that this stays {≤ the allotted minutes|within the allotted minutes}, else ${none}.`,
      ],
    };
  }
  const { padding, most } = parameters;
  const pad =
    padding === 0
      ? "{|; no extra weight between neighbors}"
      : `{; m elements in a segment cost (m-1)*${padding} on top|; a spacer of ${padding} sits between adjacent elements of a segment and is part of its sum|; segment cost = Σ w + ${padding} · (size - 1)}`;
  const limit =
    most === null
      ? "{|; a segment can have any size ≥ 1}"
      : `{; segment size ≤ ${most}|; never beyond ${most} elements in one segment|; max ${most} elements apiece}`;
  const none =
    most === null
      ? ""
      : "{; infeasible -> null|; null (None) if k segments cannot hold everything|; when that fails: null}";
  return {
    phrases: [],
    statements: [
      `{split array into ≤ k contiguous segments|partition into at most k subarrays}, {minimise the max segment sum|min-max sum}${pad}${limit}${none}. {[] -> 0|return that max}.`,
      `i have weights and a number k and need to {chop|slice} the array into no more than k contiguous segments so that the {worst|costliest} one is as cheap as can be; tell me its cost${pad}${limit}${none}`,
      `{Split-array-largest-sum|Ship-within-days} {variant|problem}: least bound C such that contiguous segments with cost ≤ C, k of them or fewer, cover the array${pad}${limit}${none}. {Sequence is fixed.|No reordering.}`,
      `{A lift carries furniture|A ferry carries trucks|A reader carries books home}, in the sequence given, in k runs or fewer. What {rating|load limit} is {just sufficient|the lowest that works}? A run is a contiguous segment of the weights${pad}${limit}${none}.`,
      `min C: ∃ partition of w_1 … w_n into ≤ k consecutive segments, each with cost ≤ C{ (cost = its sum, unless stated otherwise)|, cost being the sum of weights}${pad}${limit}${none}. {Output C.|Compute C.}`,
      `{Please to cut|I must cut} weights, {without mixing them|same sequence}, in k pieces or less, that the most heavy piece is so light {how possible|as it can be}. Say weight of this piece${pad}${limit}${none}.`,
    ],
  };
};
