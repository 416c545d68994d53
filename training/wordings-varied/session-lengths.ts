import type { family } from "../../src/domain/families/session-lengths.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ gap, exactGap, result, order, least, longest }) => {
  const split = (exactGap === "joins" ? moreThan : orMore)(gap);
  const what = results[result];
  const times = orders[order];
  const cap =
    longest === undefined
      ? ""
      : `{A session can't exceed ${longest} minutes, either|Besides, no session may be longer than ${longest} minutes from its first event|Also, an event over ${longest} minutes after the first of its session opens another session|In addition a session is limited to ${longest} minutes; what is later than that goes to the next one|The maximum length of a session is ${longest} minutes, measured from its start, after which another begins|Moreover, an event that would make a session last more than ${longest} minutes starts the next one instead|From the first to the last event of a session at most ${longest} minutes may pass, otherwise it's cut there}.`;
  const few =
    least === 1
      ? ""
      : `{Sessions having fewer than ${least} events are ignored|Only report sessions with ${least} events or more|Skip sessions that don't have at least ${least} events|A session counts only if it has no fewer than ${least} events|Discard sessions of under ${least} events|Sessions need ${least} or more events to be reported|Exclude those with less than ${least} events}.`;
  const chronological =
    "{in chronological order|earliest first|in order of time|sorted by time|from the first session to the last|in the order of the sessions|oldest session first}";
  const rules = `${split}. ${cap} ${few}`;
  const clause = `{where|given that} {these rules hold|this applies}: ${split}${
    longest === undefined
      ? ""
      : `; {a session lasts ${longest} minutes at most|sessions are cut so that none exceeds ${longest} minutes|no session may be longer than ${longest} minutes}`
  }${
    least === 1
      ? ""
      : `; {sessions with fewer than ${least} events are left out|only those with at least ${least} events are reported|what has under ${least} events is dropped}`
  }`;
  return {
    phrases: [
      `{reconstructs|identifies|detects} sessions in ${times} and {outputs|reports}, ${chronological}, ${what}, ${clause}`,
      `{accepts|receives} ${times}, {groups|gathers} them into sessions and {hands back|outputs} ${what} ${chronological}, ${clause}`,
      `{calculates|determines} ${what} from ${times}, ${chronological}, ${clause}`,
      `{cuts|breaks up} ${times} into sessions and {lists|yields} ${what}, ${chronological}, ${clause}`,
      `{analyses|evaluates} ${times}: it {reports|returns} ${what}, ${chronological}, ${clause}`,
      `{clusters|bundles} ${times} into sessions of activity and {gives back|produces} ${what}, ${chronological}, ${clause}`,
      `{lists|outputs} ${what}, ${chronological}, for the sessions found in ${times}, ${clause}`,
      `{produces|computes} a list with ${what}, ${chronological}, out of ${times}, ${clause}`,
    ],
    statements: [
      `Given ${times}, {determine|output} ${what}, ${chronological}. ${rules}`,
      `{Sessionization|Sessions from a log}. Input: ${times}. ${rules} Output: ${what}, ${chronological}.`,
      `As {a web analyst|a shop owner|a product manager}, I want to know ${what}, ${chronological}, from ${times}. ${rules}`,
      `hey, i have ${times} and want to group them into sessions. ${rules} {i need|give me} ${what}, ${chronological} {please|thanks}`,
      `{Times|Events} MUST be grouped into sessions as follows. ${rules} The result MUST be ${what}, ${chronological}; the input is ${times}.`,
      `{Step 1|First}: {take|get} ${times}${order === "any" ? " and sort them" : ""}. {Step 2|Second}: form sessions. ${rules} {Step 3|Third}: return ${what}, ${chronological}.`,
      `{A turnstile|A coffee machine|A light switch} {records|notes} the minute of each use; we get ${times}. {Use comes in phases|Uses form sessions}. ${rules} {Return|Report} ${what}, ${chronological}.`,
      `{A phone|A fitness tracker|A chat} {logs|stores} minutes of activity: ${times}. ${rules} What is ${what}, ${chronological}?`,
      `{Exam question|Exercise}: ${times} {are|is} given as input. Sessions are defined thus: ${split}. ${cap} {State|Compute} ${what}, ${chronological}. ${few}`,
      `The {answer|return value} is a list: ${what}, ${chronological}. Sessions are made out of ${times}. ${rules}`,
      `{Two bursts of activity|Busy times} are separated by quiet. ${split}. ${cap} From ${times} {derive|extract} ${what}, ${chronological}. ${few}`,
      `{Don't look at single events|Not single events are of interest} but at sessions in ${times}. ${rules} {We want|Give} ${what}, ${chronological}.`,
      `{The keeper of a lighthouse|A nurse at night|A fisherman} {writes down|notes} the minute of each {signal|call|bite}: ${times}. ${rules} {List|State} ${what}, ${chronological}.`,
      `sessions(log): ${times} -> ${what}, ${chronological}. ${rules}`,
      `We have ${times} and it's needed to divide them in sessions. ${rules} Result: ${what}, ${chronological}.`,
    ],
  };
};

function moreThan(gap: number): string {
  return `{A new session starts if more than ${gap} minutes passed since the previous event|Events belong together as long as no pause between them is longer than ${gap} minutes|The session is over when nothing happens for more than ${gap} minutes (exactly ${gap} is still the same session)|Successive events with a difference of ${gap} minutes or less are in the same session|If the time since the event before is > ${gap} minutes, a session begins|Inactivity of over ${gap} minutes separates two sessions, one of exactly ${gap} doesn't|Consecutive events up to ${gap} minutes apart, ${gap} included, share a session|An event joins the current session if it comes within ${gap} minutes of the last one, inclusive}`;
}

function orMore(gap: number): string {
  return `{A new session starts if ${gap} minutes or more passed since the previous event|Events belong together as long as every pause between them is shorter than ${gap} minutes|The session is over when nothing happens for at least ${gap} minutes (exactly ${gap} begins another session)|Successive events with a difference of less than ${gap} minutes are in the same session|If the time since the event before is >= ${gap} minutes, a session begins|Inactivity of ${gap} minutes or longer separates two sessions, also one of exactly ${gap}|Consecutive events under ${gap} minutes apart, ${gap} excluded, share a session|An event joins the current session if it comes in less than ${gap} minutes after the last one}`;
}

const results = {
  durations:
    "{how many minutes each session lasts, from its first event to its last|the length of each session in minutes (last event minus first, 0 for one event)|every session's duration, that is end minus start|the time between the first and the last event for each session|the session durations (time of last event - time of first event)|for each session, how long it took from start to end|the number of minutes that each session covers, 0 if it has only one event}",
  counts:
    "{how many events there are in each session|the event count per session|for each session the number of its events, repeated times included|the size of every session in events|the amount of events each session consists of|how many of the times belong to each session|every session's number of events}",
  bounds:
    "{the start and end time of each session as a two-element list|a pair [start, end] for each session|when each session began and ended, as lists of two times|for each session a list with its earliest and its latest time|every session as [first time, last time]|a list of the first and last event time per session, two equal numbers if they coincide|for each session [min, max] of its times}",
} as const;

const orders = {
  sorted:
    "{minutes in increasing order|an ordered list of event times (in minutes)|a list of minutes sorted from early to late|timestamps in minutes, already sorted|an ascending list of times given in minutes|a chronologically ordered log of minutes|sorted minute values of events}",
  any: "{minutes in arbitrary order|an unordered list of event times (in minutes)|a list of minutes that may be unsorted|timestamps in minutes, in no particular order|a jumbled list of times given in minutes|a log of minutes, not necessarily ordered|minute values of events, possibly out of order}",
} as const;
