import type { family } from "../../src/domain/families/wrap-text.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const { clause, rule } = longs[parameters.long];
  const fill =
    "{with as many words on a line as fit|each line taking as many words as it can|filling every line before starting the next|greedily|always putting the next word on the current line if there is room|a new line beginning only when the next word does not fit any more|packing words onto a line while they fit}";
  const fillRule =
    "{Put as many words on a line as fit, with one space between them|Each line takes as many words as it can hold, separated by single spaces|Fill every line before starting the next|Begin a new line only when the next word does not fit|Words go on the current line while there is room, with a space between|Work greedily: a word that still fits stays on the line}";
  if (parameters.kind === "ragged") {
    const { aligned, alignRule } = aligns[parameters.align];
    const lines =
      "{lines of at most width characters|lines that are no longer than the given width|lines not exceeding width characters|lines with a maximum length of width|lines of width characters or fewer}";
    return {
      phrases: [
        `{splits|divides|folds} a {text|string} into ${lines}, ${fill}, ${aligned}; ${clause}`,
        `{receives|accepts|gets} a {text|string} and a width and {outputs|yields|hands back} a list of ${lines}, ${aligned}, ${fill}; ${clause}`,
        `{formats|typesets|prints} a {text|string} as a list of ${lines}, ${fill}, ${aligned}; ${clause}`,
        `{does|performs} word wrapping to a given width, ${fill}, and {gives|returns} the lines ${aligned}; ${clause}`,
        `{arranges|distributes} the words of a text {on|over} ${lines}, ${aligned}, ${fill}; ${clause}`,
        `{reflows|rewraps} a text to ${lines}, ${fill}, {returning them|and returns them} ${aligned}; ${clause}`,
        `{puts|inserts} line breaks into a text, ${fill}, so that there are only ${lines}, and returns these as a list, ${aligned}; ${clause}`,
        `{makes|creates} a list of ${lines} {out of|from} a text, ${aligned}; this happens ${fill}; ${clause}`,
      ],
      statements: [
        `You are given a {text|string} and a width. {Break|Split} it into ${lines}, ${fill}. ${alignRule}. ${rule}. {Return|Output} the list of lines.`,
        `{Exercise|Problem|Task}: {word wrap|text wrapping|break lines}. Input: a text and a width. Output: a list of ${lines}, ${aligned}. ${fillRule}. ${rule}.`,
        `As {an author|a blogger|a terminal user|a cookbook publisher} I {want|need} my text in ${lines}, ${aligned}, {so that it is easy to read|so that it fits on a small screen}. ${fillRule}. ${rule}.`,
        `hi, {how do i|can someone show me how to} wrap a long text into ${lines}? ${alignRule}. ${fillRule}. ${rule}. {i need a list of the lines|the answer is a list}`,
        `The {function|method|routine} {SHALL|MUST} return a list of ${lines} made from the words of the text. ${fillRule}. ${alignRule}. ${rule}.`,
        `{Split|Take apart} the text at its spaces. Then place the words one after the other on ${lines}, ${fill}. ${rule}. ${alignRule}. {Return|Give} all the lines.`,
        `The {result|answer|returned list} holds the ${lines} of a text, ${aligned}. ${fillRule}. ${rule}. {A text without words has no lines|No words, no lines}.`,
        `{Don't|Do not} let a line get longer than width characters: break the text, ${fill}. ${alignRule}. ${rule}. {Return|Give back} a list.`,
        `{A telegram|A shop receipt|A tombstone|A menu card|A school display|A bus stop sign} has room for width characters in a line. ${fillRule}. ${alignRule}. ${rule}. Return the lines.`,
        `{Into which|In which} ${lines} is a text broken, ${fill}, ${aligned}, if ${clause}?`,
        `wrap(text, width): {list|array} of ${lines}. {Filling|Words}: ${fillRule}. {Alignment|Spaces}: ${alignRule}. {Long words|Words that are too long}: ${rule}.`,
        `The words of a text are {put|set} on ${lines}, ${fill}, ${aligned}. ${rule}. {Several spaces in the text count as one|Additional spaces in the text vanish}. {Return|Produce} the lines.`,
        `{Wrap|Fold} a text to a given width, ${aligned}. ${fillRule}. {Concerning long words|As for too long words}: ${rule}. The lines come back as a list.`,
        `{Line breaking|Text layout} for a column of width characters: ${fillRule}; ${alignRule}; ${clause}. {Return|Output} the lines.`,
        `I have a text and want to make from it ${lines}, ${fill}. ${alignRule}. ${rule}. Please give the lines in a list.`,
        `{Console output|Subtitles|A ticket printer|An LED banner} {allows|permits} width characters {per row|across}. {Transform|Convert} a string into such rows, ${aligned}: ${fillRule}; ${clause}.`,
        `{Specification|Docstring|Contract}: expects a text and a width, {delivers|provides} ${lines}. {Packing|Filling strategy}: ${fillRule}. {Placement|Margins}: ${alignRule}. {Overlong tokens|Giant words}: ${rule}.`,
      ],
    };
  }
  const { wider, last } = parameters;
  const other = wider === "left" ? "right" : "left";
  const gaps = `{spaces are shared out evenly between the words, and what is left over goes to the ${wider}most gaps|gaps in a line are equal, or else those on the ${wider} are wider by one space|the spaces are distributed as evenly as possible, the gaps further ${wider} getting one more where needed|each gap gets the same number of spaces, and surplus ones go one each to the gaps from the ${wider}|if the spaces cannot be divided evenly, the gaps at the ${wider} end have one more than those at the ${other} end|no gap differs from another by more than one space, with the wider ones at the ${wider}|extra spaces are added to the gaps starting from the ${wider}}{|| (a single word on a line stays as it is, unpadded)| (a line of one word is left alone)}`;
  const final =
    last === "left"
      ? "{the last line is aligned left, with single spaces and none at the end|the last line is not stretched but starts at the left, words one space apart|the final line is left-aligned with single spaces|the last line just has one space between words and begins at the left|only the last line is not justified, it is flush left|in the last line words are one space apart, without padding}"
      : "{the last line is aligned right, with single spaces between words and the others in front|the last line is not stretched but ends at the right, words one space apart|the final line is right-aligned with single spaces between words|the last line has one space between words and is filled up with spaces before them|only the last line is not justified, it is flush right|in the last line words are one space apart and moved to the right}";
  const lines =
    "{lines of exactly width characters|justified lines of the given width|lines that are all as long as the width|fully justified lines of width characters|lines stretched to the width}";
  return {
    phrases: [
      `{splits|divides|folds} a {text|string} into ${lines}, ${fill}: ${gaps}; ${final}; ${clause}`,
      `{receives|accepts|gets} a {text|string} and a width and {outputs|yields|hands back} a list of ${lines}, ${fill}; ${gaps}; ${final}; ${clause}`,
      `{formats|typesets|prints} a {text|string} as a list of ${lines}, ${fill}, where ${gaps}, and ${final}; ${clause}`,
      `{does|performs} text justification, ${fill}, and {gives|returns} ${lines}; ${final}; ${gaps}; ${clause}`,
      `{arranges|distributes} the words of a text {on|over} ${lines}, ${fill}; ${clause}; ${gaps}; ${final}`,
      `{justifies|stretches} a text to a given width, ${fill}, and {returns|produces} the lines: ${gaps}; ${final}; ${clause}`,
      `{wraps|breaks} a text, ${fill}, and pads the gaps so that it has ${lines}; ${gaps}; but ${final}; ${clause}`,
      `{makes|creates} a list of ${lines} {out of|from} a text; ${clause}; this happens ${fill}; ${gaps}; ${final}`,
    ],
    statements: [
      `You are given a {text|string} and a width. {Break|Split} it into ${lines}, ${fill}. In a line, ${gaps}. However, ${final}. ${rule}. {Return|Output} the list of lines.`,
      `{Exercise|Problem|Task}: {text justification|justify a text|block text}. Input: a text and a width. Output: a list of ${lines}. ${fillRule}. {Gaps|Spaces}: ${gaps}. {End|Last line}: ${final}. ${rule}.`,
      `As {an author|a newspaper editor|a typesetter|a cookbook publisher} I {want|need} my text in ${lines}, {so that both edges are straight|as in a printed book}. ${fillRule}. {Also|Then}, ${gaps}; ${final}. ${rule}.`,
      `hi, {how do i|can someone show me how to} justify a long text into ${lines}? ${fillRule}. ${gaps}, and ${final}. ${rule}. {i need a list of the lines|the answer is a list}`,
      `The {function|method|routine} {SHALL|MUST} return a list of ${lines} made from the words of the text. ${fillRule}. (a) ${gaps}. (b) ${final}. ${rule}.`,
      `{Split|Take apart} the text at its spaces. Place the words on lines, ${fill}. ${rule}. Then widen the gaps: ${gaps}. {Finally|But}, ${final}. {Return|Give} all the lines.`,
      `The {result|answer|returned list} holds the ${lines} of a text. ${fillRule}. ${rule}. {In them|In each}, ${gaps}; ${final}. {A text without words has no lines|No words, no lines}.`,
      `{Don't|Do not} leave the right edge ragged: set the text in ${lines}, ${fill}; ${gaps}; only {note|mind} that ${final}. ${rule}.`,
      `{A prayer book|A village newspaper|A law book|A shipping notice} is {printed|set} in a column with straight edges. ${fillRule}. {Here|There}, ${gaps}; ${final}. ${rule}. Return the lines.`,
      `{Into which|In which} ${lines} is a text broken, ${fill}, if ${gaps}, and if ${final}? ${rule}.`,
      `justify(text, width): {list|array} of ${lines}. {Filling|Words}: ${fillRule}. {Gaps|Spaces}: ${gaps}. {End|Last line}: ${final}. {Long words|Words that are too long}: ${rule}.`,
      `The words of a text are {put|set} on ${lines}, ${fill}; ${gaps}; ${final}. ${rule}. {Several spaces in the text count as one|Additional spaces in the text vanish}. {Return|Produce} the lines.`,
      `{Justify|Block-set} a text to a given width. ${fillRule}. {Rules|Details}: ${gaps}; ${final}. {Concerning long words|As for too long words}: ${rule}. The lines come back as a list.`,
      `{Full justification|Text layout with straight edges} for a column of width characters: ${fillRule}; ${gaps}; ${final}; ${clause}. {Return|Output} the lines.`,
      `I have a text and want to make from it ${lines}, ${fill}. Please look that ${gaps}, and ${final}. ${rule}. Give the lines in a list.`,
      `{Newspaper columns|Bible pages|Legal notices} {show|have} {even|smooth} margins on both sides. {Reproduce|Imitate} that for a string and a width: ${fillRule}; ${gaps}; ${final}; ${clause}.`,
      `{Specification|Docstring|Contract}: expects a text and a width, {delivers|provides} ${lines}. {Packing|Filling strategy}: ${fillRule}. {Stretching|Distribution}: ${gaps}. {Closing line|Final row}: ${final}. {Overlong tokens|Giant words}: ${rule}.`,
    ],
  };
};

const longs = {
  "stick out": {
    clause:
      "{words longer than a line stand alone and are not cut|a word longer than the width has a line to itself and sticks out|no word is cut, a too long one stands alone on a longer line|too long words are left whole, each on its own line|a word that exceeds the width is kept in one piece on a line of its own|words that do not fit any line are put alone on one, uncut}",
    rule: "{A word longer than the width stands alone on a line and is not cut|Too long words are left whole, each on its own line|If a word exceeds the width, let it stick out on a line to itself|Never cut a word: one that is too long has its own, longer line|A word that fits no line gets one for itself and is not broken|Words are not broken, so one that is longer than the width makes a longer line}",
  },
  "are cut": {
    clause:
      "{words longer than a line are cut into pieces of the width|a word longer than the width begins a new line and is cut after each width characters|too long words are chopped at the width without a hyphen, the rest being followed by further words|a word that exceeds the width fills whole lines from a new line on, and its rest begins a line|words that fit no line are broken at the width, with no hyphen|a word longer than the width is broken off at each line end, without any sign}",
    rule: "{A word longer than the width begins a new line and is cut into pieces of that length|Too long words are chopped at the width, without a hyphen, and other words can follow the rest|If a word exceeds the width, start a new line and cut it whenever a line is full|Cut a word that is too long: full lines of it, then its rest, after which more words may come|A word that fits no line is broken after each width characters, without any sign|Break words that are longer than the width, and only these, at the end of full lines, with no hyphen}",
  },
  "are hyphenated": {
    clause:
      "{words longer than a line are cut, with a hyphen at the end of each full line|a word longer than the width begins a new line and is hyphenated, width - 1 characters and a - at a time|too long words are broken with a hyphen as the last character of the line, the rest being followed by further words|a word that exceeds the width fills whole lines ending in - from a new line on, and its rest begins a line|words that fit no line are broken, each full line of them ending with a hyphen|a word longer than the width is broken off at each line end by a hyphen that counts as a character}",
    rule: "{A word longer than the width begins a new line and is cut, with a hyphen at the end of each full line|Too long words are broken after width - 1 characters with a hyphen, and other words can follow the rest|If a word exceeds the width, start a new line and hyphenate it whenever a line is full|Hyphenate a word that is too long: full lines of it that end in -, then its rest, after which more words may come|A word that fits no line is broken into width - 1 characters and a - each time|Break words that are longer than the width, and only these, with a hyphen as the last character of a full line}",
  },
} as const;

const aligns = {
  left: {
    aligned:
      "{without spaces at either end of a line|left-aligned and without trailing spaces|beginning at the left, with no spaces at the ends|flush left, nothing being padded|none of them beginning or ending with a space|not padded in any way}",
    alignRule:
      "{Lines have no spaces at either end|Align the lines left and leave no trailing spaces|No padding is added|Lines begin at the left, without spaces after the last word|There is no space before the first or after the last word of a line|Lines are flush left and end with their last word}",
  },
  right: {
    aligned:
      "{right-aligned by spaces in front|padded with spaces in front to the full width|flush right, with spaces before the words|moved to the right, the free room being in front|each filled up with leading spaces to width characters|with all words pushed to the right edge by leading spaces}",
    alignRule:
      "{Lines are right-aligned by spaces in front|Pad each line in front with spaces to the full width|Put the free room of a line, as spaces, before its words|Lines end at the right edge, so spaces stand before them|Move every line to the right by leading spaces|Fill lines up to the width with spaces on their left}",
  },
  centre: {
    aligned:
      "{centred by spaces in front, half of the free room rounded down|with half of the free room (rounded down) as spaces before the words and none after|in the middle, with (width - length) // 2 leading spaces and no trailing ones|centered by leading spaces, the smaller half of the room if it is odd|each moved to the middle by half its free characters, rounded down, as leading spaces|centred, rather to the left where the free room is odd, without trailing spaces}",
    alignRule:
      "{Lines are centred by spaces in front, half of the free room rounded down|Put half of the free room, rounded down, as spaces before the words and none after|A line has (width - length) // 2 leading spaces and no trailing ones|Center lines with leading spaces only; if the free room is odd, use the smaller half|Move each line to the middle by half its free characters, rounded down|Centre every line, rather to the left where the room is odd, without trailing spaces}",
  },
  "centre, rather right": {
    aligned:
      "{centred by spaces in front, half of the free room rounded up|with half of the free room (rounded up) as spaces before the words and none after|in the middle, with (width - length + 1) // 2 leading spaces and no trailing ones|centered by leading spaces, the larger half of the room if it is odd|each moved to the middle by half its free characters, rounded up, as leading spaces|centred, rather to the right where the free room is odd, without trailing spaces}",
    alignRule:
      "{Lines are centred by spaces in front, half of the free room rounded up|Put half of the free room, rounded up, as spaces before the words and none after|A line has (width - length + 1) // 2 leading spaces and no trailing ones|Center lines with leading spaces only; if the free room is odd, use the larger half|Move each line to the middle by half its free characters, rounded up|Centre every line, rather to the right where the room is odd, without trailing spaces}",
  },
} as const;
