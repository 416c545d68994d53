import type { family } from "../../src/domain/families/parking-fee.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const price = priceOf(given);
  const free = freeOf(given);
  const cap = capOf(given);
  const hours = hoursOf(given);
  return {
    phrases: [
      `{returns|computes|works out} the {fee|charge} for {a given number of|so many} minutes in a {car park|parking lot}: ${price}; ${hours}; ${free}${cap}`,
      `takes the minutes of a {stay|car's stay} in a {car park|parking garage|parking lot} and {returns|gives} what {it costs|has to be paid}, where ${free}, and ${price}; ${hours}${cap}`,
      `{tells|says} how much {a driver|one} {owes|pays} {for|after} so many minutes in a {car park|parking garage}: ${free}; then ${price}, and ${hours}${cap}`,
    ],
    statements: [
      `{Given|For} {the length of a stay|a parking time} in minutes, {return|compute} the {fee|price}. {At this car park|Here}, ${price}, and ${hours}. {Also note that|Note that} ${free}${cap}.`,
      `{A sign at a car park says|The rules of a parking garage are}: ${free}; ${price}; ${hours}${cap}. {What does a stay cost|How much is there to pay}, {given its minutes|for a number of minutes}?`,
      `{A car leaves|A driver comes back} after some minutes. What is {the fee|there to pay}, {if|when} ${price}, ${hours}, and ${free}${cap}?`,
      `{Parking charges|Parking fees} {from|by} minutes. {Free|Free minutes}: ${free}. {Price|Rate}: ${price}; ${hours}${cap}. Return the {fee|amount}.`,
    ],
  };
};

function priceOf({ first, next, cap }: Given): string {
  if (first === next) {
    return `{an hour costs ${first}|each hour costs ${first}|${first} is charged per hour}`;
  }
  const of24 = cap === undefined ? "" : " of each 24 hours";
  return `{the first hour${of24} costs ${first} and each other ${next}|an hour costs ${next}, but the first one${of24} ${first}|${first} is charged for the first hour${of24} and ${next} for every further one}`;
}

function hoursOf({ hours }: Given): string {
  return hours === "started"
    ? "{a started hour counts as a whole one|a part of an hour is paid like a full hour|hours are rounded up}"
    : "{only whole hours are counted|minutes that make no whole hour cost nothing|hours are rounded down}";
}

function freeOf({ free, freeFor }: Given): string {
  return freeFor === "all"
    ? `{the first ${free} minutes of every stay are free and taken off its time|${free} free minutes are subtracted from any stay|${free} minutes of each stay are not paid for, and only the rest is counted}`
    : `{a stay of at most ${free} minutes is free, while a longer one pays for all its minutes|up to ${free} minutes cost nothing, but who stays longer pays from the first minute|stays of ${free} minutes or less are free (longer ones get no free minutes)}`;
}

function capOf({ cap }: Given): string {
  return cap === undefined
    ? ""
    : `; {each 24 hours that are paid for cost at most ${cap}, and so does the rest|no 24 hours, nor the rest after them, cost more than ${cap}|the maximum is ${cap} for every full 24 hours of paid time, and again for what remains}`;
}
