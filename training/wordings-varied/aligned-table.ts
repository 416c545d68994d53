import type { family } from "../../src/domain/families/aligned-table.ts";
import type { WordingsOf } from "../wordings.ts";

// A bar may be a separator, so the separator never stands in a slot.
export const wordings: WordingsOf<typeof family> = ({ separator, gap, align, underline }) => {
  const sign = JSON.stringify(separator);
  const between = gaps[gap];
  const aligned = alignments[align];
  const filler = JSON.stringify(underline);
  const rule =
    underline === undefined
      ? ""
      : `{Right|Directly|Immediately} {below|under|underneath} row {1|one} {comes|goes|insert|add} {a separator line|an extra line|a divider} that {stretches|runs|repeats} ${filler} {to the width of every column|as often as each column is wide, for all columns of the table}, with the same {gap|spacing|joint} {in between|as elsewhere}.`;
  const also =
    underline === undefined
      ? ""
      : `, {plus|adding|as well as} {a separator line|an extra line|a divider line} after the {first|opening|initial} row that {consists of|is made up of|repeats} ${filler} {for the full width of all columns|to the width of each column}`;
  const clean = "{trim each cell|remove blanks around each cell|cut off the spaces surrounding a cell}";
  const blank =
    "{ignore blank lines|leave out lines without content|whitespace-only lines are dropped|disregard empty lines}";
  const ragged =
    "{Rows need not be equally long|Lines may have differing numbers of cells|Some rows might be shorter than others|The cell count can vary from row to row}";
  const width =
    "{the length of its longest cell|the size of the longest text in it|whatever its longest entry requires|the maximum cell length found in that column}";
  return {
    phrases: [
      `{parses|processes|consumes} {the text arriving on|everything from} standard input as {records|rows} whose {fields|values|cells} are {delimited|separated} by ${sign}, strips the {fields|values}, {omits|passes over} blank lines, and {outputs|writes|prints} the rows in columns of equal width with ${between} {separating them|between the columns}, ${aligned}${also}`,
      `{formats|arranges|typesets} its standard input, lines with ${sign} between the values, as a {neat|readable|plain-text} table: {each|every} column {gets|takes} ${width}, columns are {joined|separated} by ${between}, {blank lines are ignored|empty lines do not count}, cells are trimmed, and the alignment is: ${aligned}${also}`,
      `{splits|breaks|cuts} every non-blank {input line|line of stdin} at ${sign}, trims the {pieces|parts|results} and {prints|displays|shows} them {one below the other|underneath each other}, {padded|filled up with spaces} to the longest {piece|value} of their column, with ${between} between columns and ${aligned}${also}`,
      `{outputs|displays|writes out} a {tidy|clean} table of what comes in {through|by way of} stdin (cells are divided by ${sign}, to be trimmed; rows of different lengths {are possible|may occur}; blank lines {are no rows|don't matter}), with ${aligned}, columns {no wider than needed|exactly as wide as the longest cell} and ${between} {in the gaps|between two columns}${also}`,
      `{collects|gathers} all {nonblank|non-empty} lines on standard input, {takes them apart|separates them} at ${sign}, {measures|determines} for each column the longest trimmed cell, and then {prints|emits} all rows so that columns line up, with ${between} between them and ${aligned}${also}`,
      `{transforms|converts} {separated values|delimiter-separated text} from stdin (delimiter ${sign}) into {fixed-width|evenly spaced} columns, {using|inserting} ${between} between {adjacent|neighbouring|neighboring} columns, ${aligned}, having trimmed the cells and {discarded|removed} blank lines${also}`,
      `makes {the columns of its input|the fields it reads} line up: it reads lines like one${separator}two${separator}three from {standard input|the console}, strips the cells, skips {empty|blank} lines, and pads to the longest of each column, ${aligned}, {putting|with} ${between} between columns${also}`,
      `{pretty prints|renders} a table whose rows are the {non-blank|non-empty} lines of standard input and whose cells are the trimmed texts between ${sign} {signs|characters|marks}; {a column's width is|the width of a column equals} ${width}; {between columns it puts|columns are kept apart by} ${between}; ${aligned}${also}`,
    ],
    statements: [
      `Your {input|standard input} {contains|consists of} lines of text in which ${sign} {separates|divides} the {values|entries|cells}. {Display|Output} these lines as a table with {straight|aligned} columns. {Set each column's width to|Each column has} ${width}, {leave|use} ${between} between columns; ${aligned}. {Beforehand|First}, ${clean} and ${blank}. ${rule}`,
      `Input: {any number of|several|zero or more} lines on stdin; {separator|delimiter} ${sign}. Output: the same {data|cells} {as columns|in tabular form}. Requirements: (1) ${clean}; (2) ${blank}; (3) {column width is|a column is padded to} ${width}; (4) ${between} between columns; (5) ${aligned}. ${rule}`,
      `As {an accountant|a shop owner|a teacher|a system administrator}, I want {my list|my export|the file} with ${sign} between the values {piped|fed} through a program that {makes|gives} {proper|nice} columns, {so that|in order that} I can read it. Columns SHALL be {only|just} as wide as their longest value, SHALL have ${between} between them, with ${aligned}. The program MUST trim cells and MUST {skip|ignore} blank lines. ${rule}`,
      `Step 1: read {all lines|every line} from standard input and ${blank}. Step 2: split {on|by} ${sign} and ${clean}. Step 3: for each column {find|take} the {maximum|greatest} length. Step 4: {pad|fill} every cell to {this|that} length, ${aligned}. Step 5: print each row with ${between} between its cells. ${rule}`,
      `hello, {beginner here|new to programming|quick question}: {my teacher wants us|our homework is} to read stuff from stdin where the {columns|values} are separated with ${sign} and print it {lined up|nicely under each other}. every column as wide as the longest thing in it, ${between} in between, ${aligned}. spaces around values {must go|have to be stripped}, blank lines {too|as well}. ${rule}`,
      `The {printed|resulting} table {has|shows} one line per {non-blank|nonempty} line of standard input. Its cells are {what stands|the texts} between the ${sign} {separators|characters}, without surrounding {spaces|whitespace}. {All cells of a column are brought to the length of the longest one|Each column is widened to its longest cell}, {columns stand|and columns are} ${between} apart, with ${aligned}. ${ragged}. ${rule}`,
      `${ragged}, cells are {kept apart|delimited} by ${sign} and perhaps {surrounded by|padded with} spaces {that don't count|to be removed}. {Write|Put} this {input|text from stdin} out as {an aligned|a well-formed} table. Between columns: ${between}. Width: ${width}. How cells are {placed|justified}: ${aligned}. {Blank|Empty} lines {are skipped|disappear}. ${rule}`,
      `A {librarian|kitchen chef|football coach|school secretary|hospital clerk} has a {list|register} with ${sign} between the {entries|items} of a line. {Print|Output} it as a table when it {comes|is given} on standard input: each column {exactly|just} wide enough for its longest entry, then ${between}, then the next; ${aligned}. {Trim|Strip} the entries, {forget about|leave out} blank lines. ${rule}`,
      `feat: {column formatter|table printer} for stdin. Splits at ${sign}, trims, {drops|filters out} blank lines, {computes|calculates} column widths over all rows (not only the first), joins cells with ${between}, ${aligned}. ${rule}`,
      `Don't print the ${sign} characters {of|found in} the input lines; {instead|rather}, {separate|part} the columns with ${between} and {fill|pad} each cell with spaces to the {width|length} of the longest cell in its column, ${aligned}. Don't {count|keep} spaces around cells, and don't {treat|take} blank lines as rows. Input {arrives|comes} on stdin. ${rule}`,
      `{Exam question|Exercise|Lab task}. Standard input {holds|carries} a table in raw form, a row per line and ${sign} between cells. {Write it to|Reproduce it on} standard output so that {corresponding cells of all rows|cells with the same number} {stand|appear} in one column as wide as ${width}. {Column spacing|Spacing}: ${between}. Alignment: ${aligned}. Surrounding spaces and blank lines {are to be ignored|do not count}. ${rule}`,
      `{Before|Input line}: x ${separator} yy ${separator} zzz. {After|Output}: columns, each padded to its longest {value|text}, ${between} between them, and ${aligned}. {Do this for|Handle} all lines of stdin {except blank ones|that aren't blank}; {trim the values|values are stripped of outer spaces}; ${ragged}. ${rule}`,
      `lines = stdin without blank ones; rows = each line split by ${sign}, {every part stripped|mapped with trim}; widths = {maximum|max} length per column {index|number}; print(each row, padded to widths, joined with ${between}). Padding: ${aligned}. ${ragged}. ${rule}`,
      `{Think of|Imagine} {Excel's|a spreadsheet's} text-to-columns, on the {terminal|command line}: the text on standard input has ${sign} as {its separator|column separator}, and I want {to see|printed} columns {auto-fitted|fitted} to their longest value, ${between} between any two, ${aligned}. Trim everything, {no rows for|skip} blank lines. ${rule}`,
      `{Each|Every} line on standard input {that isn't blank|with something on it} is a row of cells, with ${sign} {between|separating} them. {The rows are to be printed|Rows shall be printed} {so that their columns line up|with columns aligned}: ${aligned}. {Spaces|Blanks} around a cell are {removed|taken away} first; a column is {then|thus} as wide as the longest cell {it contains|in it}; columns are separated by ${between}. ${rule}`,
    ],
  };
};

const gaps = {
  " ": "{just one space|a space|one space character|only a single blank|nothing but one space|exactly 1 space|one blank space|a space (one)}",
  "  ": "{exactly two spaces|a gap of two spaces|2 space characters|two space characters|a gap 2 blanks wide|two blank spaces|double spacing, i.e. two spaces|2 spaces (not one)}",
  " | ":
    "{space-bar-space, that is a pipe surrounded by spaces|a pipe character with one space before and one after|a pipe between single spaces|a vertical line with one space on either side|one space, one vertical bar, one space|a bar that has a space left and right of it|a pipe surrounded by one space on both sides|a vertical bar enclosed in spaces}",
} as const;

const alignments = {
  left: "{text aligned to the left|left alignment throughout|all content starting at the left|cells left-justified|everything on the left side of its column|spaces added after each text|padding on the right side of the cell's text|every value at the left}",
  right:
    "{text aligned to the right|right alignment throughout|all content ending at the right|cells right-justified|everything on the right side of its column|spaces added in front of each text|padding on the left side of the cell's text|every value at the right}",
  "numbers right":
    "{integers (digits, perhaps after a minus) to the right and any other cell to the left|right alignment for each cell that matches -?[0-9]+, left alignment for each that does not|numeric cells (optional minus, then digits) right-justified, other cells left-justified|a cell right-aligned exactly if it is an integer itself, in the first row too, otherwise left-aligned|whole-number cells on the right and text cells on the left, cell by cell|left alignment except for single cells that are whole numbers, which go right|the padding in front of whole numbers, but behind all other cells|each integer cell pushed right and each non-integer cell pushed left}",
  "number columns right":
    "{columns that are numeric from the second row on (integers or empty cells only) to the right, other columns to the left|right alignment for a whole column when all its cells except the first row's are integers (-?[0-9]+) or empty, left alignment for it otherwise|a column right-justified as a whole, heading too, if beneath the first row it has only whole numbers and empty cells; otherwise left-justified|numeric columns on the right and text columns on the left, a column being numeric if each of its cells after the first row is an integer or empty|left alignment except for columns with nothing but whole numbers or empty cells from row 2 down, which go right entirely|the padding in front for columns whose data cells (all but the first row) are whole numbers or empty, and behind for every other column|each column pushed right if no cell below its first one is anything else than an integer or empty, and pushed left if some cell is|the alignment chosen per column: right if, leaving the first row aside, all cells match -?[0-9]+ or are empty, left if not}",
} as const;
