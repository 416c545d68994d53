import type { family } from "../../src/domain/families/parking-fee.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const price = priceOf(given);
  const free = freeOf(given);
  const cap = capOf(given);
  const capSentence = cap === "" ? "" : `{Daily limit|Maximum|Cap}: ${cap}.`;
  const also = cap === "" ? "" : `; ${cap}`;
  const hours = hoursOf(given);
  const place = "{car park|parking lot|multi-storey car park|parking garage|park-and-ride site|parking deck}";
  const fee = "{fee|charge|amount due|price|parking fee|sum to pay|total price|cost}";
  return {
    phrases: [
      `{accepts|receives|reads} a parking time in minutes and {gives back|outputs|reports} the ${fee}: ${free}; ${price}; ${hours}${also}`,
      `{calculates|determines|evaluates} the ${fee} for parking {a number of minutes|a given time in minutes}; ${price}, ${hours}, and ${free}${also}`,
      `{converts|translates|turns} the minutes spent in a ${place} into the ${fee}, {observing|by} these rules: ${free}; ${hours}; ${price}${also}`,
      `{tells|says} what a {motorist|customer|visitor} has to pay {on leaving|when driving out} after so many minutes. ${free}; ${price}; ${hours}${also}`,
      `{implements|models|applies} the tariff of a ${place} (minutes in, ${fee} out): ${price}; ${hours}; ${free}${also}`,
      `{must|should} return the ${fee} for a stay whose length is {passed|given} in minutes, {given|knowing} that ${free}, ${price}, and ${hours}${also}`,
      `{works like|simulates} the pay machine of a ${place}: it {takes|is told} the minutes and {shows|returns} the ${fee}, {where|and} ${price}; ${hours}; ${free}${also}`,
      `{bills|invoices} a parked car by the minutes it has stood there: ${free}; ${hours}; ${price}${also}`,
    ],
    statements: [
      `You are given the number of minutes a car was parked. Return the ${fee}. {Rules|Tariff}: ${free}; ${price}; ${hours}${also}.`,
      `As a {car park owner|motorist|cashier} I want {to know|to be told} the ${fee} for a number of minutes, so that nobody pays too much. It holds that ${free}; ${price}; ${hours}. ${capSentence}`,
      `Returns the ${fee} for parking so many minutes. {Pricing|Tariff}: ${price}; ${hours}. {Free time|Free of charge}: ${free}. ${capSentence}`,
      `hey, {need|pls write} something that takes parking minutes and returns the ${fee}. ${price}, ${hours}, ${free}. ${capSentence} {thanks|cheers}`,
      `The ${fee} SHALL be computed from the minutes of the stay. It applies that ${free}. Furthermore, ${price}, and ${hours}. ${capSentence}`,
      `{Exercise|Task}. A ${place} {has put up|displays} this tariff: ${price}; ${hours}; ${free}${also}. {Calculate|Work out} the ${fee} for a stay given in minutes.`,
      `{Beginner question|Homework}: I have the minutes that someone parked and must return the ${fee}. The {text|exercise} says: ${free}; ${price}; ${hours}. ${capSentence} How would you do it?`,
      `1. Free time: ${free}. 2. Rounding: ${hours}. 3. Price: ${price}. ${cap === "" ? "" : `4. Limit: ${cap}.`} {Return|Output} the ${fee} for the given minutes.`,
      `{The result|What comes out} is the ${fee} for the minutes {handed in|passed|given}; ${price}; ${hours}; ${free}. ${capSentence}`,
      `{Aunt Mary|A tourist|Our neighbour|A football fan} parks in town for some minutes. How much {does it cost|is charged}, if ${free}, ${price} and ${hours}? ${capSentence}`,
      `{Implement|Add} the fee rules of a ${place}: input minutes, output the ${fee}. ${price}. ${hours}. ${free}. ${capSentence}`,
      `Don't charge {by the minute|for free time}: ${free}; ${price}; ${hours}. {From|Given} the minutes parked, {hand back|return|give} the ${fee}. ${capSentence}`,
      `Let m be the minutes parked; {find|compute|determine} the ${fee}. {We know that|It is agreed that} ${hours}; ${price}; ${free}. ${capSentence}`,
      `Exam question: at a ${place} ${price}, where ${hours}. {Besides,|In addition,} ${free}. ${capSentence} {State|Give} the ${fee} for a stay of so many minutes.`,
      `{In a spreadsheet|In one column} I have parking times in minutes and {want|need} the ${fee} {next to them|for each}: ${free}; ${hours}; ${price}. ${capSentence} {Write|I need} the function for one time.`,
      `The {barrier|ticket machine|attendant} at the exit {asks for|demands} the ${fee}. It depends on the minutes alone: ${price}; ${hours}; ${free}. ${capSentence} {Compute it|Return it}.`,
    ],
  };
};

function priceOf({ first, next, cap }: Given): string {
  if (first === next)
    return `{the rate is ${first} per hour|one hour is ${first}|every hour is charged at ${first}|you pay ${first} an hour|hours cost ${first} apiece|multiply the hours by ${first}|the hourly price is ${first}|each hour adds ${first} to the bill|for every hour ${first} has to be paid}`;
  return cap === undefined
    ? `{the first hour is ${first} and any hour after it ${next}|you pay ${first} for one hour and ${next} for every additional hour}`
    : `{in each 24 hours the first hour is ${first} and any hour after it ${next}|per day of 24 hours you pay ${first} for the first hour and ${next} for every additional hour|hour one of every 24 hours is charged at ${first}, all further hours of that day at ${next} each|a day (24 hours of paid time) starts with an hour at ${first}, and each of its other hours is ${next}|the rate is ${next} per hour, except that the first hour of each 24 hours is ${first}|for every 24 hours begun, the opening hour adds ${first} and the others add ${next} each|24 hours at a time: ${first} for the first hour, then ${next} an hour|of every 24-hour day that is paid for, the first hour costs ${first} and the following ones cost ${next} each}`;
}

function hoursOf({ hours }: Given): string {
  return hours === "started"
    ? "{an hour that has begun is charged in full|every hour begun counts completely|incomplete hours are rounded up to full ones|a fraction of an hour costs the same as an entire hour|one minute into the next hour means paying for that hour|the number of hours is rounded up|partial hours are charged as full hours|even one minute of an hour makes it a paid hour|billing is per hour or part of an hour}"
    : "{only complete hours are charged|an hour that is not finished costs nothing|incomplete hours are dropped|the number of hours is rounded down|partial hours are not charged|left-over minutes short of an hour are not paid for|hours count only once they are over|a fraction of an hour is for free|the remaining minutes below 60 are ignored}";
}

function freeOf({ free, freeFor }: Given): string {
  return freeFor === "all"
    ? `{everyone gets the first ${free} minutes for free, and only the time after them is charged|${free} minutes are deducted from the parking time of each car, however long it stays|before anything is charged, ${free} minutes are taken off the time|the initial ${free} minutes do not count, neither for short stays nor for long ones|${free} minutes are always given away: one pays for the rest only|the clock for paying starts after ${free} minutes|the paid time is the stay less ${free} minutes (not below 0)|paying time begins with minute ${free + 1}, whatever the length of the stay|subtract ${free} free minutes from every stay, so short ones cost 0}`
    : `{stays up to and including ${free} minutes cost 0, while longer ones are charged from minute 1|whoever leaves within ${free} minutes pays nothing, but after that the full time is charged|no charge if minutes <= ${free}; otherwise the whole time is paid for|short stays (${free} minutes at most) are free, whereas in longer stays these minutes are charged, too|one may park ${free} minutes for nothing, yet with more minutes all of them count|with ${free} minutes or less there is nothing to pay; with more, not a single minute is deducted|only stays longer than ${free} minutes cost anything, and then their complete time counts|the first ${free} minutes are free only for those who stay no longer than that, others pay for everything}`;
}

function capOf({ cap }: Given): string {
  return cap === undefined
    ? ""
    : `{no 24 hours of paid time cost more than ${cap}, and neither does what is left over after them; all these are summed|each full day (24 paid hours) is limited to ${cap}, and so is the remaining part of a day, and these sums are added up|per 24 hours of paid time a maximum of ${cap} is charged, the last, incomplete 24 hours included|for every 24 hours that are paid, and for the rest as well, it is min(${cap}, price)|split the paid time into days of 24 hours plus a rest: none of them is charged at more than ${cap}, and the total is their sum|a day of 24 paid hours, or the beginning of one, comes to at most ${cap}|the price of each 24 hours, and of the remainder, is capped at ${cap} separately|whatever goes beyond ${cap} within 24 paid hours is waived, for the final part of a day likewise}`;
}
