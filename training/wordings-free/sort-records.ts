import type { family } from "../../src/domain/families/sort-records.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ keys, result }) => {
  const by = keys.map(orderBy).join("{, tiebreak |, secondary key |, else, if still level, }");
  const out = results[result];
  const symbols = keys.map(({ field, falling }) => `${field} ${falling ? "↓" : "↑"}`).join(", ");
  const sql = keys.map(({ field, falling }) => `${field} ${falling ? "DESC" : "ASC"}`).join(", ");
  return {
    phrases: [],
    statements: [
      `{name/age/score dicts|rows (name, age, score)}. stable sort: ${symbols}. {out|->} ${out}.`,
      `i have a bunch of dicts with name, age, score and need them {ranked|lined up}: ${by}. {full ties: as they were|don't shuffle full ties}. {give me|return} ${out}`,
      `ORDER BY ${sql} over rows (name, age, score), {stable|ties in input sequence}. {SELECT|Project} ${out}.`,
      `{A running club|A chess federation|A casting agency} {lists|registers} entrants by name, age, score. {For the wall chart|For the website} they are {ranked|lined up}: ${by}; {whoever is level in everything keeps the registration sequence|level entrants stay as registered}. {Show|Hand out} ${out}.`,
      `{Comparator|Key function} exercise on entries with name, age and score: ${by}; {off-the-shelf stable sort suffices|stability required}. {Output|Yield} ${out}.`,
      `{Please to put|I want put} persons (name, age, score) in row: ${by}. {Same persons not change their places|If same, then like before}. {I need|Give} ${out}.`,
      `Who {precedes|is ahead of} whom? Entries carry name, age, score; the criterion is ${by}, and {on a full tie|otherwise} whoever {was ahead in the input|came in ahead}. Give ${out}.`,
    ],
  };
};

function orderBy({
  field,
  falling,
}: {
  readonly field: "name" | "age" | "score";
  readonly falling: boolean;
}): string {
  if (field === "name") {
    return falling
      ? "{name zoe ahead of abe|name, reverse lexicographic|name descending (z..a)}"
      : "{name abe ahead of zoe|name, lexicographic|name ascending (a..z)}";
  }
  const [high, low] = field === "age" ? ["oldest", "youngest"] : ["top scorer", "weakest scorer"];
  return falling
    ? `{${high} on top (by ${field})|bigger ${field} earlier|${field} desc}`
    : `{${low} on top (by ${field})|lower ${field} earlier|${field} asc}`;
}

const results = {
  records: "{the whole entries|everything, every entry with all its fields|the complete rearranged array}",
  names: "{name strings and nothing else|the name of each, other fields stripped|just a column of names}",
  three:
    "{the leading 3 entries (fewer if fewer exist)|the podium, i.e. entries 1 to 3 of the ranking|a slice [:3] of the sorted entries}",
} as const;
