import type { family } from "../../src/domain/families/rate-limiter.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const { limit, users } = given;
  const whose = users ? " {of each user|per user|from the same user}" : "";
  const window = windowOf(given);
  const refused = refusedOf(given);
  const allow = users
    ? "{allow(user, now) says whether a request may pass|allow(user, now) returns true if the request passes, else false|its method allow, given a user and the time in seconds, says whether a request may pass}"
    : "{allow(now) says whether a request may pass|allow(now) returns true if the request passes, else false|its method allow, given the time in seconds, says whether a request may pass}";
  const wait = users
    ? "; {wait(user, now) says in how many seconds one could pass, 0 if at once|wait(user, now) returns the seconds until a request could pass (0 for now) and changes nothing|its method wait, given the same, returns the seconds until one could pass, and is no request itself}"
    : "";
  return {
    phrases: [
      `{lets at most|lets no more than} ${limit} requests${whose} through in ${window}; ${allow}${wait}${refused}`,
      `{limits|restricts} {the requests|requests}${whose} to {at most ${limit}|${limit}} in ${window}; ${allow}${wait}${refused}`,
      `{refuses|turns down} {requests|a request} {beyond|after} {the first ${limit}|${limit}}${whose} in ${window}; ${allow}${wait}${refused}`,
    ],
    statements: [
      `{Build|I need} a rate limiter {with room for|that lets through at most} ${limit} requests${whose} in ${window}. {For each request,|On it,} ${allow}${wait}${refused}.`,
      `A server {can bear|accepts} {at most|only} ${limit} requests${whose} in ${window}. {Decide|An object should decide} which {ones pass|are let through}: ${allow}${wait}${refused}.`,
      `{Whoever asks too often|Who comes too often} is refused: {at most|no more than} ${limit} requests${whose} pass in ${window}. {It is told the time|The time is handed in}: ${allow}${wait}${refused}.`,
    ],
  };
};

function windowOf({ window, kind, exactlyOld }: Given): string {
  switch (kind) {
    case "aligned":
      return `{each window of ${window} seconds, the windows beginning at 0, ${window}, ${2 * window} and so on|every fixed stretch of ${window} seconds (from 0, from ${window}, from ${2 * window} and so on)|any window of ${window} seconds that begins at a multiple of ${window}}`;
    case "from the first": {
      const exact =
        exactlyOld === "counts"
          ? `{exactly ${window} seconds later still being in it|which still includes a request exactly ${window} seconds later}`
          : `{exactly ${window} seconds later opening a new one|which a request exactly ${window} seconds later is no longer in}`;
      return `{each window of ${window} seconds, opened by the first request after the last window (${exact})|a window of ${window} seconds that begins with the first request after the one before (${exact})|${window} seconds from a first request on (${exact}), after which the next request opens a new window}`;
    }
    case "sliding": {
      const exact =
        exactlyOld === "counts"
          ? `{a request exactly ${window} seconds old still counts|one that is exactly ${window} seconds old counts too}`
          : `{a request exactly ${window} seconds old does not count any more|one that is exactly ${window} seconds old is past}`;
      return `{any ${window} seconds|a sliding window of ${window} seconds|the ${window} seconds up to each request} (${exact})`;
    }
  }
}

function refusedOf({ kind, refused }: Given): string {
  if (kind !== "sliding") return "";
  return refused === "count"
    ? "; {refused requests count as well|requests that were turned down count like the others|every request counts, also a refused one}"
    : "; {refused requests do not count|only requests that were let through count|requests that were turned down leave no trace}";
}
