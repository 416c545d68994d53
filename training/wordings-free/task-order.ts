import type { family } from "../../src/domain/families/task-order.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ tie, stuck, earlierFirst, perDay }) => {
  const pair = earlierFirst
    ? "{[a, b]: a precedes b|[prerequisite, dependent]|edge [a, b] = a -> b, b needs a}"
    : "{[a, b]: b precedes a|[dependent, prerequisite]|edge [a, b] = a needs b}";
  const pick = ties[tie];
  const cyclic = outcomes[stuck];
  if (perDay === undefined) {
    return {
      phrases: [],
      statements: [
        `toposort. {edges|deps} ${pair}. {several free nodes|indegree-0 tie}: ${pick}. cyclic -> ${cyclic}.`,
        `i have todo items and dependencies (${pair}) and need a {valid sequence|sequence that works}. when a few are unblocked: ${pick}. deadlock? then ${cyclic}`,
        `{Kahn's algorithm|Linearise a DAG}, dependency format ${pair}; the frontier is a {priority queue|heap}: ${pick}. {Not acyclic|Cycle detected}: ${cyclic}.`,
        `{Courses have prerequisites|Packages depend on packages|Scenes of a film need other scenes}, written ${pair}. One at a time, only unblocked ones; {whenever several qualify|given options}, ${pick}. {Circular dependency|If they block each other}: ${cyclic}. {Which sequence results?|Give the sequence.}`,
        `V nodes, E pairs, ${pair}. {Construct the linear extension|Find the linear extension} that at every step {appends|chooses} from the unblocked nodes by this rule: ${pick}. If E is cyclic: ${cyclic}.`,
        `{Please to say|I must know} in which sequence I make works, where some need other ready. Pairs: ${pair}. {If many are possible|When can choose}: ${pick}. {If circle|When circle of needing}: ${cyclic}.`,
      ],
    };
  }
  return {
    phrases: [],
    statements: [
      `toposort in batches, {batch size|batch} ≤ ${perDay}. deps ${pair}, {prerequisite in a strictly earlier batch|never both in one batch}. {free nodes|indegree-0 tie}: ${pick}. cyclic -> ${cyclic}. out: nested array.`,
      `i have todo items and dependencies (${pair}) and can manage ${perDay} a day, {not more|max}. a prerequisite must be finished a day or more ahead. when too many are unblocked: ${pick}. need an array of days. deadlock? then ${cyclic}`,
      `{Greedy scheduler|Level-wise Kahn}, capacity ${perDay} per {round|tick}: at each round's start {snapshot|freeze} the unblocked set, run as much of it as fits, chosen so: ${pick}. Dependencies ${pair}. {Emit rounds as nested arrays.|Output: rounds.} Cycle: ${cyclic}.`,
      `{A garage repairs|A bakery makes|A studio records} up to ${perDay} items daily; what is unblocked is decided at dawn, so {nothing can follow its prerequisite on the same day|a prerequisite takes effect the day after}. Dependencies: ${pair}. With more candidates than room: ${pick}. {Circular|Blocked forever}: ${cyclic}. {Give the calendar, day by day.|Which items on which day?}`,
      `D_1, D_2, …: D_t = the best ${perDay} (or fewer) nodes whose prerequisites all lie in D_1 … D_(t-1). {Best means|Preference}: ${pick}. Pairs are ${pair}. Output the D_t as arrays; cyclic: ${cyclic}.`,
      `{Please to plan|I must plan} works for days, in one day maximum ${perDay}. Pairs: ${pair}; needed work must be ready {the day before or earlier|on earlier day}. {If many are possible|When can choose}: ${pick}. {If circle|When circle}: ${cyclic}. {Each day one array.|Give array of days.}`,
    ],
  };
};

const ties = {
  "a to z": "{lexicographically lowest name ahead|a before b before c|min by name}",
  "z to a": "{lexicographically highest name ahead|z before y before x|max by name}",
  "listed first":
    "{lowest position in the input array ahead|whichever the input mentions earliest|min by index}",
  "listed last":
    "{highest position in the input array ahead|whichever the input mentions latest|max by index}",
} as const;

const outcomes = {
  nothing: "{null|None or null|just null, no partial plan}",
  empty: "{[]|an array with no elements|length-0 array, no partial plan}",
  doable:
    "{the partial plan, lacking what stays blocked|everything that isn't blocked, silently omitting the remainder|as far as it goes, without the blocked ones}",
} as const;
