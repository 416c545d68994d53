import type { family } from "../../src/domain/families/sort-records.ts";
import type { WordingsOf } from "../wordings.ts";

interface Key {
  readonly field: "name" | "age" | "score";
  readonly falling: boolean;
}

export const wordings: WordingsOf<typeof family> = ({ keys, result }) => {
  const by = keys.map(orderBy).join("{, then by |, and, where that is equal, by |, ties being ordered by }");
  const { returned, wanted } = results[result];
  const equal =
    keys.length === 1
      ? "{equal ones|those that are equal in this|ties}"
      : "{records equal in both|those that are equal in both|ties in both}";
  return {
    phrases: [
      `{sorts|orders} records {with|that have} a name, an age and a score by ${by}, {keeping ${equal} in their order|where ${equal} keep their order}${returned}`,
      `{takes|is given} {people|players|objects} with name, age and score and {puts them in order|sorts them} by ${by} (${equal} {stay in the order given|keep their order})${returned}`,
      `returns ${wanted} of {a list|an array} (name, age, score), {ordered|sorted} stably by ${by}`,
    ],
    statements: [
      `{Given|You get} {a list|an array} of {records|objects} with name, age and score, return ${wanted}, {sorted|ordered} by ${by}. {Leave ${equal} in their order|Let ${equal} keep the order they came in}.`,
      `{A club|A school} {keeps|has} a table of people with name, age and score. It {is to be|must be} sorted by ${by}; ${equal} {keep the given order|stay in the order of the table}. {Return|The result is} ${wanted}.`,
      `{Sort|Arrange} {records|dictionaries} of name, age and score {stably |}by ${by}. {Do not change the order of ${equal}|Keep ${equal} in their order}. {Return|Give back} ${wanted}.`,
      `In {which|what} order do {records|people} (name, age, score) stand if they are sorted by ${by}, and ${equal} {stay as they were|keep their places among each other}? {Return|Give} ${wanted}.`,
    ],
  };
};

function orderBy({ field, falling }: Key): string {
  if (field === "name") {
    return falling
      ? "{name from Z to A|name (falling)|name in reverse alphabetical order}"
      : "{name from A to Z|name (rising)|name in alphabetical order}";
  }
  return falling
    ? `{${field} (falling)|${field}, largest first|descending ${field}|${field} from high to low}`
    : `{${field} (rising)|${field}, smallest first|ascending ${field}|${field} from low to high}`;
}

const results = {
  records: {
    returned: "{|, and returns them|, and returns the records}",
    wanted: "{the records|all records|the complete records}",
  },
  names: {
    returned: "{, and returns only their names|, and gives back just the names|, returning the names alone}",
    wanted: "{only the names|just the names|a list of names only}",
  },
  three: {
    returned:
      "{, and returns only the first three|, and gives back the first three records|, returning just the top three records}",
    wanted:
      "{only the first three records|the first three records|just the first three (or all, if there are fewer)}",
  },
} as const;
