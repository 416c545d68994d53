import type { family } from "../../src/domain/families/undo-text.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ limit, nothing, tooMany, redo, together }) => {
  const methods = redo ? "{undo and redo|undo, and redo,|undo() and redo()}" : "{undo|undo()|an undo}";
  const one = together === "none" ? { clause: "", sentence: "" } : groups[together];
  const vain = (redo ? vainBoth : vainUndo)[nothing];
  const erased = erasing[tooMany];
  return {
    phrases: [
      `{holds|keeps} a text, empty at first, with write, erase and text, and with ${methods} for the last ${limit} changes${one.clause}; ${erased.clause}, and ${vain.clause}`,
      `{is|implements} a text buffer: write(text) appends, erase(count) removes characters at the end, text() gives all; it has ${methods} {for|over} the last ${limit} changes${one.clause}; ${vain.clause}, and ${erased.clause}`,
      `{models|imitates} a {small |}text editor that {begins empty|is empty at first}, where one can write, erase at the end and ask for the text, with ${methods} for {at most ${limit}|up to ${limit}|the last ${limit}} changes${one.clause}; ${erased.clause}; ${vain.clause}`,
    ],
    statements: [
      `{Make|Build} a text buffer, empty at first. Its write adds a text at the end, erase removes so many characters there, text returns all. ${redo ? redoing(limit) : undoing(limit)} ${one.sentence} ${erased.sentence} ${vain.sentence}`,
      `{Whoever writes makes mistakes|A text editor should forgive}: an object holds a text, with methods write, erase(count) and text. ${redo ? redoing(limit) : undoing(limit)} ${one.sentence} ${vain.sentence} ${erased.sentence}`,
      `{Wanted is|I need} a class that {keeps|holds} a {text|string}: append (write), cut off at the end (erase), read (text), {take back|and undo}${redo ? "{, and redo|, then redo}" : ""} {up to ${limit} changes|the last ${limit} changes}${one.clause}. ${vain.sentence} ${erased.sentence}`,
    ],
  };
};

const undoing = (limit: number) =>
  `{Calling undo takes back the last change, up to ${limit} of them|The last ${limit} changes can be undone by undo|With undo one goes back over at most ${limit} changes}.`;

const redoing = (limit: number) =>
  `{Calling undo takes back one of the last ${limit} changes, redo does it again until something new is done|The last ${limit} changes can be undone by undo, and then redone by redo, unless a new change came|With undo one goes back over at most ${limit} changes, with redo forward again, until a new change}.`;

const erasing = {
  clears: {
    clause:
      "{erasing more than there is clears the text|to erase too many removes all there is|if there is less to erase all of it goes}",
    sentence:
      "{Erasing more than there is clears the text.|To erase too many characters removes all there are.|If there are fewer characters to erase, all go.}",
  },
  error: {
    clause:
      "{erasing more than there is raises an error and changes nothing|to erase too many is an error and no change|if there is less to erase an error is raised and the text stays}",
    sentence:
      "{Erasing more than there is raises an error and changes nothing.|To erase too many characters is an error (ValueError or RangeError) and no change.|If there are fewer characters to erase, raise an error and leave the text alone.}",
  },
} as const;

const vainUndo = {
  ignored: {
    clause:
      "{undo does nothing if there is nothing to undo|an undo without any change left is ignored|undo in vain does nothing}",
    sentence:
      "{If there is nothing to undo, nothing happens.|An undo in vain is ignored.|Without a change to take back, undo does nothing.}",
  },
  error: {
    clause:
      "{undo raises an error if there is nothing to undo|an undo without any change left is an error|undo in vain raises a ValueError or RangeError}",
    sentence:
      "{If there is nothing to undo, raise an error (ValueError or RangeError).|An undo in vain is a ValueError or RangeError.|Without a change to take back, undo raises an error.}",
  },
} as const;

const vainBoth = {
  ignored: {
    clause:
      "{both do nothing if there is nothing to undo or redo|an undo or redo in vain is ignored|undo and redo do nothing where nothing is left for them}",
    sentence:
      "{If there is nothing to undo or redo, nothing happens.|An undo or redo in vain is ignored.|Without a change to take back or redo, both do nothing.}",
  },
  error: {
    clause:
      "{both raise an error if there is nothing to undo or redo|an undo or redo in vain is an error|undo and redo raise a ValueError or RangeError where nothing is left for them}",
    sentence:
      "{If there is nothing to undo or redo, raise an error (ValueError or RangeError).|An undo or redo in vain is a ValueError or RangeError.|Without a change to take back or redo, both raise an error.}",
  },
} as const;

const groups = {
  writes: {
    clause:
      "{, where writes in a row are one change|, consecutive writes counting as one change|, with writes directly after each other being undone together}",
    sentence:
      "{Writes in a row are one change.|Consecutive calls of write count as one change.|Writes directly after each other are undone together, as one.}",
  },
  "writes, erasures": {
    clause:
      "{, where writes in a row, and erasures in a row, are one change|, consecutive writes counting as one change and consecutive erasures too|, with writes directly after each other being undone together, and likewise erasures}",
    sentence:
      "{Writes in a row, and erasures in a row, are one change.|Consecutive calls of write count as one change, and so do those of erase.|Writes directly after each other are undone together, as one, and likewise erasures.}",
  },
} as const;
