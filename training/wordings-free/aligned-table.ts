import type { family } from "../../src/domain/families/aligned-table.ts";
import type { WordingsOf } from "../wordings.ts";

// A bar may be a separator, so the separator never stands in a slot.
export const wordings: WordingsOf<typeof family> = ({ separator, gap, align, underline }) => {
  const sign = JSON.stringify(separator);
  const between = gaps[gap];
  const aligned = alignments[align];
  const rule =
    underline === undefined
      ? ""
      : `{Divider|Ruler|Rule} {beneath|right after} the {header|heading|top} {row|line}: ${JSON.stringify(underline)} repeated {over the full width of each column|to fill each column}.`;
  return {
    phrases: [],
    statements: [
      `stdin: {records|rows}, fields split on ${sign}, {strip whitespace|strip()}. stdout: same rows as a {grid|neat table}, col width = max len in that col, joiner = ${between}. Placement: ${aligned}. ${rule}`,
      `i paste {stuff|lines} like x ${separator} yyy ${separator} z into stdin and want it {lined up nicely|straightened out} on screen. {each col just fits its biggest entry|no col wider than its biggest entry}. put ${between} between cols. ${aligned}. ${rule}`,
      `Width of column j := max over i of len(cell[i][j]), cells being the {trimmed|stripped} parts of every stdin line cut at ${sign}. {Emit|Output} the rows, cells padded to their widths, {joined by|glued with} ${between}; ${aligned}. ${rule}`,
      `The stationmaster {types|feeds in} a timetable on stdin with ${sign} as delimiter. {Display|Show} it for the {passengers|board}: columns {snug around|fitted to} their widest text, ${between} in the space between two columns, ${aligned}. ${rule}`,
      `Can you {tidy up|beautify} a ${sign}-delimited dump {piped in|coming through stdin}? {I'd like|What I expect:} padded columns, no wider than the {lengthiest|widest} value demands, with ${between} from one to the next, and ${aligned}. ${rule}`,
      `{CSV-ish|Delimited} stdin to monospace table, like the Unix column tool. delimiter ${sign}; {ljust/rjust|pad} to column max; join using ${between}. Justification: ${aligned}. ${rule}`,
      `Please to print table. Every line from keyboard input have many values and ${sign} between. {Column must be so big as biggest value of it|Biggest value decide how big is column}. Between column put ${between}. How to push the values: ${aligned}. ${rule}`,
    ],
  };
};

const gaps = {
  " ": "{1 space|one blank character|a lone space character}",
  "  ": "{2 spaces|2 blank characters|a double space}",
  " | ":
    "{a pipe padded by 1 space left and right|space, pipe, space|the pipe sign flanked by single spaces}",
} as const;

const alignments = {
  left: "{everything flush left|ljust for all, padding behind the text|each text starts at its column's left edge}",
  right:
    "{everything flush right|rjust for all, padding ahead of the text|each text ends at its column's right edge}",
  "numbers right":
    "{integers flush right, any other content flush left|rjust for a cell that is an integer, ljust for one that isn't|decided cell by cell: integers hug the right edge, the rest hug the left}",
  "number columns right":
    "{flush right for columns whose body (header excluded) is nothing but integers and blanks, flush left for the remaining ones|rjust a column if all its cells beneath the header are integers or blank, else ljust the entire column|decided column by column: integers or blanks throughout, heading disregarded, hug the right edge, mixed columns hug the left}",
} as const;
