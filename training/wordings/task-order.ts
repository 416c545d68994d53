import type { family } from "../../src/domain/families/task-order.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ tie, stuck, earlierFirst, perDay }) => {
  const pair = earlierFirst ? "[before, after]" : "[after, before]";
  const { first, firstSentence } = ties[tie];
  const { outcome, outcomeSentence } = outcomes[stuck];
  if (perDay === undefined) {
    return {
      phrases: [
        `{puts|brings} tasks into an order {to do them in|of work}, given pairs ${pair} {that say|saying} that before {must be|is to be} done before after; of several {ready tasks|that are ready}, ${first}; {if a cycle makes it impossible|when there is a cycle}, it returns ${outcome}`,
        `{sorts|orders} tasks topologically by pairs ${pair}, {always taking|each time choosing} of the {ready ones|tasks that are ready} ${ties[tie].one}, and returns ${outcome} {if there is a cycle|where a cycle prevents it}`,
        `{returns|finds} the order in which tasks {are done|can be done} one by one, when each pair ${pair} makes after {wait|wait its turn} for before and ${first} {among those ready|of all that could be next}; {in case of a cycle|with a cycle} the result is ${outcome}`,
      ],
      statements: [
        `{Given|You get} a list of tasks and pairs ${pair}, where before must be done before after, return {the order in which they are done|all tasks in order}. ${firstSentence} ${outcomeSentence}`,
        `{In a kitchen|In a workshop} some {steps|tasks} {must wait|have to wait} for others: pairs ${pair} say that before comes earlier. They are done one {by one|after another}. ${firstSentence} {List them in order.|Return the order.} ${outcomeSentence}`,
        `{This is|Do} a topological sort{| with a rule for ties}. The edges are pairs ${pair}: after {waits for|depends on} before. ${firstSentence} ${outcomeSentence} {Return the tasks in order.|Return the list of tasks.}`,
        `{Which|What} task comes when, if for each pair ${pair} before must be {done|finished} earlier than after? ${firstSentence} ${outcomeSentence} {Return|Give} the ordered list.`,
      ],
    };
  }
  return {
    phrases: [
      `plans tasks for days of {at most ${perDay}|up to ${perDay}} tasks and returns a list {of tasks for each day|with one list of tasks a day}, given pairs ${pair} where before {must be|is} done on an earlier day than after; of several ready ones, ${first}; if a cycle makes it impossible, it returns ${outcome}`,
      `{schedules|distributes} tasks {over|to} days, {at most ${perDay} a day|no more than ${perDay} on each}, so that for every pair ${pair} before is done on an earlier day than after, {taking|choosing} of the tasks ready {in the morning|on a day} ${ties[tie].one}; it returns one list a day, or, with a cycle, ${outcome}`,
      `{returns|works out} what is done on each day, as lists, {when|if} a day has room for {${perDay} tasks|at most ${perDay} tasks}, after {has to wait|must wait} for a later day than before in each pair ${pair}, and ${first}; {in case of a cycle|with a cycle} it returns ${outcome}`,
    ],
    statements: [
      `{Given|You get} tasks and pairs ${pair}, where before must be done on an earlier day than after, plan days of at most ${perDay} tasks. ${firstSentence} {Return|Give} one list of tasks for each day. ${outcomeSentence}`,
      `{A workshop|A small team} {does|manages} up to ${perDay} tasks a day. By pairs ${pair}, after can only be done on a later day than before. ${firstSentence} ${outcomeSentence} {What is done on each day|What are the daily lists}?`,
      `{Each day|Every day} takes as many ready tasks as it can, at most ${perDay}; ready are those whose needs (pairs ${pair}) were {done|met} on earlier days. ${firstSentence} Return the days as lists. ${outcomeSentence}`,
    ],
  };
};

const ties = {
  "a to z": {
    first:
      "{the first in the alphabet comes first|the alphabetically first goes first|the earliest in the alphabet is taken}",
    one: "{the first in the alphabet|the alphabetically smallest|the one earliest in the alphabet}",
    firstSentence:
      "{Of several that are ready, the first in the alphabet comes first.|Among ready tasks, take the alphabetically smallest.|If there is a choice, the one earliest in the alphabet goes first.}",
  },
  "z to a": {
    first:
      "{the last in the alphabet comes first|the alphabetically last goes first|the latest in the alphabet is taken}",
    one: "{the last in the alphabet|the alphabetically largest|the one latest in the alphabet}",
    firstSentence:
      "{Of several that are ready, the last in the alphabet comes first.|Among ready tasks, take the alphabetically largest.|If there is a choice, the one latest in the alphabet goes first.}",
  },
  "listed first": {
    first:
      "{the one listed first comes first|the one that stands first in the list goes first|the earliest in the list is taken}",
    one: "{the one listed first|the first in the given list|the one earliest in the list}",
    firstSentence:
      "{Of several that are ready, the one listed first comes first.|Among ready tasks, take the first in the given list.|If there is a choice, the one earliest in the list goes first.}",
  },
  "listed last": {
    first:
      "{the one listed last comes first|the one that stands last in the list goes first|the latest in the list is taken}",
    one: "{the one listed last|the last in the given list|the one latest in the list}",
    firstSentence:
      "{Of several that are ready, the one listed last comes first.|Among ready tasks, take the last in the given list.|If there is a choice, the one latest in the list goes first.}",
  },
} as const;

const outcomes = {
  nothing: {
    outcome: "{null|nothing (null)|null instead of an order}",
    outcomeSentence:
      "{If a cycle makes it impossible, return null.|With a cycle, the result is null.|Where tasks wait for each other in a circle, give null.}",
  },
  empty: {
    outcome: "{an empty list|an empty array|just an empty list}",
    outcomeSentence:
      "{If a cycle makes it impossible, return an empty list.|With a cycle, the result is an empty list.|Where tasks wait for each other in a circle, give an empty list.}",
  },
  doable: {
    outcome: "{only what can be done|just the tasks that can be done|all that can still be done}",
    outcomeSentence:
      "{If a cycle makes it impossible, return only what can be done.|With a cycle, leave out what can never be done.|Where tasks wait for each other in a circle, give just those that can be done.}",
  },
} as const;
