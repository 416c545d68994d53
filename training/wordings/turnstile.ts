import type { family } from "../../src/domain/families/turnstile.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ price, spare, blocked, patience, report }) => {
  const words = patience === undefined ? '"coin" and "push"' : '"coin", "push" and "tick"';
  const { extra, extraSentence } = spares[spare](price);
  const { vain, vainSentence } = pushes[blocked];
  const ticks = patience === undefined ? "" : ticking(patience);
  const tickSentence = patience === undefined ? "" : tickingSentence(patience);
  if (report === "log") {
    const taken = spare === "kept" ? '"taken" for {every|each} coin' : '"taken" or "back" for a coin';
    return {
      phrases: [
        `{follows|simulates} a turnstile (a passage {costs|takes} ${price} coins) through events ${words} and returns {a list of|the} outcomes: ${taken}, "in" or "blocked" for a push; ${extra}, ${vain}${ticks}`,
        `{takes|is given} a list of ${words} and returns what came of each coin (${spare === "kept" ? 'always "taken"' : '"taken" or "back"'}) and each push ("in" or "blocked") at a turnstile {with a price of|that needs} ${price} coins, where ${extra} and ${vain}${ticks}`,
        `{logs|records} {what a turnstile does|the work of a turnstile}, ${price} coins a passage, with events ${words}: ${taken}, and "in" for a push that is paid or "blocked" for one that is not; ${vain}, and ${extra}${ticks}`,
      ],
      statements: [
        `A turnstile {lets one person in|opens once} for ${price} coins. {Given|From} a list of ${words}, {return|make} the list of what came of {each|every} coin and push: ${taken}, "in" or "blocked" for a push. ${extraSentence} ${vainSentence} ${tickSentence}`,
        `{Events|A day's events} at a turnstile are ${words}. A push uses up ${price} coins and gives "in"; with {fewer paid|too few} it gives "blocked". {A coin gives|Coins give} ${spare === "kept" ? '"taken"' : '"taken" or "back"'}. ${vainSentence} ${extraSentence} ${tickSentence} {Return|List} all of these answers.`,
        `{Simulate|Play through} a turnstile with a {price|fare} of ${price} coins. ${tickSentence} ${vainSentence} ${extraSentence} {For events ${words} return|Return, for events ${words},} a list of answers: ${taken}; "in" if a push is paid, else "blocked".`,
      ],
    };
  }
  const what = reports[report];
  return {
    phrases: [
      `{follows|simulates} a turnstile, {at which a passage costs|with a price of} ${price} coins, through a list of ${words}, and returns ${what}, where ${extra} and ${vain}${ticks}`,
      `{takes|is given} the events ${words} {of a day|in order} at a turnstile that {needs|takes} ${price} coins for each passage, and {returns|works out} ${what}; ${vain}, and ${extra}${ticks}`,
      `{returns|finds} ${what} at a turnstile, from a list of ${words}, if {each|every} passage uses up ${price} coins, ${extra} and ${vain}${ticks}`,
    ],
    statements: [
      `{Given|You get} a list of ${words} from a turnstile {where|at which} one passage costs ${price} coins, return ${what}. ${extraSentence} ${vainSentence} ${tickSentence}`,
      `A turnstile opens {for|to} a push when ${price} coins are paid, and {uses them up|these are then used up}. ${extraSentence} ${vainSentence} ${tickSentence} From events ${words}, {report|tell} ${what}.`,
      `{People|Visitors} put coins into a turnstile and push; ${price} coins let one person in. ${vainSentence} ${extraSentence} ${tickSentence} What is ${what}, given {the list|a record} of ${words}?`,
    ],
  };
};

const reports = {
  passages: "{the number of people who got through|the count of successful pushes|the number of passages}",
  refusals:
    "{the number of pushes in vain|the count of pushes that were refused|the number of pushes with too few coins paid}",
  left: "{the number of coins that are paid and not used at the end|the count of paid coins left in the end|the number of unused paid coins at the end}",
} as const;

const spares = {
  kept: (price: number) => ({
    extra: `{coins beyond ${price} count for later passages|more than ${price} coins are kept for later|extra coins are added for the next passages}`,
    extraSentence: `{Coins beyond ${price} count for later passages.|When ${price} are paid already, more coins are kept for later.|Extra coins are saved up for the next passages.}`,
  }),
  back: (price: number) => ({
    extra: `{a coin beyond ${price} is given back|when ${price} are paid already, a coin comes back|extra coins are returned and change nothing}`,
    extraSentence: `{A coin beyond ${price} is given back.|When ${price} are paid already, another coin comes back.|Extra coins are returned and change nothing.}`,
  }),
} as const;

const pushes = {
  keeps: {
    vain: "{a push in vain leaves the paid coins as they are|coins stay paid after a push with too few|a refused push loses no coins}",
    vainSentence:
      "{A push in vain leaves the paid coins as they are.|Coins stay paid after a push with too few.|A refused push loses no coins.}",
  },
  loses: {
    vain: "{a push in vain loses the coins paid so far|after a push with too few all paid coins are lost|a refused push forfeits what was paid}",
    vainSentence:
      "{A push in vain loses the coins paid so far.|After a push with too few, all paid coins are lost.|A refused push forfeits what was paid.}",
  },
} as const;

const ordinals = { 2: "second", 3: "third" } as const;

function ticking(patience: 2 | 3): string {
  return `{; the ${ordinals[patience]} tick in a row loses all paid coins|; after ${patience} ticks in a row paid coins are lost|; each run of ${patience} ticks clears what was paid} {and ticks add nothing to the list|without an entry}`;
}

function tickingSentence(patience: 2 | 3): string {
  return `{The ${ordinals[patience]} tick in a row loses all paid coins|After ${patience} ticks in a row paid coins are lost|Each time there are ${patience} ticks in a row, what was paid is lost}{; ticks add nothing to the list|, without an entry}.`;
}
