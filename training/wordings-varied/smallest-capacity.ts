import type { family } from "../../src/domain/families/smallest-capacity.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if (parameters.kind === "printing") {
    const { pause, step } = parameters;
    const minutes = pause === 1 ? "1 minute" : `${pause} minutes`;
    const speed =
      step === 1
        ? "{an integer, 1 or more|a positive whole number|a whole number from 1 upwards|any integer >= 1|whole-numbered and positive|1, 2, 3 or another whole number}"
        : `{positive and divisible by ${step}|a whole multiple of ${step}|${step} times some positive whole number|one of the settings ${step}, ${2 * step}, ${3 * step}, ...|such that speed % ${step} == 0|adjustable only in steps of ${step}, the lowest being ${step}|${step} or ${2 * step} or ${3 * step} and so forth}`;
    const each =
      "{the time of a job is ceil(pages / speed) minutes|a job's time is its pages divided by the speed, rounded up to an integer|each job fills whole minutes, so that a begun minute is lost to the next job|every job by itself is rounded up to complete minutes|a minute that a job has only begun counts for it entirely|one job's minutes are pages / speed, always rounded up|a new job can start only with a new minute}";
    const rest =
      pause === 0
        ? ""
        : `{, and after every job (the last included) ${minutes} must be added|, with ${minutes} of rest following each single job, even the final one|, to which each job adds ${minutes} of pause at its end, the last job as well|; besides, every job brings along a pause of ${minutes}, also the last|; the machine needs to cool for ${minutes} after each job, including the very last|, plus ${minutes} per job for a break, which even the final job has}`;
    const none =
      "{null (None) if no speed suffices|nothing (None or null) when even the greatest speed is too slow|null should it be impossible at any speed|None/null in case there is no such speed|null when the time is too short whatever the speed|None in Python or null in JavaScript where it cannot be managed}";
    return {
      phrases: [
        `{accepts|receives|reads} the page counts of {print jobs|printing jobs|documents} and a number of minutes and {gives back|outputs|reports} the {minimum|smallest|least} speed (pages per minute, ${speed}) {that is enough for|with which one printer does} all of them in that time, or ${none}; ${each}${rest}`,
        `{searches for|determines|calculates} how slow a printer may be at most: {its|the} speed in pages a minute, ${speed}, has to {finish|complete} all jobs within the minutes allowed; ${each}${rest}; the {answer|result} is ${none}`,
        `{halves the range|uses binary search} to {find|get} the lowest speed, ${speed}, at which printing all jobs takes no longer than {so many minutes|the minutes given}, where ${each}${rest}, or ${none}`,
        `{yields|delivers|hands back} the least number of pages per minute, ${speed}, for {getting|having} all {jobs|documents} printed in time, and ${none}; ${each}${rest}`,
        `{minimises|makes as small as possible} a printer's speed, ${speed}, {under the condition|provided} that the total minutes of all jobs are at most the given ones, and returns it or else ${none}; ${each}${rest}`,
        `{tells|says} at what minimal speed (${speed}, in pages a minute) a queue of jobs is {through|done} before the {minutes run out|time is over} or just then, else ${none}. For the time: ${each}${rest}`,
        `{must|should} return the smallest of all speeds that are enough, a speed being ${speed} and counted in pages per minute; enough means that all jobs need at most the given minutes; ${each}${rest}; it returns ${none}`,
        `{picks|chooses} the slowest {sufficient|adequate} printer speed (pages in a minute), ${speed}, given the pages of each job and a time limit in minutes; ${none}; ${each}${rest}`,
      ],
      statements: [
        `You are given an array with the number of pages of each print job, and an integer number of minutes. Return the minimum speed in pages per minute, ${speed}, such that all jobs are finished within that time. In this, ${each}${rest}. Return ${none}.`,
        `As an office manager I want to {rent|buy|set} the slowest printer that still {manages|finishes} all jobs in the minutes we have. Its speed (pages a minute) is ${speed}; ${each}${rest}. {I expect|Give me} ${none}.`,
        `Returns the smallest sufficient speed, in pages a minute. Speeds: ${speed}. Time: ${each}${rest}. Returns ${none}. Args: pages per job; minutes allowed.`,
        `hey, {what's the lowest|need the min} printer speed (pages/minute, ${speed}) so that all my jobs get done in the given minutes? ${each}${rest}. {should be|return} ${none}`,
        `The speed, in pages per minute, SHALL be ${speed}. The function MUST return the lowest speed with which the total time of all jobs does not exceed the limit in minutes; ${each}${rest}. It MUST return ${none}.`,
        `{Exercise|Task}. A printer handles jobs of known page counts, one after another; ${each}${rest}. {Determine|Work out} the smallest speed (pages a minute, ${speed}) for which the sum is at most the minutes at hand. The answer is ${none}.`,
        `{Beginner question|I'm stuck}: given job sizes in pages and a limit in minutes, how do I find the lowest speed that works? A speed is ${speed}, in pages per minute; ${each}${rest}. I {must|should} return ${none}.`,
        `1. For a speed, add up the minutes of all jobs: ${each}${rest}. 2. A speed is enough if the sum is not above the given minutes. 3. {Return|Find} the smallest enough speed (pages a minute) that is ${speed}. 4. Return ${none}.`,
        `{The result|What comes out} is the least speed in pages a minute, ${speed}, {allowing all jobs to be done|at which all jobs are over} by the limit in minutes; ${each}${rest}. It is ${none}.`,
        `{A parish office|A school|A newspaper} has song sheets, exams or leaflets to print before a {meeting|match|concert}, so many minutes from now. Each job has its pages. {How slowly can one print|What is the lowest pages-a-minute setting}, if it is ${speed}? ${each}${rest}. {Return|Answer} ${none}.`,
        `{Implement|Add} a search over the answer: speeds (pages per minute) are ${speed}; the predicate is that the total minutes of the jobs stay within the limit, where ${each}${rest}. Return the first speed that satisfies it, or ${none}.`,
        `Don't add up all pages first: ${each}${rest}. {From|Given} the jobs' pages and the minutes allowed, {hand back|return} the smallest speed in pages a minute that is ${speed} and fast enough, or ${none}.`,
        `Let p1, p2, ... be the pages of the jobs, and let v, in pages per minute, be ${speed}. {Find|Determine} the minimal v for which the jobs together take at most the given minutes; ${each}${rest}. {If there is none|Otherwise}: ${none}.`,
        `Exam question: jobs with given pages are printed one by one; ${each}${rest}. {State|Give} the lowest speed (pages a minute), ${speed}, with which the time limit in minutes is kept, or ${none}.`,
        `{Monkeys eating bananas|Typists typing letters|Scanners scanning books} and a printer have the same {puzzle|problem}: here are piles of pages, the jobs, and a limit in minutes. {Seek|Find} the minimum of pages a minute, ${speed}; ${each}${rest}. Give ${none}.`,
      ],
    };
  }
  const { padding, most } = parameters;
  const load =
    padding === 0
      ? ""
      : `{; any two parcels that lie next to each other on a trip need padding of weight ${padding} between them, which adds to the load|; a trip with n parcels weighs ${padding} * (n - 1) more than its parcels, due to padding|; the gaps between the parcels of one trip are filled with padding, each gap adding ${padding} to the weight|; padding weighing ${padding} goes between each pair of neighbouring parcels on the same trip and has to be carried as well|; from the second parcel on, each parcel on a trip adds ${padding} for padding to the load}`;
  const few =
    most === null
      ? ""
      : `{; a trip cannot take more than ${most} parcels|; no trip may have above ${most} parcels|; there is room for only ${most} parcels on any trip|; at most ${most} parcels fit on one trip, whatever they weigh|; each trip is limited to ${most} parcels}`;
  const none =
    most === null
      ? ""
      : "{; when that needs more trips than allowed at any capacity, the result is null (None)|; null/None is returned if the trips cannot be enough|; in case the number of trips is too low, nothing (None or null) is returned|; should it be impossible with so few trips, the answer is null|; it is None in Python and null in JavaScript if the trips do not suffice}";
  const rules = `${few}${load}${none}`;
  const order =
    "{in the order of the list|without changing their order|in just this order|one after the other as listed|first come, first served|in the sequence given}";
  return {
    phrases: [
      `{accepts|receives|reads} the weights of parcels and a number of trips and {gives back|outputs|reports} the {minimum|smallest|least} capacity with which a van gets all parcels away ${order} on so many trips or fewer${rules}`,
      `{determines|calculates|works out} the {lightest|smallest possible} maximum load of a trip when parcels of given weights are {taken away|transported} ${order} on no more than the given number of trips${rules}`,
      `{halves the range|uses binary search} to {find|get} the lowest capacity of a van that {transports|moves} the parcels ${order} in at most so many trips${rules}`,
      `{yields|delivers|hands back} how much a van has to hold at the least so that the given number of trips is enough for parcels leaving ${order}${rules}`,
      `{distributes|divides} parcels ${order} among at most a given number of trips, keeping the {greatest|largest} load as low as possible, and returns this load${rules}`,
      `{tells|says} what is the smallest van that {can do|does} a delivery of parcels ${order} in a limited number of trips${rules}`,
      `{must|should} return the least capacity that lets a van carry off all weights ${order}, with the number of trips not exceeding a limit${rules}`,
      `{picks|chooses} the smallest sufficient load limit for a van that takes parcels ${order} on up to so many trips${rules}`,
    ],
    statements: [
      `You are given an array of parcel weights and an integer, the number of trips. Return the minimum capacity of a van that moves all parcels ${order} within so many trips${rules}.`,
      `As a {haulier|florist|removal man} I want the smallest van that {brings|carries} my parcels, ${order}, in no more trips than I can pay for${rules}. I know the weights and the number of trips; {return|tell me} its capacity.`,
      `Returns the smallest sufficient capacity. Args: parcel weights, taken ${order}; the greatest number of trips${rules}.`,
      `hey, {what's the lowest|need the min} capacity for a van to move parcels ${order} in at most so many trips? i have the weights and the trips${rules}`,
      `The parcels SHALL be carried ${order}, and the trips MUST NOT be more than given. The function MUST return the least capacity (greatest load of any trip) with which that can be done${rules}.`,
      `{Exercise|Task}. A van {delivers|takes away} parcels ${order}. Their weights and a maximum number of trips are known. {Determine|Work out} the least capacity that it needs${rules}.`,
      `{Beginner question|I'm stuck}: weights of parcels, a number of trips, and the parcels go ${order}. How do I find the smallest capacity that works${rules}?`,
      `1. For a capacity, fill each trip ${order} until the next parcel does not fit. 2. Count the trips. 3. {Return|Find} the smallest capacity for which the count is not above the given number of trips${rules}.`,
      `{The result|What comes out} is the least capacity of a van with which the parcels, ${order}, leave on at most the given number of trips${rules}.`,
      `{A baker|A library on wheels|A farmer|A circus} moves {boxes|parcels} of known weights ${order} with one {cart|van}, which can go only so many times, each time being a trip. {How little may it hold|What is the lowest capacity that will do}${rules}?`,
      `{Implement|Add} a search over the answer: capacities; the predicate is that parcels, taken ${order}, fit on at most the given number of trips. Return the first capacity that satisfies it${rules}.`,
      `Don't sort the parcels: they travel ${order}. {From|Given} their weights and the number of trips, {hand back|return} the smallest capacity of the van that is enough${rules}.`,
      `Let w1, w2, ... be the parcels' weights and k the number of trips. {Find|Determine} the minimal capacity C for which k trips, or fewer, carry all parcels ${order}, with no load above C${rules}.`,
      `Exam question: parcels of given weights are carried ${order} by a van that drives at most a given number of times. {State|Give} the lowest capacity with which it works${rules}.`,
      `{Split|Cut|Divide} the list of weights into at most as many consecutive parts as there are trips. The heaviest part should be as light as can be. {Return|Report} how heavy it then is; a part is the parcels of one trip of a van${rules}.`,
    ],
  };
};
