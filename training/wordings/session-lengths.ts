import type { family } from "../../src/domain/families/session-lengths.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ gap, exactGap, result, order, least, longest }) => {
  const { pause, sentence } = exactGap === "joins" ? moreThan(gap) : orMore(gap);
  const what = results[result];
  const times = orders[order];
  const enough =
    least === 1
      ? ""
      : ` {that has at least ${least} events|with ${least} or more events|of at least ${least} events}`;
  const few =
    least === 1
      ? ""
      : `{Sessions with fewer than ${least} events are left out.|Only sessions of at least ${least} events count.|Leave out those with fewer than ${least} events.}`;
  const limit =
    longest === undefined
      ? ""
      : ` {and none lasts longer than ${longest} minutes|and last at most ${longest} minutes, counted from their first event|and are cut before they exceed ${longest} minutes}`;
  const limitSentence =
    longest === undefined
      ? ""
      : `{None lasts longer than ${longest} minutes: a later event begins a new one.|A new one also begins more than ${longest} minutes after the session's first event.|Sessions last at most ${longest} minutes; what comes after that starts another one.}`;
  return {
    phrases: [
      `{splits|groups|divides} ${times} into sessions, {that are parted by pauses of|which are separated by pauses of} ${pause} minutes${limit}, and returns ${what}${enough}, {in order|earliest first}`,
      `{takes|is given} ${times} and returns, {in order of time|chronologically}, ${what}${enough}, where sessions {end|are over} at a {pause|gap|break} of ${pause} minutes${limit}`,
      `{returns|works out|finds} ${what}${enough}, {earliest first|in order of time}, in ${times}; sessions are {separated|parted} by pauses of ${pause} minutes${limit}`,
    ],
    statements: [
      `{Given|You get} ${times}, {group|split} them into sessions. ${sentence} ${limitSentence} {Return|Give back} ${what}, {in order|the earliest session first}. ${few}`,
      `{A website logs|An app records} the minute of each event. ${sentence} ${limitSentence} From ${times}, {report|find} ${what}, {in chronological order|first session first}. ${few}`,
      `{Sessions are wanted|Find the sessions} in ${times}. ${sentence} ${limitSentence} ${few} {The answer lists|Return}, in order, ${what}.`,
      `{How was the day spent|When was somebody at work}? {The input is|Look at} ${times}. ${sentence} ${limitSentence} ${few} {Return|List} ${what}, in order of time.`,
    ],
  };
};

function moreThan(gap: number) {
  return {
    pause: `{more than ${gap}|over ${gap}|strictly more than ${gap}}`,
    sentence: `{A pause of more than ${gap} minutes begins a new session|An event more than ${gap} minutes after the one before begins a new session|Events at most ${gap} minutes apart stay in one session}.`,
  };
}

function orMore(gap: number) {
  return {
    pause: `{${gap} or more|at least ${gap}|no less than ${gap}}`,
    sentence: `{A pause of ${gap} or more minutes begins a new session|An event ${gap} minutes or more after the one before begins a new session|Only events less than ${gap} minutes apart stay in one session}.`,
  };
}

const results = {
  durations:
    "{the duration of each session|the length (last time minus first) of every session|the duration, from first to last event, of each session}",
  counts:
    "{the number of events of each session|how many events each session has|the event count of every session}",
  bounds:
    "{the first and the last time of each session|a list [first, last] of times for every session|the start and the end of each session, as [first, last]}",
} as const;

const orders = {
  sorted:
    "{a sorted list of times in minutes|event times in minutes in ascending order|a list of minutes in rising order}",
  any: "{a list of times in minutes in any order|unsorted event times in minutes|a list of minutes that need not be sorted}",
} as const;
