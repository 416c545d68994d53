import type { family } from "../../src/domain/families/undo-text.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ limit, nothing, tooMany, redo, together }) => {
  const history = (redo ? redoing : undoing)(limit);
  const methods = redo
    ? "{write, erase, undo, redo and text|write(text), erase(count), undo(), redo() and text()}"
    : "{write, erase, undo and text|write(text), erase(count), undo() and text()}";
  const groups = together === "none" ? "" : `; ${grouped[together]}`;
  const erased = erasing[tooMany];
  const vain = (redo ? vainBoth : vainUndo)[nothing];
  const basics =
    "{write(text) adds a string at the end, erase(count) cuts that many characters off the end, text() returns the content|write puts a string behind what is there, erase takes the given number of characters away from the end, text tells the whole content|one can append with write, remove characters from the end with erase and read with text|by write it grows at the end, by erase it loses the stated number of final characters, by text it is read|write extends the text, erase shortens it at the end by a given count, text hands it back}";
  return {
    phrases: [
      `{represents|manages} {a string|an editable text}, {initially empty|empty to begin with}: ${basics}; ${history}${groups}; ${erased}; ${vain}`,
      `{offers|supports} ${methods} on a text that is empty {in the beginning|initially}; ${basics}; ${history}${groups}; ${erased}; ${vain}`,
      `{stores|wraps} a text, {nothing in it yet|""} at the start, and remembers earlier states: ${basics}; ${history}${groups}; ${vain}; ${erased}`,
      `{acts as|works like} {a simple editor|a notepad} starting with an empty document; ${basics}; ${erased}; ${history}${groups}; ${vain}`,
      `{allows writing and erasing|lets one write and erase} with a history: ${history}${groups}; ${basics}, from an empty text on; ${vain}; ${erased}`,
      `{provides|has} the methods ${methods}: ${basics}, beginning with an empty text; ${history}${groups}; ${erased}; ${vain}`,
      `{records|tracks} the changes to a text that {begins as ""|is blank at first}; ${basics}; ${history}${groups}; ${vain}; ${erased}`,
      `{implements|realises} a buffer of characters with {limited|bounded} history: ${history}${groups}; it starts empty; ${basics}; ${erased}; ${vain}`,
    ],
    statements: [
      `{Design|Implement} a text editor class that starts with an empty text and has ${methods}. ${basics}. ${history}${groups}. ${erased}. ${vain}.`,
      `{Text with history|Undoable text}: ${basics}; starts empty. {History|Undo}: ${history}${groups}. {Edge cases|Errors}: ${erased}; ${vain}.`,
      `As {a writer|an author|a clumsy typist}, I want to {go back|return to what I had} after a slip: ${history}${groups}. ${basics}; {I begin with nothing|at first there is no text}. ${erased}. ${vain}.`,
      `hello, i have to make a class for a text (empty first) with ${methods}. ${basics}. ${history}${groups}. ${erased}, ${vain}. {thanks in advance|any help is nice}`,
      `The buffer MUST be empty initially. ${basics}. ${history}${groups}. {Further requirements|It also holds that}: ${erased}; ${vain}.`,
      `{Before|Ahead of} each change, save the text. ${history}${groups}. The changes: ${basics}; we start from an empty text. ${erased}. ${vain}.`,
      `{A blackboard|A sandbox|A whiteboard} is empty. {Letters are added at the right and wiped off from the right|One writes at its end and wipes from its end}: ${basics}. The teacher can go back: ${history}${groups}. ${erased}. ${vain}.`,
      `{Exam question|Exercise}: {program|describe} an object with ${methods}. ${basics}; the text is empty at first. ${history}${groups}. ${vain}. ${erased}.`,
      `{Don't keep|There's no need to keep} everything: ${history}${groups}. Other than that it's a text, empty at the start: ${basics}. ${erased}. ${vain}.`,
      `{A chat app|A note app|A form field} needs an input that can be taken back. ${basics}; nothing is in it at first. ${history}${groups}. ${erased}. ${vain}.`,
      `feat: text buffer (empty at first) with ${methods}. ${basics}. ${history}${groups}. ${erased}. ${vain}.`,
      `What happens in this editor? ${basics}. In the beginning it holds "". ${history}${groups}. {And in odd cases|Special cases}? ${erased}; ${vain}. {Write the class.|Please write it.}`,
      `{Keep|Hold} a string, "" at first. Its operations are ${methods}: ${basics}. ${history}${groups}. ${vain}; ${erased}.`,
      `{A label printer|A scoreboard} shows a text that starts empty. ${basics}. ${history}${groups}. ${erased}. ${vain}. Model it as a class.`,
      `It is needed a class for text, in the beginning empty, with ${methods}. ${basics}. ${history}${groups}. ${erased}. ${vain}.`,
    ],
  };
};

const undoing = (limit: number) =>
  `{undo() reverses the latest change, and this can be repeated for at most ${limit} changes|undo restores the text as it was before the last write or erase; the latest ${limit} changes are kept for this|the most recent ${limit} changes can be reverted, one by one, with undo|undo cancels the previous change; older changes than the last ${limit} are final|each undo goes one change back, ${limit} at most|up to ${limit} steps back are possible with undo, each reversing one change|with undo, one returns to the state before the latest change, as far back as ${limit} changes}`;

const redoing = (limit: number) =>
  `{undo() reverses the latest change, for at most ${limit} changes, and redo() applies again what was undone, unless something new was written or erased meanwhile|undo restores the text as it was before the last write or erase (the latest ${limit} are kept), redo brings back what undo took; a new write or erase empties the redo history|the most recent ${limit} changes can be reverted, one by one, with undo, and repeated with redo as long as no further change is made|undo cancels the previous change, no more than ${limit} of them, and redo restores it, but not after another write or erase|each undo goes one change back, ${limit} at most, and each redo one forward again; any new change makes redo impossible|up to ${limit} steps back are possible with undo, redo cancels an undo, and a fresh write or erase discards whatever could be redone|with undo, one returns to the state before the latest change, as far back as ${limit} changes, with redo one takes back the undo, until a new change is made}`;

const grouped = {
  writes:
    "{several writes directly in succession form a single change (asking for the text in between doesn't matter)|write calls that follow each other, with at most text() in between, are treated as one change|a series of writes without another call than text() between them is undone in a single step|writes right after one another are merged into one change, erasures are not|for the history, uninterrupted writes make one change, while each erase is its own}",
  "writes, erasures":
    "{several writes directly in succession form a single change, and so do several erasures (asking for the text in between doesn't matter)|write calls that follow each other, with at most text() in between, are treated as one change, erase calls likewise|a series of writes, or of erasures, without another call than text() between them is undone in a single step|writes right after one another are merged into one change, and erasures right after one another too|for the history, uninterrupted writes make one change, and uninterrupted erasures also}",
} as const;

const erasing = {
  clears:
    "{if the count is larger than the text, everything is erased, which is a change as well|when asked for more characters than exist, erase empties the text and this counts as a change|erase with too great a count leaves an empty text, and that can be undone like any change|an excessive count in erase simply deletes the complete text (still a change)|a text shorter than the count becomes empty, even that being a change|should there be too few characters, all of them are erased and it counts as a change}",
  error:
    "{if the count is larger than the text, erase raises an error (ValueError or RangeError) and nothing is changed|when asked for more characters than exist, erase throws an error and leaves everything alone|erase with too great a count is an error and no change that could be undone|an excessive count in erase leads to a ValueError (Python) or RangeError (JavaScript), the text remaining untouched|for a text shorter than the count an exception is raised, without any change|should there be too few characters, an error is thrown and the text remains as it is}",
} as const;

const vainUndo = {
  ignored:
    "{undo has no effect when no change is left|if there's no change to reverse, undo is ignored|with an empty history undo changes nothing and raises nothing|calling undo too often is harmless|where nothing can be undone, the text just stays|an undo that isn't possible is silently skipped}",
  error:
    "{undo raises an error (ValueError or RangeError) when no change is left|if there's no change to reverse, undo fails with an error|with an empty history undo throws an exception|calling undo too often is an error|where nothing can be undone, a ValueError (Python) or RangeError (JavaScript) is raised|an undo that isn't possible must raise an error}",
} as const;

const vainBoth = {
  ignored:
    "{undo and redo have no effect when nothing is left for them|if there's no change to reverse or repeat, the call is ignored|with an empty history undo and redo change nothing and raise nothing|calling undo or redo too often is harmless|where nothing can be undone or redone, the text just stays|an undo or redo that isn't possible is silently skipped}",
  error:
    "{undo and redo raise an error (ValueError or RangeError) when nothing is left for them|if there's no change to reverse or repeat, the call fails with an error|with an empty history undo and redo throw an exception|calling undo or redo too often is an error|where nothing can be undone or redone, a ValueError (Python) or RangeError (JavaScript) is raised|an undo or redo that isn't possible must raise an error}",
} as const;
