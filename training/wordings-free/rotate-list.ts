import type { family } from "../../src/domain/families/rotate-list.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const { by, side } = parameters;
  const { to, op, wrap } = sides[side];
  if (!("moved" in parameters)) {
    const digits = [1, 2, 3, 4, 5, 6, 7];
    const shift = side === "left" ? by % 7 : 7 - (by % 7);
    const turned = [...digits.slice(shift), ...digits.slice(0, shift)];
    return {
      phrases: [],
      statements: [
        `${op} {by|x} ${by}, {circular|with wraparound}, ${wrap}. {length may be < ${by}; empty -> empty|works mod length}.`,
        `i have an array and need {every value|each element} ${by} slots ${to}, {ring buffer style|in a circle}: ${wrap}. {can be shorter than ${by}|empty array is ok too}`,
        `${side === "left" ? `b[i] = a[(i + ${by}) mod n]` : `b[(i + ${by}) mod n] = a[i]`}, {where n = len(a)|n being the length}. {Give b; n = 0 gives the empty sequence.|Compute b, for any n ≥ 0.}`,
        `{Horses on a carousel|Dancers in a ring|Sushi plates on a belt} {are numbered|carry integers}. {After ${by} ticks|Once the thing advanced ${by} stops}, each is ${by} spots further ${to}, and ${wrap}. {Which sequence is seen then?|Report the new lineup.}`,
        `{Deque|Queue} exercise: ${by} times, ${side === "left" ? "{pop the head and append it at the tail|popleft, then append}" : "{pop the tail and prepend it at the head|pop, then appendleft}"}. {Hand over|Output} the final contents; {an empty one is left as is|mind the empty one}.`,
        `{I want that the|Please the} elements of array {turn|go circular} ${by} {times|steps} ${to}. The {ones which go out|fallen ones}: ${wrap}. {If array is little, turn more rounds.|Also array smaller than ${by} is possible.}`,
        `What is the circular ${by}-step shift ${to}? {E.g. |For instance, }1 2 3 4 5 6 7 becomes ${turned.join(" ")}. {Same elements, only another starting point.|Nothing is lost: ${wrap}.}`,
      ],
    };
  }
  if (parameters.moved === "blocks") {
    return {
      phrases: [],
      statements: [
        `{pieces|slices} of {length|size} 5, the tail piece maybe less; ${op} by ${by} inside {each piece|every slice}; {concat|flatten} back.`,
        `i have an array and need it {in portions of 5|sliced by 5} (leftover portion at the end also). {in each portion|per portion} go ${by} slots ${to} in a circle, ${wrap}. {then one array again|glue it all}`,
        `{Trains of five wagons|Teams of five players} stand one behind the other, the {final|hindmost} one perhaps smaller. {Inside each|In every one separately}, ${op} by ${by}: ${wrap} of that same {team|train}. {List everyone|Output the whole sequence}.`,
        `for k = 0, 5, 10, …: {replace a[k:k+5] by|a[k:k+5] becomes} its circular ${by}-step shift ${to}; a partial {slice|segment} at the end {likewise|gets the same, mod its own size}. {Result: one sequence.|Return the modified a.}`,
        `{Batch|Partition} the elements five at a time; the {remainder|trailing batch} {can hold 1 to 4|may be partial}. {Apply to every batch|Map over the batches}: ${op}, ${by} steps, {modulo batch size|wrapping within the batch}. {Then flatMap back.|Join batches without a gap.}`,
        `{Please make|I need} groups with five elements each one, last group can be incomplete. {Inside of group|In its group} every element goes ${by} {steps|times} ${to}, {and around|circularly}. At the end all groups {together in one array|are united again}.`,
      ],
    };
  }
  const which = choices[parameters.moved];
  return {
    phrases: [],
    statements: [
      `${op} by ${by}, {but only|restricted to} ${which}; {rest pinned|other slots frozen}; ${wrap} of {that selection|the selected slots}.`,
      `i have an array and need ${which} to go ${by} slots ${to} in a circle, {skipping over|jumping across} everything else. {the others don't budge|the others are glued}`,
      `{Extract|Collect} ${which} into a buffer, ${op} by ${by}, {then scatter them back|then write the buffer back} over the same slots. {Non-selected elements keep their slot.|Everything unselected is untouched.}`,
      `{In a parade|On a shelf} {some may swap spots|some get moved}: ${which}. {Each takes|Every such one takes} the spot ${by} {selected spots|of such spots} ${to}, and ${wrap}. {Others are nailed down.|Others stand still.} {Output the lineup.|How does it look now?}`,
      `Let p_0 < p_1 < … < p_(m-1) be the {positions|slots} of ${which}. {Put|Set} ${side === "left" ? `b[p_k] = a[p_((k + ${by}) mod m)]` : `b[p_((k + ${by}) mod m)] = a[p_k]`}, {b[i] = a[i] elsewhere|and copy everywhere else}. {Give b.|Compute b.}`,
      `{I want turn|Please to turn} circular only ${which}, ${by} {steps|times} ${to}, as if other elements {do not exist|were invisible}. The others {must not move|stay fixed} in array.`,
    ],
  };
};

const sides = {
  left: {
    to: "{leftward|toward the front|toward index 0|towards the head}",
    op: "{rotate left|rotl|left circular shift|cyclic shift leftward}",
    wrap: "{whoever drops off the head re-enters at the tail|head overflow reappears at the tail|the leaders queue up again at the very back}",
  },
  right: {
    to: "{rightward|toward the back|toward higher indices|towards the tail}",
    op: "{rotate right|rotr|right circular shift|cyclic shift rightward}",
    wrap: "{whoever drops off the tail re-enters at the head|tail overflow reappears at the head|the stragglers walk to the very front}",
  },
} as const;

const choices = {
  even: "{the evens|those with x % 2 == 0|values that are not odd}",
  positive: "{those > 0|the strictly positive values|what is neither zero nor negative}",
  firsts:
    "{what sits at index 0, 2, 4, …|slots with index % 2 == 0|every other slot, beginning with index 0}",
  seconds:
    "{what sits at index 1, 3, 5, …|slots with index % 2 == 1|every other slot, beginning with index 1}",
} as const;
