import type { family } from "../../src/domain/families/sort-records.ts";
import type { WordingsOf } from "../wordings.ts";

interface Key {
  readonly field: "name" | "age" | "score";
  readonly falling: boolean;
}

export const wordings: WordingsOf<typeof family> = ({ keys, result }) => {
  const by = keys
    .map(orderBy)
    .join(
      "{, and then by |; if that is equal, by |, then, among equals, by |, with ties broken by |, secondly by |; where that does not decide, by }",
    );
  const codes = keys.map(({ field, falling }) => `${field} ${falling ? "desc" : "asc"}`).join(", ");
  const two = keys.length > 1;
  const stable = two
    ? "{records equal in both stay in their original order|those that tie in both keep their order|complete ties are left in input order|the sort is stable|if both are equal, the earlier record stays first|records with both values equal are not reordered|full ties remain as they were}"
    : "{records that are equal in this stay in their original order|those that tie keep their order|ties are left in input order|the sort is stable|if the values are equal, the earlier record stays first|records with equal values are not reordered|equal ones remain as they were}";
  const { wanted, clause } = results[result];
  const records =
    "{a list of records with name, age and score|records that have a name, an age and a score|an array of people (name, age, score)|a list of dictionaries with the keys name, age and score|objects with name, age and score|a table with columns name, age and score|players, each with name, age and score|entries consisting of name, age and score|a list of persons with their names, ages and scores}";
  return {
    phrases: [
      `{arranges|ranks|puts in order} ${records} by ${by}${clause}; ${stable}`,
      `{receives|accepts|gets} ${records} and {outputs|gives|hands back} ${wanted}, sorted by ${by}, where ${stable}`,
      `{produces|yields|returns} ${wanted} of ${records}, {arranged|in order|ordered} by ${by}; ${stable}`,
      `{performs|does} a stable sort of ${records} by ${by}${clause}`,
      `{brings|puts} ${records} into order by ${by}${clause}, {so that|such that} ${stable}`,
      `{lists|shows} ${wanted} of ${records} by ${by} ({note that|where} ${stable})`,
      `{sorts|orders} ${records} {like|as in} ORDER BY ${codes}${clause}; ${stable}`,
      `{makes|creates} a sorted copy of ${records}, by ${by}${clause}; ${stable}`,
    ],
    statements: [
      `You are given ${records}. {Sort|Order} them by ${by}; ${stable}. {Return|Output} ${wanted}.`,
      `{Exercise|Problem|Task}: {sort by key|sorting records|sort a table}. Input: ${records}. {Sort by|Order}: ${by}. Output: ${wanted}. {Note|Ties}: ${stable}.`,
      `As {a coach|a teacher|an HR manager|the organiser of a chess tournament} I {want|need} ${records} {sorted|listed} by ${by}, so that {the list is easy to read|I can print it}. {Return|I want to get} ${wanted}; ${stable}.`,
      `hey, {i've got|i have} ${records}. {how do i sort them|need them sorted} by ${by}? ${stable}. {i want back|return} ${wanted}`,
      `The {function|method|routine} {SHALL|MUST} sort ${records} by ${by} and {SHALL|MUST} return ${wanted}. {Stability|Ties}: ${stable}.`,
      `SELECT from ${records} ORDER BY ${codes}: {return|give} ${wanted}; ${stable}.`,
      `Compare two records by ${by}; ${stable}. {Sort|Arrange} ${records} {this way|accordingly} and {return|output} ${wanted}.`,
      `The {result|answer|returned list} holds ${wanted} of ${records}, by ${by}; ${stable}.`,
      `{At a swimming contest|In a quiz show|At school|In a book club|At the railway company|In the hospital}, the data is ${records}. {Put|Bring} them in order by ${by}; ${stable}. {Return|Report} ${wanted}.`,
      `{Don't|Do not} {mix up|shuffle} equal records: sort ${records} by ${by} in a stable way and {return|give back} ${wanted}.`,
      `In {which|what} order do ${records} come {if|when} {sorted|ranked} by ${by} and ${stable}? {Return|Give} ${wanted}.`,
      `${records} are sorted by ${by}. {Besides|Also}, ${stable}. {What comes out|Returned}: ${wanted}.`,
      `sorted(records, key = ${codes}): {for|take} ${records}, {return|then give} ${wanted}. ${stable}.`,
      `{Excel style|Spreadsheet}: sort the rows (name, age, score) by ${by}; ${stable}. {Output|Hand back} ${wanted}.`,
      `I have ${records} and want them in order by ${by}. Please look that ${stable}. Give me ${wanted}.`,
      `{Leaderboard|Ranking|High score table|Line-up}: ${records}, {placed|positioned} by ${by}; ${stable}. {Deliver|Emit|Show me} ${wanted}.`,
      `{Given|Suppose there is} ${records}. {Rearrange|Reorder} the collection by ${by}, {preserving|without disturbing} the relative position of equals. {Afterwards|Finally}, {return|hand over} ${wanted}.`,
      `{Applicants|Skaters|Contestants|Volunteers|Passengers|Patients} are {registered|written down} with name, age and score. {Whoever|The secretary who} prints the list wants it by ${by}; ${stable}. {Supply|Provide} ${wanted}.`,
      `{Refactoring note|Commit message|Ticket}: {the endpoint|this helper} now {delivers|serves} ${wanted} by ${by}, from ${records}; ${stable}.`,
      `{Expected behaviour|Specification|Contract}: rows (name, age, score) are compared by ${by}, {equality leaves the sequence alone|and equal rows are never swapped}. The caller {obtains|receives} ${wanted}.`,
      `{Fairly|Quite} {easy|simple}: {a stable|one stable} ordering of ${records} by ${by}. {Answer|Reply} with ${wanted}.`,
    ],
  };
};

function orderBy({ field, falling }: Key): string {
  if (field === "name") {
    return falling
      ? "{name, from Z to A|name in descending order|name, reverse alphabetically|name descending|name, Z before A|name in falling order|name, backwards through the alphabet|decreasing name}"
      : "{name, from A to Z|name in ascending order|name, alphabetically|name ascending|name, A before Z|name in rising order|name, forwards through the alphabet|increasing name}";
  }
  const [high, low] = field === "age" ? ["the oldest", "the youngest"] : ["the best", "the worst"];
  return falling
    ? `{${field}, from high to low|${field} in descending order|${field}, ${high} first|decreasing ${field}|${field}, the highest first|${field} descending|${field} in falling order|${field} from largest to smallest|${field} with larger values before smaller ones|${field}, biggest at the top}`
    : `{${field}, from low to high|${field} in ascending order|${field}, ${low} first|increasing ${field}|${field}, the lowest first|${field} ascending|${field} in rising order|${field} from smallest to largest|${field} with smaller values before larger ones|${field}, smallest at the top}`;
}

const results = {
  records: {
    wanted:
      "{the sorted records|all the records in this order|the whole records|the complete list in its new order|every record with all its fields|the full sorted list}",
    clause:
      "{|, returning all of them|, and returns the sorted list|, keeping every record|, with the whole records as the result|, and returns the complete records}",
  },
  names: {
    wanted:
      "{just their names|only the names in this order|the names alone|a list of nothing but their names|the name of each record, no more|their names as a list of strings}",
    clause:
      "{, but returns just their names|, and returns only the names|, giving back nothing but the names|, with a list of the names as the result|, keeping the names alone|, and then takes the name of each}",
  },
  three: {
    wanted:
      "{just the first three records|the first 3 records in this order (all if fewer)|the top three records|at most three records, those at the beginning|the three records that come first|the three leading records, or fewer if there are not three}",
    clause:
      "{, but returns just the first three|, and returns only the first 3 records|, giving back the top three records|, with at most the first three records as the result|, keeping the leading three records|, and then takes the three that come first}",
  },
} as const;
