import type { family } from "../../src/domain/families/version-order.ts";
import type { WordingsOf } from "../wordings.ts";

type Any = Parameters<WordingsOf<typeof family>>[0];
type Of<K> = Extract<Any, { readonly kind: K }>;

export const wordings: WordingsOf<typeof family> = (parameters) =>
  parameters.kind === "compared" ? compared(parameters) : sorted(parameters);

function compared({ missing, parts, give }: Of<"compared">) {
  // Of two parts nothing is left to tell 1.2 and 1.2.0 apart.
  const short =
    parts === 2 && missing === "comes first"
      ? missings[missing].replaceAll("1.2.0", "1.0").replaceAll("1.2", "1")
      : missings[missing];
  const Short = capitalized(short);
  const answer = gives[give];
  const limit =
    parts === "all"
      ? ""
      : `, {using no more than the first ${parts} numbers|considering only the first ${parts} components|ignoring everything after the first ${parts} numbers|limited to ${parts} parts|where only the ${parts === 2 ? "two" : "three"} leading parts matter|cutting both off after ${parts} numbers}`;
  const limitToo =
    parts === "all"
      ? "{| All of the parts count.| There can be any number of parts.}"
      : ` {Only the first ${parts} components are relevant.|Everything after the first ${parts} numbers is ignored.|Parts after number ${parts} must not be considered.|Just compare ${parts} parts at most.|Cut both versions off after ${parts} numbers.|The comparison is limited to the ${parts === 2 ? "two" : "three"} leading parts.}`;
  const two =
    "{two version strings|two version numbers like 1.4.10|two versions (e.g. 2.9 and 2.10)|two dotted version numbers|a pair of versions such as 1.2.3|two software versions (numbers joined by dots)}";
  const way =
    "{numerically, part by part|component by component as integers|number after number from the left|by their integers between the dots|so that 1.10 is later than 1.9|as lists of integers|numerically (not alphabetically) from left to right}";
  return {
    phrases: [
      `{examines|contrasts} ${two} ${way}${limit}, under the convention that ${short}, and {supplies|provides} ${answer}`,
      `{takes|receives|accepts} ${two} and {compares|ranks} them ${way}${limit}; ${short}; {the result is|it gives} ${answer}`,
      `{compares|checks} ${two} ${way}${limit}, {returning|and outputs} ${answer}; ${short}`,
      `{determines|figures out} the order of ${two}, ${way}${limit}, and {gives back|yields} ${answer}; ${short}`,
      `{implements|is} a version comparison for ${two}: ${way}${limit}, with the result ${answer}; ${short}`,
      `{returns|outputs} ${answer}, {having compared|after comparing} ${two} ${way}${limit}; ${short}`,
      `{splits|breaks} ${two} at the dots, compares them ${way}${limit}, and {hands back|reports} ${answer}; ${short}`,
      `{looks at|considers} ${two} and {tells|gives}, ${way}${limit}, ${answer}, where ${short}`,
      `{evaluates|judges} ${two} ${way}${limit}; ${short}; it {produces|delivers} ${answer}`,
    ],
    statements: [
      `Our updater downloads whatever seems fresher, yet judges "1.9" above "1.10" at present. Make it judge ${two} ${way}. ${Short}.${limitToo} Expected outcome: ${answer}.`,
      `Good day, I have ${two} and must know relation between them. Please compare ${way}. ${Short}.${limitToo} Give ${answer}.`,
      `Ticket: dependency resolver needs a helper for ${two}. Semantics: ${way}; ${short}.${limitToo} Deliverable: ${answer}.`,
      `Chapters in a manual are labelled like versions. For ${two}, decide ${way}; ${short}.${limitToo} The librarian expects ${answer}.`,
      `You are given ${two}. Compare them ${way} and return ${answer}. ${Short}.${limitToo}`,
      `Exercise: comparing versions. {Compare|Rank} ${two} ${way}; ${short}.${limitToo} The answer is ${answer}.`,
      `hey, how do i compare ${two} properly, i.e. ${way}? ${short}.${limitToo} i need ${answer}`,
      `As a {developer|release manager|system administrator} I want to compare ${two} ${way}, in order to get ${answer}. ${Short}.${limitToo}`,
      `The versions SHALL be compared ${way}. ${Short}.${limitToo} The result SHALL be ${answer}.`,
      `Returns ${answer}. Arguments: ${two}, compared ${way}; ${short}.${limitToo}`,
      `Test description: ${two} go in, ${answer} comes out. The comparison is done ${way}; ${short}.${limitToo}`,
      `Step 1: split each version at its dots. Step 2: turn the parts into integers. Step 3: compare ${way}; ${short}.${limitToo} Step 4: return ${answer}.`,
      `Don't compare as text: ${two} have to be compared ${way}. ${Short}.${limitToo} {Output|Return} ${answer}.`,
      `{The app|A phone|A game launcher} wants to know about ${two}. {Compare|Check} them ${way} and {report|answer} ${answer}; ${short}.${limitToo}`,
      `{Fix|Change}: version comparison works ${way} now; for ${two} it gives ${answer}. ${Short}.${limitToo}`,
      `Please give me ${answer}, when ${two} are compared ${way}. ${Short}.${limitToo}`,
      `{Similar to|Like} compareVersions in package tools: ${two}, ${way}; ${short}.${limitToo} {Yields|Returns} ${answer}.`,
      `{Let|Suppose} u and v be ${two}. {Determine|Output} ${answer}, comparing ${way}. ${Short}.${limitToo}`,
      `Zip the numbers of ${two} and look for the first difference, ${way}. ${Short}.${limitToo} The function gives ${answer}.`,
    ],
  };
}

/** A slot without slots in it, its parts as sentences. */
function capitalized(slot: string): string {
  return slot.replaceAll(/(?<=^\{|\|)[a-z](?!\()/g, (letter) => letter.toUpperCase());
}

function sorted({ missing, stages, plain, falling }: Of<"sorted">) {
  const short = missings[missing];
  const Short = capitalized(short);
  const way = falling
    ? "{newest first|from newest to oldest|in descending order|from high to low|with the latest at the top|latest versions before earlier ones|in decreasing order|so that the highest comes first}"
    : "{oldest first|from oldest to newest|in ascending order|from low to high|with the earliest at the top|earlier versions before later ones|in increasing order|so that the lowest comes first}";
  const lowToHigh = stages.join(" < ");
  const words = stages.join(", ");
  const all =
    plain === "last"
      ? `{the suffixes rank ${words}, from lowest to highest, and having no suffix is higher than all of them|${lowToHigh} < no suffix|suffix words go, lowest first, ${words}, and a version without suffix comes after those with one|from low to high: ${words}, nothing|the order of suffixes is ${words}, and a final version (no suffix) is the latest|${words}, ascending in this order, while no suffix outranks every suffix}`
      : `{the suffixes rank ${words}, from lowest to highest, and having no suffix is lower than all of them|no suffix < ${lowToHigh}|suffix words go, lowest first, ${words}, and a version without suffix comes before those with one|from low to high: nothing, ${words}|the order of suffixes is ${words}, and a version with no suffix is the earliest|${words}, ascending in this order, while no suffix is below every suffix}`;
  const number =
    "{the number behind the suffix word decides last (0 where there is none)|after that the suffix's number counts, 0 if it is absent|with equal words compare their numbers as integers (rc2 before rc10 in rising order), none being 0|finally the number in the suffix is compared numerically, missing meaning 0|the integer at the end of the suffix is the last criterion, by default 0}";
  const list =
    "{a list of versions like 1.10-rc2|version strings such as 2.0-beta3|a list of version strings (e.g. 1.4-alpha2)|versions (like 3.1-dev4)|several release names such as 1.10-rc1}";
  const first =
    "{first by the numbers between the dots|primarily by their dotted numbers, as integers|first by their numeric parts|by version numbers first (numerically, so 1.9 is before 1.10 in rising order)|first by comparing the integers from left to right}";
  return {
    phrases: [
      `{reorders|shelves} ${list} ${way}, judging ${first}, under the convention that ${short}; afterwards ${all}; ${number}`,
      `{takes|receives|accepts} ${list} and {gives them back|outputs them} sorted ${way}, ${first}; ${short}; ${all}; ${number}`,
      `{sorts|orders} ${list} ${way}: ${first} (${short}), then by suffix (${all}); ${number}`,
      `{arranges|ranks} ${list} ${way}, ${first}, where ${short}; among equal ones ${all}; ${number}`,
      `{returns|yields} ${list} in the right order, ${way}; {they are compared|comparison is} ${first}; ${short}; then ${all}; ${number}`,
      `{brings|puts} ${list} into order, ${way}. Rules: ${first}; ${short}; ${all}; ${number}`,
      `{produces|delivers} a sorted copy of ${list}, ${way}, ${first}, and second by suffix; ${short}; ${all}; ${number}`,
      `{sorts|orders} releases with optional suffixes, {for example|e.g.} 1.10-rc2, ${way}; ${first}; ${short}; ${all}; ${number}`,
      `{uses|applies} a sort key of numbers, suffix word and suffix number to ${list}, sorting ${way}; ${short}; ${all}; ${number}`,
    ],
    statements: [
      `Our updater lists ${list} in a silly alphabetical sequence. Make the listing go ${way}, ${first}. ${Short}. Afterwards suffixes matter: ${all}. ${capitalized(number)}.`,
      `Good day, I have ${list} and must put them ${way}. Please compare ${first}; ${short}. When same, then ${all}. ${capitalized(number)}.`,
      `Ticket: dependency resolver needs ${list} ${way}. Semantics: ${first}; ${short}; ${all}; ${number}. Stable for equal ones.`,
      `A museum {exhibits|shelves} old programs labelled with ${list}. Tell the staff how to place them, ${way}, ${first}. ${Short}. Labels with equal numbers: ${all}. ${capitalized(number)}.`,
      `You are given ${list}. Sort them ${way}, ${first}. ${Short}. For equal numbers the suffix decides: ${all}. ${capitalized(number)}.`,
      `Exercise: sorting versions. {Sort|Order} ${list} ${way}; ${first}; ${short}; then ${all}; ${number}.`,
      `hey, i need ${list} sorted ${way}, ${first}. ${short}. suffixes: ${all}. ${number}`,
      `As a {release manager|developer|tester} I want to see ${list} ${way}, compared ${first}. ${Short}. Suffix rule: ${all}. ${capitalized(number)}.`,
      `The list SHALL be sorted ${way}, ${first}. ${Short}. On equal numbers: ${all}. ${capitalized(number)}. Equal versions SHALL keep their order.`,
      `Returns ${list} sorted ${way}. Criteria: ${first}; ${short}; ${all}; ${number}.`,
      `ORDER BY numbers, suffix word, suffix number, ${way}, for ${list}. ${Short}. Words: ${all}. ${capitalized(number)}.`,
      `Test description: ${list} go in, the same come out ${way}, ${first}; ${short}; ${all}; ${number}.`,
      `Step 1: compare versions ${first}; ${short}. Step 2: if those are equal, by suffix: ${all}. Step 3: ${number}. Sort ${list} ${way} like this.`,
      `Don't sort ${list} as text. {Sort|Order} them ${way}, ${first}; ${short}; ${all}; ${number}.`,
      `{The download page|A package index|An archive} has to show ${list} ${way}. {They are compared|Compare them} ${first}. ${Short}. Then ${all}. ${capitalized(number)}.`,
      `sorted(versions, key=...) for ${list}, ${way}: the key is built ${first}, then from the suffix. ${Short}; ${all}; ${number}.`,
      `{Add|Introduce} sorting of versions with pre-release suffixes (${list}), ${way}; ${first}; ${short}; ${all}; ${number}.`,
      `In what order do ${list} stand ${way}? ${capitalized(first)}. ${Short}. Suffixes: ${all}. ${capitalized(number)}.`,
      `{Let|Suppose} V be ${list}. {Output|Return} V sorted ${way}, ${first}; ${short}. Next criterion: ${all}. ${capitalized(number)}.`,
    ],
  };
}

const missings = {
  "is 0":
    "{missing parts are zero, so 1.2 and 1.2.0 are the same|the shorter version is padded with zeros|absent numbers are treated as 0|3 equals 3.0 and 3.0.0|numbers that a version doesn't have are assumed to be 0|trailing .0 makes no difference|if one version has fewer parts, the rest of it counts as zeros|1.2 is considered equal to 1.2.0}",
  "comes first":
    "{missing parts make a version lower, so 1.2 is before 1.2.0|the shorter version is lower if it equals the start of the longer one|absent numbers rank below 0|3 is less than 3.0, not equal to it|a version that is the beginning of another is the lower one|a trailing .0 makes a version higher|if one version has fewer parts and these are all equal, it counts as earlier|1.2 is considered smaller than 1.2.0}",
} as const;

const gives = {
  sign: "{-1 if the first is lower, 1 if it is higher, 0 if both are equal|a negative one, zero or one (-1, 0, 1) as the first is less than, equal to or greater than the second|1 when the first version is later, -1 when it is earlier, and 0 otherwise|0 for equal versions, -1 if the first is older and 1 if it is newer|-1, 0 or +1 depending on whether the first is smaller, equal or bigger|-1 for first < second, 0 for equality, 1 for first > second}",
  later:
    "{the newer version, and the first one if they are equal|the higher of the two (the first if there is no difference)|the more recent version as it was given, or the first one on equality|the maximum of both versions, the first one in case of a tie|whichever is the bigger version; for equal ones the first|the later string, preferring the first if neither is later}",
  earlier:
    "{the older version, and the second one if they are equal|the lower of the two (the second if there is no difference)|the less recent version as it was given, or the second one on equality|the minimum of both versions, the second one in case of a tie|whichever is the smaller version; for equal ones the second|the earlier string, preferring the second if neither is earlier}",
} as const;
