import type { family } from "../../src/domain/families/undo-text.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ limit, nothing, tooMany, redo, together }) => {
  const history = redo
    ? `{undo() reverts, up to ${limit} edits deep; redo() replays reverted ones until a fresh edit discards them|bounded history, ${limit} edits, undo() / redo(), a fresh edit clearing the redo stack|undo() steps back (no more than ${limit} edits are remembered), redo() steps ahead again, impossible after a fresh edit}`
    : `{undo() reverts, up to ${limit} edits deep|bounded history: undo() for the newest ${limit} edits, older ones are forgotten|undo() steps back, no more than ${limit} edits are remembered}`;
  const merge = together === "none" ? "{|; each call is an edit of its own}" : groups[together];
  const short = erasing[tooMany];
  const vain = (redo ? vainBoth : vainUndo)[nothing];
  return {
    phrases: [],
    statements: [
      `{mini editor|string buffer}, starts as "". write(s): +s; erase(n): chop n off the tail; text(): contents. ${history}${merge}. ${short}. ${vain}.`,
      `i need an object for a {note|draft}, blank in the beginning: write(s) puts s behind, erase(n) drops the n final chars, text() shows it. ${history}${merge}. ${short}, ${vain}`,
      `{Command pattern|Two-stack history} on a string s = "": write appends, erase(n) truncates by n, text reads s. ${history}${merge}. {Corner cases|Edge cases}: ${short}; ${vain}.`,
      `{A typewriter with regrets|A sign painter|A forgetful poet} adds words with write, wipes n symbols off the end with erase, shows everything with text. ${history}${merge}. ${short}. ${vain}. {Model it.|Can you code that?}`,
      `s_0 = "". write(t): s ← s·t. erase(n): s ← s without its final n symbols. text(): s. ${history}${merge}. ${short}; ${vain}.`,
      `{Please to make|I must make} thing that keeps string (begin: nothing in it), write makes it longer, erase(n) makes it n shorter at end, text says it. ${history}${merge}. ${short}. ${vain}.`,
    ],
  };
};

const erasing = {
  clears:
    '{n beyond the length just empties it, which still is an edit|erase is clamped: too big an n leaves ""|over-long erase: wipe everything, don\'t complain}',
  error:
    "{n beyond the length throws (ValueError / RangeError), contents and history untouched|erase is not clamped: too big an n throws, nothing is altered|over-long erase: throw, don't wipe anything}",
} as const;

const vainUndo = {
  ignored:
    "{undo() with no history is a no-op|nothing left to revert: shrug, do nothing|don't complain about an undo() at the start}",
  error:
    "{undo() with no history throws (ValueError / RangeError)|nothing left to revert: throw|complain with an exception about an undo() at the start}",
} as const;

const vainBoth = {
  ignored:
    "{undo() or redo() with no history is a no-op|nothing left to revert or replay: shrug, do nothing|don't complain about a superfluous undo() or redo()}",
  error:
    "{undo() or redo() with no history throws (ValueError / RangeError)|nothing left to revert or replay: throw|complain with an exception about a superfluous undo() or redo()}",
} as const;

const groups = {
  writes:
    "{; back-to-back write() calls coalesce to a single edit, erase() calls don't|; an uninterrupted streak of write() is reverted in one go|; merge adjacent write() calls in the history}",
  "writes, erasures":
    "{; back-to-back write() calls coalesce to a single edit, so do back-to-back erase() calls|; an uninterrupted streak of write() is reverted in one go, a streak of erase() too|; merge adjacent calls of the same kind (write with write, erase with erase) in the history}",
} as const;
