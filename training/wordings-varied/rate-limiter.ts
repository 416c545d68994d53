import type { family } from "../../src/domain/families/rate-limiter.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const { limit, users } = given;
  const args = users ? "user, now" : "now";
  const whose = users
    ? " {for each user separately|per user|of one and the same user|by a single user|for every user individually|from any one user}"
    : "";
  const rule = windowOf(given);
  const refused = refusedOf(given);
  const allow = users
    ? `{allow(${args}) returns true if the request may pass and false if not, now being the time in seconds|calling allow with a user and a time in seconds tells whether the request passes|method allow(${args}): does this user's request at that second go through? (boolean)|allow takes the user's name and the current time in seconds and answers true (passes) or false (refused)}`
    : `{allow(${args}) returns true if the request may pass and false if not, now being the time in seconds|calling allow with a time in seconds tells whether the request passes|method allow(${args}): does the request at that second go through? (boolean)|allow takes the current time in seconds and answers true (passes) or false (refused)}`;
  const wait = users
    ? "; {wait(user, now) returns after how many seconds a request of that user would be let through, if none came in between, 0 if right now, and has no effect itself|wait tells the number of seconds until this user could make a successful request without making any other (0 if immediately), and does not count as a request|by wait(user, now) one learns how many seconds are left before that user's next request would succeed, 0 meaning at once; nothing is altered by asking|method wait(user, now): the seconds that user still has to hold back, making no further request, 0 if none, without changing any state}"
    : "";
  const at = `{at most ${limit}|no more than ${limit}|a maximum of ${limit}|up to ${limit}|not more than ${limit}}`;
  return {
    phrases: [
      `{allows|permits|grants} ${at} requests${whose} per window: ${rule}; ${allow}${wait}${refused}`,
      `{implements|represents} a {limiter|throttling mechanism} with a limit of ${limit} requests${whose}, where ${rule}; ${allow}${wait}${refused}`,
      `{blocks|rejects|denies} every request${whose} {exceeding|above} ${limit} in a window; ${rule}; ${allow}${wait}${refused}`,
      `{guards|protects} a {server|service} against more than ${limit} requests${whose} in a window; ${rule}; ${allow}${wait}${refused}`,
      `{decides|judges} for every request whether it is {admitted|accepted}: ${at}${whose} in one window, where ${rule}; ${allow}${wait}${refused}`,
      `{caps|restricts|bounds} the {number|rate} of requests${whose} at ${limit} per window; ${rule}; ${allow}${wait}${refused}`,
      `{works like a gatekeeper|acts as a doorkeeper} {who lets in|letting in} ${at} requests${whose}; ${rule}; ${allow}${wait}${refused}`,
      `{counts|tracks} requests${whose} and {accepts|admits} only ${limit} of them in a window; ${rule}; ${allow}${wait}${refused}`,
    ],
    statements: [
      `{Design|Implement} a rate limiter that {allows|accepts} ${at} requests${whose} in a window. ${rule}. ${allow}${wait}${refused}.`,
      `{Limit|Quota}: ${limit} requests${whose}. {Window|Time rule}: ${rule}. {Interface|Methods}: ${allow}${wait}${refused}.`,
      `As {an operator of a small server|a site owner}, I want {nobody to send|to admit not} more than ${limit} requests${whose} in a window, {so that it stays fast|lest it break down}: ${rule}. ${allow}${wait}${refused}.`,
      `hi, i need a class that says no when there were too many requests. ${at}${whose} in a window. ${rule}. ${allow}${wait}${refused}. {no real clock needed|time is passed in}`,
      `The limiter MUST let through ${at} requests${whose} in a window and MUST refuse all further ones. ${rule}. ${allow}${wait}${refused}.`,
      `{On every call|Whenever a request comes}, find out how many requests${whose} belong to the window: if ${limit} are in it already, {say no|answer false}, otherwise {say yes|answer true}. ${rule}. ${allow}${wait}${refused}.`,
      `{A bakery|A kiosk|A vending machine} sells ${at} {rolls|drinks} ${users ? "to each customer " : ""}in a window of time. ${rule}. Seen as requests: ${allow}${wait}${refused}.`,
      `${users ? "{Each child of a family|Every teenager}" : "{A child|A teenager}"} may ask for {sweets|screen time}, but is granted it ${at} times in a window{, and the parents keep track|}. ${rule}. {As a class|In code}: ${allow}${wait}${refused}.`,
      `{Exam question|Exercise}: {program|describe} an object that admits ${at} events${whose} in one window. ${rule}. ${allow}${wait}${refused}.`,
      `{Login attempts|Text messages|API calls} are limited to ${limit}${whose} in a window. ${rule}. ${allow}${wait}${refused}.`,
      `{Don't let everything through|Not all may pass}: after ${limit} requests${whose} in a window the others get false. ${rule}. ${allow}${wait}${refused}.`,
      `feat: request limiting (${limit}${whose} in a window). ${rule}. ${allow}${wait}${refused}.`,
      `{Too many requests|Status 429}: {when does it apply|who gets it}? Whoever comes after ${limit} requests${whose} in the window. ${rule}. ${allow}${wait}${refused}.`,
      `{The turnstile|The gate} opens for ${at} {people|visitors}${users ? " with the same name" : ""} in a window, otherwise it stays shut. ${rule}. In code: ${allow}${wait}${refused}.`,
      `It is needed a class which permits only ${limit} requests${whose} in a window. ${rule}. ${allow}${wait}${refused}.`,
    ],
  };
};

function windowOf({ window, kind, exactlyOld }: Given): string {
  switch (kind) {
    case "aligned":
      return `{time is cut into windows of ${window} seconds, starting at 0, ${window}, ${2 * window} and so on|the windows are fixed: seconds 0 to ${window - 1}, ${window} to ${2 * window - 1}, and so on|a window lasts ${window} seconds and begins whenever the time is a multiple of ${window}|two requests are in the same window if now // ${window} is the same for both|each window is ${window} seconds long, and the first begins at time 0, the next at ${window}, the next at ${2 * window}|windows have ${window} seconds and start at multiples of ${window}, with the count beginning anew each time|the clock is divided into fixed blocks of ${window} seconds from second 0 on, each with a count of its own}`;
    case "from the first":
      return exactlyOld === "counts"
        ? `{the first request starts a window of ${window} seconds, and one exactly ${window} seconds later is still part of it; the first request after that starts the next window|a window opens with a request and includes everything up to and including ${window} seconds after it; the next request later than that opens another|a window begins at a request that falls into no earlier window and ends more than ${window} seconds later, so that a request after exactly ${window} seconds is inside|once more than ${window} seconds have passed since the request that opened the window, the next request opens a new one and the count starts over|the window is reset by a request if it comes more than ${window} seconds after the window's first one (exactly ${window} is not enough)|windows aren't fixed in time: each is opened by its first request and holds those at most ${window} seconds later}`
        : `{the first request starts a window of ${window} seconds, and one exactly ${window} seconds later is no longer part of it; the first request from then on starts the next window|a window opens with a request and includes everything less than ${window} seconds after it; the next request at ${window} seconds or later opens another|a window begins at a request that falls into no earlier window and ends ${window} seconds later, so that a request after exactly ${window} seconds begins a new one|once ${window} seconds or more have passed since the request that opened the window, the next request opens a new one and the count starts over|the window is reset by a request if it comes ${window} or more seconds after the window's first one (exactly ${window} is enough)|windows aren't fixed in time: each is opened by its first request and holds those less than ${window} seconds later}`;
    case "sliding":
      return exactlyOld === "counts"
        ? `{the window is the last ${window} seconds before each request, including those exactly ${window} seconds ago|at each request one looks back ${window} seconds, and a request exactly ${window} seconds old still counts|it's a sliding window: earlier requests count if they are at most ${window} seconds old|a request stops counting when it is more than ${window} seconds old (at exactly ${window} it still does)|every span of ${window} seconds that ends with a request is a window, both ends belonging to it|earlier requests with now - time <= ${window} are in the window|requests older than ${window} seconds are forgotten, those exactly ${window} seconds old are not}`
        : `{the window is the last ${window} seconds before each request, without those exactly ${window} seconds ago|at each request one looks back ${window} seconds, and a request exactly ${window} seconds old doesn't count any longer|it's a sliding window: earlier requests count if they are less than ${window} seconds old|a request stops counting when it is ${window} seconds old (at exactly ${window} it no longer does)|every span of ${window} seconds that ends with a request is a window, its far end not belonging to it|earlier requests with now - time < ${window} are in the window|requests that are ${window} or more seconds old are forgotten, also those exactly ${window} seconds old}`;
  }
}

function refusedOf({ kind, refused }: Given): string {
  if (kind !== "sliding") return "";
  return refused === "count"
    ? "; {denied requests are counted too|a refused request also counts towards the limit|every request is counted, whether it passed or not|rejected ones count just as accepted ones do|asking in vain makes it worse, because refused requests are included in the count|requests that didn't pass are remembered as well|both successful and refused requests fill the window}"
    : "; {denied requests aren't counted|a refused request doesn't count towards the limit|only accepted requests are counted|rejected ones are forgotten at once|asking in vain costs nothing, because refused requests are not included in the count|requests that didn't pass are not remembered|only successful requests fill the window}";
}
