import type { family } from "../../src/domain/families/balanced-brackets.ts";
import type { WordingsOf } from "../wordings.ts";

// Curly brackets cannot stand in a template, so they are named.
export const wordings: WordingsOf<typeof family> = ({ pairs, result }) => {
  const names = pairs.map((pair) => kinds[pair]);
  const brackets = `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
  const { phrases, statements } = results[result];
  const others =
    "{All other characters|Any other characters|Other characters} {are ignored|do not matter|may be skipped}.";
  const proper =
    "{Each must be closed by its own kind, and pairs must not cross|Balanced means that each is closed by its own kind, without crossing another pair|Pairs may be nested, but never cross}.";
  return {
    phrases: phrases.flatMap((phrase) => [
      `${phrase}; {the brackets that count are|brackets are|it looks only at} ${brackets}`,
      `${phrase}, {where brackets are|considering only|counting as brackets} ${brackets}{|, skipping all other characters}`,
    ]),
    statements: [
      `{Given is|You are given|There is} a {string|text} with ${brackets}. ${statements[0]} ${others}`,
      `{Look at|Consider} {nothing but|only} ${brackets} in a {string|text}. ${statements[0]} ${proper}`,
      `${statements[1]} {The brackets are|Only these count as brackets:|As brackets count} ${brackets}. ${proper}`,
      `${statements[1]} {The kinds of brackets are|Kinds:|It is about} ${brackets}. ${others}`,
    ],
  };
};

const kinds = {
  "()": "{parentheses ( )|round brackets ( )|( )}",
  "[]": "{square brackets [ ]|square brackets|[ ]}",
  "{}": "{curly brackets|curly braces|braces}",
  "<>": "{angle brackets < >|< >|pointed brackets < >}",
} as const;

const results = {
  balanced: {
    phrases: [
      "{tells|says|determines} whether {all|the} brackets {of|in} a {string|text} {match|are closed properly|are balanced}",
      "returns true if {every bracket in a text has its partner|the brackets of a string match} in the right order, {and|or} false {otherwise|if not}",
    ],
    statements: [
      "{Are its brackets balanced?|Does every bracket find its partner?|Do all brackets match?} {Return|Answer} true or false.",
      "{Return|Answer} true if {all brackets of a string are properly closed|every bracket in a text is matched}, in the right order, {and false otherwise|else false}.",
    ],
  },
  depth: {
    phrases: [
      "{computes|finds|returns} the {greatest|maximum|deepest} nesting {depth|level} of brackets in a {string|text}, all kinds {taken|counted} together, or -1 {if they do not match|for unbalanced brackets}",
      "counts how many brackets of a {string|text} are open at the same time at most, {whatever their kind|of any kind}, {giving|returning} -1 {when they are not balanced|if the brackets do not match up}",
    ],
    statements: [
      "How deep {are the brackets nested|does the nesting of brackets go}, {whatever their kinds|all kinds together}? Return -1 if they are {unbalanced|not balanced}, and 0 {if there are none|without brackets}.",
      "Find the {largest number of brackets open at once|greatest depth of nested brackets} in a {string|text}, of whatever kind; {the answer is|return} -1 {if the brackets are not balanced|where some bracket is not matched}.",
    ],
  },
  "first wrong": {
    phrases: [
      "{finds|returns} the {index|position}, {counted from 0|from 0 on}, of the first closing bracket in a {string|text} that {does not fit|closes nothing or the wrong kind}; if there is none, of the first bracket never closed, and -1 {if all is well|for balanced brackets}",
      "{locates|points to} the first {mistake|error} in the brackets of a {string|text} by its {0-based index|index from 0}: {a wrong closing bracket|a closing bracket that does not match the last open one}, failing that the first opening one left unclosed, or -1 {if they are balanced|if nothing is wrong}",
    ],
    statements: [
      "Return the {index|0-based position} of the first closing bracket that {does not match|closes none or the wrong one}. If all of them fit, return that of the first bracket {left open|never closed}; {-1 if they are balanced|else -1}.",
      "Where {is the first wrong bracket|do the brackets of a text first go wrong}? A closing bracket that {fits nothing|does not fit} comes first of all, then the first opening one that is never closed. {Answer|Return} its index from 0, or -1 {if there is no mistake|for a balanced text}.",
    ],
  },
  completion: {
    phrases: [
      "returns the {closing brackets|text of closing brackets} {missing at the end of|to append to} a {string|text} so that its brackets {match|are balanced}, or null {if it cannot be repaired like this|if no ending helps}",
      "{completes|finishes} a {string|text} with open brackets: it returns {just|only} the closing ones {to be added at the end|that the end lacks}, and null {where nothing added at the end can balance it|if a closing bracket is already wrong}",
    ],
    statements: [
      "Which closing brackets {must be added to the end|are missing at the end} to balance {it|the text}? Return {them|these} as a {string|text}, {empty|the empty string} if none are needed, and null if {it cannot be done|that is impossible}.",
      "Return the shortest {string|text} of closing brackets that, {put after|appended to} a text, makes its brackets balanced; {return|give} null if {there is no such ending|nothing added there helps}.",
    ],
  },
} as const;
