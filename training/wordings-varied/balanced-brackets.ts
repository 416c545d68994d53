import type { family } from "../../src/domain/families/balanced-brackets.ts";
import type { WordingsOf } from "../wordings.ts";

// Curly brackets cannot stand in a template, so they are named.
export const wordings: WordingsOf<typeof family> = ({ pairs, result }) => {
  const names = pairs.map((pair) => kinds[pair]);
  const all = `${names.slice(0, -1).join(", ")} {and|as well as|plus} ${names.at(-1) ?? ""}`;
  return results[result](all, names.join(" / "));
};

const kinds = {
  "()": "{parentheses|round brackets|()|parens|round ones ()|the pair ( )|parenthesis characters ()|the round kind|( … )}",
  "[]": "{square brackets|[]|square ones []|the pair [ ]|the square kind|brackets of the square sort|[ … ]|box-shaped brackets}",
  "{}": "{curly braces|curly brackets|braces|the curly kind|squiggly brackets|brace characters|curly ones|the curly pair|moustache brackets}",
  "<>": "{angle brackets|<>|angled brackets <>|the pair < >|less-than / greater-than signs|pointy brackets|the angle kind|< … >}",
} as const;

const text =
  "{a string|a text|some text|an expression|a line of text|a piece of source code|an input string}";
const noise =
  "{Every other character is irrelevant|Skip all characters that are not brackets|Letters, digits, spaces and so on have no influence|Whatever else occurs in it can be disregarded|Other symbols are to be passed over|Non-bracket characters must be ignored}";
const nested =
  "{An opener has to be closed by a closer of the same type, and the most recently opened one must be closed first|Open brackets must be closed by the same type of brackets and in the correct order|The innermost open bracket always has to be the next one closed, by a partner of its own type|Types may not be mixed up or overlap}";

interface Texts {
  readonly phrases: readonly string[];
  readonly statements: readonly string[];
}

const results: Readonly<
  Record<"balanced" | "depth" | "first wrong" | "completion", (all: string, list: string) => Texts>
> = {
  balanced: (all, list) => ({
    phrases: [
      `{validates|verifies} that ${all} in ${text} are {correctly paired|well formed|properly matched and nested}, {returning|giving back} a boolean`,
      `{determines|reports|establishes} if ${text} has {balanced|matching|valid} brackets, {given that only ${all} are brackets|taking ${all} into account and nothing else}`,
      `{returns|yields|produces} true when {each opening symbol|every opener} among ${all} is closed by {the right closer|its counterpart} in the {correct|proper} order, and false when {not|this fails}`,
      `uses a stack to check ${text} for {mismatched|unmatched|unbalanced} ${all} and {answers|says} true only if {it finds none|there are none of those}`,
      `{accepts|is given} ${text} and {decides|finds out} whether ${all} {pair up|match up} without {crossing|overlapping}; {anything else in it is skipped|all else is disregarded}`,
      `is true {just|exactly} for strings in which ${all} {nest properly|are nested correctly and all closed}, {an empty string included|the empty string being one of them}`,
      `{detects|notices} bracket errors (${list}): false if {any|one} is {left open|unclosed}, {closed too early|superfluous} or closed by the wrong type, {true otherwise|else true}`,
      `implements the "valid parentheses" {check|problem} for ${all}, {ignoring|skipping} {any other character|all the rest}`,
    ],
    statements: [
      `Given ${text} containing ${all}, determine if the input is valid. ${nested}. ${noise}.`,
      `Valid brackets: ${list}. Return {true|True} {when|if} they are {balanced|all matched correctly}, {false|False} {when|if} not. ${noise}.`,
      `As {the author of an editor|a programmer}, I want to know whether my {file|snippet} has {balanced|properly nested} ${all}, so that I {notice mistakes|find typos} early. {Answer with a boolean|The outcome is true or false}.`,
      `hi, how do i check that {all|the} brackets (${all}) in a string are closed correctly?? {(should give true or false)|i just need true / false.} {order matters|one kind can't close another kind}`,
      `The function MUST return true if and only if ${all} in the {argument|input} are balanced. ${nested}. It SHALL ignore {everything else|other characters}.`,
      `Walk through {the string|the text} {character by character|from left to right}. Push each opening bracket onto a stack; on a closing one, pop and compare the types. {Report|Return} true if no comparison fails and the stack ends up empty. {Brackets:|Consider} ${all}.`,
      `{Write a bracket checker|Check bracket matching}. The types {in question|to consider} are ${all}. {No bracket may stay open|None may be left unclosed}, none may close {something that was never opened|nothing}, and no pair may {overlap another|be interlocked with another}. {Result: boolean|Give back a boolean}.`,
      `{Exam question|Exercise}: a string is called balanced if ${all} in it {occur in matched, properly nested pairs|can be paired off without crossings}. {Decide|Establish} whether a {given|supplied} string is balanced. ${noise}.`,
      `Boolean check for ${text}: {is it true that|do we have that} each of ${all} {has a partner|finds a partner of the same type} and that these pairs are {nested or side by side|either nested or apart}, never crossed?`,
      `{Don't just count|It is not enough to count} openers and closers: the order matters as well. {Return true|Say true} only if ${all} are {correctly nested|nested the right way} in the {string|text}; otherwise say false.`,
      `{Imagine Russian dolls|Think of nested boxes}: each ${list} that is opened has to be closed by {the same sort|its own sort} before the one around it may be closed. {Does a given text obey this|Is this the case for a given string}? Yes is true, no is false.`,
      `The result is false if ${text} has {a stray|an extra} closing bracket, a bracket {without an end|that is never closed} or one closed by the wrong type, and true {in all other cases|otherwise}. {Bracket types:|Only look at} ${all}.`,
      `{A teacher corrects formulas|In a maths lesson, formulas are checked}: do ${all} {in a formula|in it} {match|come in proper pairs}? {Output true for a correct formula and false for a faulty one|True if so, false if not}; {numbers and letters don't matter|the rest of the formula is not examined}.`,
      `Tell me {if|whether} ${text} is balanced with respect to ${all}. ${noise}. {Empty input is balanced|With no brackets at all the answer is true}.`,
      `bracket validation: ${list} {must|have to} match, LIFO order, {same type closes|opener and closer of one type}. {returns bool|-> true/false}`,
      `We have to {inspect|examine} a string where ${all} {can appear|may occur}. The answer should be yes (true) when {all are in harmony|every one has its pair and pairs don't cross}, no (false) when {something is missing or in wrong order|not}.`,
    ],
  }),
  depth: (all, list) => ({
    phrases: [
      `{measures|determines} the maximum {nesting level|depth of nesting} of ${all} in ${text}, {all types counted together|regardless of type}, and {gives|returns} -1 for {unbalanced|invalid} input`,
      `{reports|yields} how many levels deep ${all} {go|are nested} at the deepest point of ${text}; {types are not told apart in the count|any type adds a level}; {unbalanced|badly nested} strings {give|produce} -1`,
      `{calculates|figures out} the {highest|peak} number of simultaneously open brackets (${list}) in ${text}, or -1 {when|in case} {they aren't balanced|the brackets don't match}`,
      `takes ${text} and {outputs|hands back} its bracket depth, {where ${all} all count alike|with ${all} all counting}, {-1 signalling|using -1 for} {mismatched or unclosed brackets|a mismatch}`,
      `{tracks|keeps track of} open ${all} {while reading|as it scans} ${text} and returns the {largest|biggest} stack size reached, {but -1 if the string turns out unbalanced|or -1 on any mismatch or leftover}`,
      `{first makes sure|checks} that ${all} are balanced, {returning|and returns} -1 if they are not, and {otherwise|else} the {deepest|maximum} level of nesting, {no matter which types are nested|all types taken together}`,
      `is given ${text} and {evaluates|works out} to what depth ${all} are {stacked|put} inside one another, {in any mixture|types mixed}; {-1 for faulty brackets|if they are faulty, -1}`,
      `returns 0 for a text without brackets, the depth of the innermost pair of ${all} (types mixed) for {a balanced one|one that is balanced}, and -1 {for everything else|if it isn't balanced}`,
    ],
    statements: [
      `Given ${text} with ${all}, compute its maximum nesting depth{, all types together|; every type counts as a level}. If the brackets are not {balanced|correctly matched}, return -1. ${noise}.`,
      `Maximum depth of ${list}. {Any type increases the depth|Types share one counter}. Output -1 if the string is {invalid|unbalanced} {and 0 if it has no brackets|, 0 for no brackets}.`,
      `As {someone who reviews code|a code reviewer}, I want the deepest nesting of ${all} (all kinds counted alike) in a {snippet|line}, and -1 if its brackets {do not match|are not balanced}.`,
      `hello, i want to find how deep brackets go in a string. brackets = ${all}, {it doesn't matter which kind|all kinds add up}. {when they dont match it should be -1|-1 if something doesnt match}`,
      `The function MUST return the greatest number of ${all} that are open {at once|at any one moment}, {counted across all types|irrespective of type}. It MUST return -1 if they are unbalanced. {Other characters SHALL be ignored.|It SHALL skip other characters.}`,
      `Scan from left to right with a stack. {Push|Put} openers, pop at closers after comparing the type, and {remember|note} the {greatest|largest} height of the stack: that is the {result|answer}. On a mismatch, or if something is left over, {the result is|return} -1. Brackets: ${all}, all on one stack.`,
      `{A hiker descends|One goes down} one level for each opening bracket and {climbs|goes up} one for each closing bracket. What is the deepest level in ${text}? ${all} all count. {If the brackets are not properly paired|For badly paired brackets} the answer is -1.`,
      `{Exercise|Exam question}: {how many|at most how many} of ${all} {enclose a single position|surround the same spot} of a balanced string, {types mixed|whatever their types}? Determine this depth; for a string that is not balanced {state|answer} -1.`,
      `{Return the nesting depth|Work out the depth of nesting}: 0 with no brackets, 1 if they only stand side by side, 2 for a pair inside another, {and so forth|etc}. ${all} {are treated the same|all add to it}. Unbalanced: -1.`,
      `What's the {height|depth} of the bracket tree of ${text}? {Nodes are|A node is made by} ${all}, {any type|whatever the type}. {Malformed brackets|Anything not correctly closed}: return -1.`,
      `{Don't count the brackets|Not the number of brackets is wanted}, but how deeply they are nested at the most (${list}, {all types in one count|types don't matter}); {use -1|answer -1} when they are {wrongly closed or left open|unbalanced}.`,
      `The answer is -1 if ${all} in the text are {not well matched|badly matched}, otherwise it's the {maximal|largest} count of brackets {opened but not yet closed|open} at some point, {of any type|all types added}. ${noise}.`,
      `{In a warehouse, crates are put into crates|Boxes are packed into boxes}. ${list} mark where a {crate|box} begins and ends, each sort closed by its own. How many are around each other {at the deepest place|at most}? {Wrongly marked|If the marks are inconsistent}: -1.`,
      `depth(text): {max|largest} level over ${all} {(any type +1)|(one common level)}; -1 {if not balanced|when unbalanced}; no brackets 0`,
      `{Formulas|Expressions} are hard to read when ${all} are {nested too deeply|too deep}. Tell the deepest level {that occurs|reached} in one, {counting all types|every type counted}, and -1 for {an expression|one} whose brackets are not balanced.`,
    ],
  }),
  "first wrong": (all, list) => ({
    phrases: [
      `{reports|determines} where ${all} in ${text} first go wrong: the zero-based {index|position} of the first closing bracket without {a fitting opener|the right opener on top}, or if every closer fits, of the first opener {left unclosed|that has no end}, or -1 for {a balanced text|no error}`,
      `{searches|checks} ${text} for the first {unmatched|mismatched} closing one among ${all} and returns its index; {failing that|if all closers match}, the index of the {earliest|first} opening one that is never closed; if balanced, -1`,
      `returns -1 if ${all} are balanced, else the {index|offset} (from 0) of the first closer that doesn't {match the latest open bracket|close the bracket opened last}, {or, if there's no such closer, of|and without such a closer that of} the first bracket that stays open`,
      `{pinpoints|localises} the first bracket error (${list}) by index: {bad closers take precedence|wrong closing brackets come first}, then the {first|leftmost} never-closed opener; {-1 means no error|no error is -1}`,
      `{gives|yields} the position, {starting from zero|0 being the first}, of the first faulty closing bracket in ${text} (${all}), otherwise of the first unclosed opening bracket, otherwise -1`,
      `{keeps|maintains} a stack of the open ${all} and returns the index at which a closer {first fails to match|does not match for the first time}; at the end, the index at the bottom of the stack, or -1 if {it is empty|nothing is left on it}`,
      `takes ${text} and {says|tells} at which index a {compiler|parser} would complain about ${all}: at the first closer that {doesn't fit|is out of place}, or else at the first opener without a closer; -1 if {it wouldn't|there is nothing to complain about}`,
      `{identifies|spots} the index of the earliest closing bracket that is {extra or of the wrong type|superfluous or mismatched} among ${all}, {and only if there is none|in absence of one} the earliest opening bracket without partner, and -1 {if all match|for perfect matching}`,
    ],
    statements: [
      `Given ${text} with ${all}, return the index of the first closing bracket that does not match. If every closing bracket matches, return the index of the first opening bracket that is never closed. If the string is balanced, return -1. ${noise}.`,
      `Find the first bracket error (0-based index). Priority: 1) the first closer that closes nothing or the wrong type; 2) the first opener {never closed|left open}; 3) -1 {if there is no error|when balanced}. Brackets: ${list}.`,
      `As {a user of an editor|an editor's user}, I want the cursor to jump to the first wrong bracket (${all}): to the first closing one that doesn't fit, else to the first opening one never closed. {Give me its index from 0|I need its zero-based index}, -1 if all is fine.`,
      `my brackets dont match and i want to know WHERE. {so i need|looking for} the index (from 0) of the first closing one with no matching opener before it, or, if {those are all ok|none}, the first opening one that never gets closed. balanced -> -1. only ${all}`,
      `The function MUST return the zero-based position of the first mismatched closing bracket. Where none exists, it MUST return that of the first unclosed opening bracket; where {the text is balanced|neither exists}, -1. {Brackets are|Recognised are} ${all}.`,
      `{Push|Put} the index of each opener on a stack. A closer pops; if the stack is empty or the popped opener is of another type, return the closer's index. {Afterwards|At the end of the text}, return the {lowest|first} index still on the stack, or -1 if it's empty. Use ${all}.`,
      `{A proofreader|A pupil} marks the first bracket mistake in ${text}. A closing bracket that does not belong to the last open one is marked {right away|at once}; only if the end is reached without that, the first bracket still open is marked. At which index (0, 1, 2, …) is the mark? No mark: -1. ${all} count.`,
      `{Exam question|Exercise}: determine the least index at which a closing bracket {has no partner of its type directly open|does not close the innermost open bracket}. If no such index exists, determine the least index of an opening bracket without closing partner, and -1 if there is no such bracket either. {Types|Alphabet}: ${list}.`,
      `Where is the mistake? ${text} contains ${all}; {the answer is|answer with} the position (first character = 0) of the first wrong closing bracket, otherwise of the first opening bracket that nobody closes, and otherwise -1.`,
      `{Don't return true or false|Instead of a boolean}, return where the brackets fail: index of the first bad closer, or when all closers are good, of the first {unterminated|unfinished} opener; -1 {means balanced|for balanced}. {Consider only|Take} ${all}.`,
      `The result is an index into the string: {that of|pointing to} the first closer which meets no opener or one of another type; if there isn't any, the first opener still {pending|open} at the end; -1 when {nothing is pending|all were closed}. ${all} are the brackets. ${noise}.`,
      `{Each character|Every character} of a string is one {second|step} on a corridor; ${list} stand for doors being opened and closed, {always the last opened one first|the last one opened being closed first}, other characters for nothing. At which index (from 0) is a wrong door closed for the first time? If that never happens: at which index was the first door opened that stays open? If all is in order: -1.`,
      `{Syntax check|Lint}: report column (zero-based) of first unexpected closing bracket, else of first unclosed bracket, else -1. {Bracket types|Types}: ${all}.`,
      `first error index in ${text}, only ${all}. closing one that doesnt match the top of the stack -> its index. {end reached and something open|still open at the end} -> index of the first of them. ok -> -1`,
      `{It is needed to say|We need to know} on which place (numbering from zero) the brackets ${list} are wrong first: a closing which does not suit to the last open one; when all closing suit, the first opening without closing; when everything is correct, -1.`,
    ],
  }),
  completion: (all, list) => ({
    phrases: [
      `{works out|determines} the shortest string of closers that {balances|completes} ${text} with ${all} when it is appended, {or null if no such string exists|null if that's impossible}`,
      `{finishes|auto-completes} brackets: {it returns|returning} the missing closing ones of ${all} in the order in which they {have to|must} be appended to ${text}, {an empty string if nothing is missing|"" if it is complete}, and null if a closer {is already wrong|doesn't match}`,
      `{yields|produces} what has to be {typed|appended} after ${text} to close all open ${all}, and null {where|if} {appending can't fix it|it is broken beyond that}`,
      `{figures out|computes} which closing brackets are still {owed|needed} at the end of ${text} (${list}); {none needed gives|if none are needed it returns} an empty string, {a mismatch gives|and for a mismatch} null`,
      `takes ${text} that may {stop too early|be cut off} and {hands back|gives} the suffix of closing brackets that {makes it balanced|it lacks}, or null if {it has a closer that fits nothing|some closer is wrong}; {brackets are|considered are} ${all}`,
      `{closes|would close} everything left open among ${all}: the result is just the string of closers to {add|append}, {innermost first|the innermost one first}, or null for {text that can't be saved|an unrepairable text}`,
      `reads ${text} with a stack and returns the closers for what is {left on it|still open at the end}, {last opened first|from the top}, null {on any mismatching closer|as soon as a closer doesn't match}; only ${all} matter`,
      `returns null if {a closing bracket|some closer} in ${text} has no matching opener, and otherwise the {closing brackets|closers} {needed|necessary} at the end to balance ${all}, as {one|a} string`,
    ],
    statements: [
      `Given ${text} with ${all}, return the minimal string of closing brackets to append so that it becomes balanced. Return {the empty string|""} if it {already is|is balanced already} and null if {it can't be done|that is not possible}. ${noise}.`,
      `Complete the brackets (${list}). Output: {only the missing closers|just the closers to append}, as a string, in order; "" if none; null if the string can't be completed {by appending|at the end}.`,
      `As {someone typing code|a programmer}, I want my editor to suggest the closing brackets that I still have to type (${all}), {nothing|an empty string} if all are closed, and null if I {made|have already made} a mistake {before|that no closing bracket can repair}.`,
      `hi! i have a string where some ${all} are not closed yet. how can i get the string of closers to add at the end? {(empty if its fine, null if it cant be fixed that way)|"" if nothing to add, null if hopeless}`,
      `The function MUST return the shortest sequence of closing brackets which, appended to the input, makes ${all} balanced; it MUST return null if no such sequence exists. {For balanced input it returns an empty string.|Balanced input yields "".}`,
      `Go through {the text|the string}; at an opener, push its closer; at a closer, pop and compare, and return null if it {differs or there is nothing to pop|isn't what was expected}. In the end, {pop everything and join it|what is on the stack, top first,} is the answer, as a string. Brackets: ${all}.`,
      `{A message was cut off|The end of a text was lost}. Which closing brackets are missing at its end? {Write them|Give them} one after another in a string, {in the order needed|the innermost first}; no missing ones give an empty string; if {a closer in the message is wrong|it is wrong already}, null. {Brackets|Types}: ${all}.`,
      `{Exam question|Exercise}: find the shortest word made up of closing brackets that {completes|extends} ${text} to a balanced one with respect to ${all}; {the empty word is possible|it may be empty}. If there is no such word, the answer is null.`,
      `What do I need to {add|put} at the end of ${text} so that every one of ${all} is {closed properly|properly paired}? {Return only the addition|The addition alone is wanted}: empty if not needed, null if nothing {would help|helps}.`,
      `{Don't return the whole text|Leave the text itself away}: just the closers that {it still needs|must follow} (${list}). {If it needs none|Complete already}: empty string. {If a closing bracket does not match what is open|Beyond help}: null.`,
      `The result is a string of closing brackets, one for each of ${all} that is still open when the text ends, {the last opened|the most recent} first. It's empty when {all are closed|none is open}, and null when the text {contains a closer that doesn't match|is already mismatched}. ${noise}.`,
      `{Someone opened boxes|A cook opened jars} of the types ${list} and forgot to shut {some|a few}. {List|Spell out} the shuttings to be done, the last opened first, as one string, maybe empty. If {one was shut wrongly|a wrong one was shut} on the way, return null.`,
      `missing closers for ${text}: string to append, {shortest possible|minimal}, "" when balanced, null when {unfixable|it cannot be balanced by adding at the end}. types ${list}`,
      `{Repair by appending only|You may only append}: what closing brackets turn the input into a balanced string? ${all} count as brackets. {No repair needed|Nothing to repair}: "". {No repair possible|Not repairable}: null.`,
      `We are having a text with ${all} and not all are closed. {It is needed|Please find} the closing ones for the end, in right order, as string; when nothing is needed then empty string; when adding at the end can't make it right then null.`,
    ],
  }),
};
