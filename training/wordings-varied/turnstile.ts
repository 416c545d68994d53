import type { family } from "../../src/domain/families/turnstile.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ price, spare, blocked, patience, report }) => {
  const words = patience === undefined ? '"coin" and "push"' : '"coin", "push" and "tick"';
  const number = { 2: "two", 3: "three", 4: "four" }[price] ?? `${price}`;
  const cost = `{one passage costs ${price} coins|it takes ${number} coins to get through once|every entry uses up ${price} coins|a person pays ${price} coins to pass|the price of going through is ${number} coins|${price} coins are consumed by each passage}`;
  const succeeds = `{a push works if at least ${price} coins are paid and takes ${price} of them away|pushing with ${price} or more paid coins lets one person in and uses ${price} up|one push with enough coins paid lets one in and subtracts ${price}|if ${number} coins or more are paid, a push is successful and reduces them by ${price}}`;
  const extra = spares[spare](price);
  const vain = pushes[blocked](price);
  const tick = patience === undefined ? "" : `; ${ticking(patience)}`;
  const rules = `${extra}; ${vain}${tick}`;
  const list =
    "{a list of events|a sequence of events|an array of strings|a series of events|a record of events|a protocol of events}";
  if (report === "log") {
    const coinWord =
      spare === "kept"
        ? '{"taken" for each coin|"taken" whenever there is a coin|coins always give "taken"|for any coin the word "taken"}'
        : '{"taken" for a coin that is accepted and "back" for one that is returned|each coin gives "taken", or "back" if it is rejected|for a coin the word "taken" or, when it comes back, "back"|"taken" or "back" for coins, depending on whether they are kept}';
    const pushWord =
      '{"in" for a successful push and "blocked" for an unsuccessful one|each push gives "in" if paid and "blocked" if not|for a push the word "in" or, in vain, "blocked"|"in" or "blocked" for pushes, depending on whether someone gets through}';
    const answers = `${coinWord}; ${pushWord}`;
    const log =
      "{the list of reactions|the list of outcomes|a list with the reaction to every coin and push|one word per coin and push|the list of responses|the machine's answers in order}";
    return {
      phrases: [
        `{simulates|models|mimics} a turnstile {with|on} ${list} (${words}), where ${cost}, and {returns|gives back} ${log}: ${answers}; ${rules}`,
        `{accepts|receives} ${list} (${words}) at a turnstile and {yields|outputs|produces} ${log}: ${answers}; ${cost}; ${rules}`,
        `{determines|works out} {how a turnstile reacts|what a turnstile does} to ${list} (${words}) and returns ${log}, that is: ${answers}; ${cost}; ${rules}`,
        `{processes|handles} the events ${words} of a turnstile one by one, {noting|recording} ${answers}, and returns ${log}; ${cost}; ${rules}`,
        `{returns|delivers} ${log} for ${list} consisting of ${words}, for a turnstile at which ${cost}: ${answers}; ${rules}`,
        `{maps|translates} ${list} (${words}) to ${log} of a turnstile: ${answers}; ${cost}, and ${rules}`,
        `{implements|is} the {controller|software} of a turnstile: for ${list} (${words}) it returns ${log} (${answers}); ${succeeds}; ${rules}`,
        `{keeps track of|counts} the paid coins at a turnstile over ${list} (${words}) and {reports|returns} ${log}: ${answers}; ${succeeds}; ${rules}`,
      ],
      statements: [
        `{You are given|The input is} ${list} from a turnstile, ${words}, where ${cost}. {Return|Make} ${log}: ${answers}. {Rules|Details}: ${rules}.`,
        `As {the owner of a swimming pool|a zoo manager|a railway operator|a stadium manager}, I want to see ${log} of a turnstile for ${list} (${words}): ${answers}. {With us|There}, ${cost}; ${rules}.`,
        `{hi|hey}, i {have to|should} simulate a turnstile. events are ${words}. ${succeeds}. ${extra}. ${vain}. ${patience === undefined ? "" : `${ticking(patience)}. `}{need|return} ${log}: ${answers}`,
        `{Specification|Requirements}: for ${list} (${words}) the function SHALL return ${log}: ${answers}. It is required that ${cost}; further that ${rules}.`,
        `1. Begin with 0 paid coins. 2. Go through ${list} (${words}); ${succeeds}. 3. {Observe|Respect}: ${rules}. 4. Return ${log}: ${answers}.`,
        `{Docstring|Description}: {Return|Returns} ${log} of a turnstile for ${words} events: ${answers}. ${cost}; ${rules}.`,
        `{Exercise|Exam question}. At a turnstile ${cost}. {Write down|State} ${log} for ${list} (${words}): ${answers}. ${rules}.`,
        `{Fans|Skiers|Commuters|Bathers} stand at a turnstile {and|who} insert coins and push: ${list} (${words}). ${succeeds}; ${rules}. {Return|What is} ${log}: ${answers}.`,
        `fold ${list} (${words}) with a counter of paid coins and collect ${log}: ${answers}. ${succeeds}; ${rules}.`,
        `The {result|returned list} is ${log} of a turnstile to ${words}: ${answers}. {There|In this machine}, ${cost}; ${rules}.`,
        `{Don't|Do not} let anybody through for less than ${price} coins: ${succeeds}. ${rules}. {From|For} ${list} (${words}) {return|list} ${log}: ${answers}.`,
        `{In Excel|In a spreadsheet} column A has ${words}; column B {should tell|shows} ${log}: ${answers}. ${cost}; ${rules}. {Return|Give} column B as a list.`,
        `{feat|add}: turnstile log. Events ${words}; {fare|cost}: ${cost}; ${rules}; {returns|output}: ${log}, ${answers}.`,
        `{A gate|A revolving gate|A barrier} {at a fair|in a metro station} {works|is a turnstile} like this: ${succeeds}; ${rules}. {Given|From} ${list} (${words}), {tell|give} ${log}: ${answers}.`,
        `{What|Which words} does a turnstile {say|answer} to ${list} (${words}), when ${cost}? {Answers|Vocabulary}: ${answers}. {Know that|Here} ${rules}.`,
      ],
    };
  }
  const what = reports[report];
  return {
    phrases: [
      `{simulates|models|mimics} a turnstile {with|on} ${list} (${words}), where ${cost}, and {returns|gives back} ${what}; ${rules}`,
      `{accepts|receives} ${list} (${words}) at a turnstile and {yields|outputs|produces} ${what}; ${cost}; ${rules}`,
      `{determines|works out|calculates} ${what} {after|from} ${list} (${words}) at a turnstile; ${cost}; ${rules}`,
      `{processes|handles} the events ${words} of a turnstile one by one and returns ${what}; ${cost}; ${rules}`,
      `{returns|delivers} ${what} for ${list} consisting of ${words}, for a turnstile at which ${cost}; ${rules}`,
      `{reduces|condenses} ${list} (${words}) of a turnstile to one number, ${what}: ${cost}, and ${rules}`,
      `{implements|is} the {counter|software} of a turnstile: for ${list} (${words}) it returns ${what}; ${succeeds}; ${rules}`,
      `{keeps track of|counts} the paid coins at a turnstile over ${list} (${words}) and {reports|returns} ${what}; ${succeeds}; ${rules}`,
    ],
    statements: [
      `{You are given|The input is} ${list} from a turnstile, ${words}, where ${cost}. {Return|Compute} ${what}. {Rules|Details}: ${rules}.`,
      `As {the owner of a swimming pool|a zoo manager|a railway operator|a stadium manager}, I want to know ${what}, from ${list} (${words}) at my turnstile. {With us|There}, ${cost}; ${rules}.`,
      `{hi|hey}, i {have to|should} simulate a turnstile. events are ${words}. ${succeeds}. ${extra}. ${vain}. {need|return} ${what}`,
      `{Specification|Requirements}: for ${list} (${words}) the function SHALL return ${what}. It is required that ${cost}; further that ${rules}.`,
      `1. Begin with 0 paid coins. 2. Go through ${list} (${words}); ${succeeds}. 3. {Observe|Respect}: ${rules}. 4. Return ${what}.`,
      `{Docstring|Description}: {Return|Returns} ${what} at a turnstile after ${words} events. ${cost}; ${rules}.`,
      `{Exercise|Exam question}. At a turnstile ${cost}. {Find|State} ${what} for ${list} (${words}). ${rules}.`,
      `{Fans|Skiers|Commuters|Bathers} stand at a turnstile, insert coins and push: ${list} (${words}). ${succeeds}; ${rules}. {Return|Determine} ${what}.`,
      `fold ${list} (${words}) with a counter of paid coins {down to|into} ${what}. ${succeeds}; ${rules}.`,
      `The {result|returned number} is ${what} at a turnstile with the events ${words}. {There|In this machine}, ${cost}; ${rules}.`,
      `{Don't|Do not} let anybody through for less than ${price} coins: ${succeeds}. ${rules}. {From|For} ${list} (${words}) {return|give} ${what}.`,
      `{In Excel|In a spreadsheet} column A has the words ${words}, in order, from a turnstile. {I need|Work out} ${what}. ${cost}; ${rules}.`,
      `{feat|add}: turnstile statistics. Events ${words}; {fare|cost}: ${cost}; ${rules}; {returns|output}: ${what}.`,
      `{A gate|A revolving gate|A barrier} {at a fair|in a metro station} {works|is a turnstile} like this: ${succeeds}; ${rules}. {Given|From} ${list} (${words}), {tell|give} ${what}.`,
      `{I'd like to know|Can you tell me} ${what}, when ${list} (${words}) has {happened|been played through} at a turnstile? {Know that|Here} ${cost}; ${rules}.`,
    ],
  };
};

const reports = {
  passages:
    "{how many people get in|the total number of people let through|the number of pushes that succeed|how often a push was successful|how many times somebody passes|the visitor count, i.e. successful pushes|the number of entries|how many pushes opened the way}",
  refusals:
    "{how many pushes are blocked|the total number of unsuccessful pushes|the number of pushes that fail|how often somebody pushed without enough coins|how many times the arm stays locked at a push|the count of failed attempts to push through|the number of blocked pushes|how many pushes did not open the way}",
  left: "{how many paid coins are left over|the number of coins still paid after the last event|the balance of coins at the end|how many coins remain to the credit of the next person|the rest of the coins, paid but not used up|the count of unspent coins when it is finished|how many coins are still there for later after everything|the remaining paid coins after all events}",
} as const;

const spares = {
  kept: (price: number) =>
    `{additional coins are accepted and stored for the next ones|there may be more than ${price} coins paid, none is refused|every coin counts, even with ${price} or more already paid|coins above ${price} stay in the machine for further passages|overpaid coins are not lost but used for following passages|you can pay ahead for several passages|any number of coins can be paid in advance|a coin is always added to those paid}`,
  back: (price: number) =>
    `{additional coins are refused and handed back|there are never more than ${price} coins paid, further ones are returned|a coin has no effect with ${price} already paid, it comes straight back|coins above ${price} are returned to the person|no one can pay more than ${price} at a time, the machine gives further coins back|you cannot pay ahead: a coin too many is given back|with ${price} paid, coins are rejected until someone goes through|a coin is added only while fewer than ${price} are paid, else it is returned}`,
} as const;

const pushes = {
  keeps: (price: number) =>
    `{a push with fewer than ${price} coins does nothing, and the coins remain paid|without enough coins a push is blocked but the paid ones stay|pushing too early has no effect on the coins|unsuccessful pushes leave the number of paid coins unchanged|if someone pushes with less than ${price} coins, nobody gets through and nothing is lost|after a failed push the coins paid so far still count|a push with too little money keeps what is paid|with under ${price} coins a push fails, the coins being kept}`,
  loses: (price: number) =>
    `{a push with fewer than ${price} coins fails, and the paid coins are gone|without enough coins a push is blocked and the paid ones are taken away|pushing too early costs all coins paid so far|unsuccessful pushes set the number of paid coins to 0|if someone pushes with less than ${price} coins, nobody gets through and the coins are lost|after a failed push one has to pay from the beginning|a push with too little money means losing what is paid|with under ${price} coins a push fails, the count of paid coins starting again at zero}`,
} as const;

function ticking(patience: 2 | 3): string {
  const times = patience === 2 ? "two" : "three";
  return `{${times} "tick"s in a row remove all paid coins|when "tick" comes ${times} times in succession, the paid coins are lost|all paid coins expire at the ${patience === 2 ? "2nd" : "3rd"} of successive "tick"s|${times} successive "tick" events without another event between them set the paid coins to zero|after ${times} "tick"s directly following one another nothing is paid any more|${patience} "tick"s, uninterrupted by coins or pushes, cancel the paid coins} {and a "tick" has no answer|while "tick" itself is not answered|(no word is put out for a "tick")|but a "tick" leaves no entry}`;
}
