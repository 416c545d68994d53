import type { family } from "../../src/domain/families/parse-duration.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];
type Sum = Extract<Given, { readonly kind: "sum" }>;
type Strict = Extract<Given, { readonly kind: "strict" }>;

export const wordings: WordingsOf<typeof family> = (given) =>
  given.kind === "sum" ? wordingsOfSum(given) : wordingsOfStrict(given);

function wordingsOfSum({ scale, give }: Sum): ReturnType<WordingsOf<typeof family>> {
  const example = `"${exampleOf(scale, "")}"`;
  const units = unitsOf(scale);
  const [top, bottom] = [scale[0]?.name ?? "", scale.at(-1)?.name ?? ""];
  const size = scale[0]?.size ?? 1;
  const answer = {
    smallest: `{the total number of ${bottom}|the whole duration in ${bottom}|its length expressed in ${bottom}|how many ${bottom} that makes altogether|the sum of all parts converted to ${bottom}|the overall ${bottom}|the duration as a number of ${bottom}|the complete time in ${bottom}}`,
    "whole largest": `{the number of full ${top} in it|how many complete ${top} it contains, ignoring the rest|its total in ${top}, rounded down|the total divided by ${size} ${bottom}, without remainder, that is in ${top}|how many entire ${top} have passed|the ${top} it lasts, with the incomplete last one dropped|total ${bottom} // ${size}, which means whole ${top}|the total in ${top} with any fraction cut off}`,
    "started largest": `{the number of ${top} it takes, an unfinished one counting fully|how many ${top} have been begun|its total in ${top}, rounded up|the total divided by ${size} ${bottom}, rounded up, that is in ${top}|how many ${top} must be paid if each started one costs in full|the ${top} it lasts, with an incomplete last one counted as complete|the ceiling of total ${bottom} / ${size}, which means started ${top}|the total in ${top}, where any remainder adds one more}`,
  }[give];
  const order =
    "{in whatever order and as often as they like|in arbitrary order, repetitions being added|with parts in any order that may come repeatedly|with units in any sequence, even several times the same|with no fixed order and with repeated units allowed|where every part counts, wherever it is and even if its unit was there before}";
  const orderRule =
    "{The order of the parts doesn't matter and a unit may come again|Parts can be in any order; the same unit may appear repeatedly and is then added up|Any order is fine, and so are repeated units|Units are allowed in any sequence and more than once|Do not rely on the order of the units, nor on each being there just once|Every part is added, no matter where it stands and whether its unit occurred before}";
  const zero = "{|| An empty string is 0.| Nothing at all means 0.| Parts may be separated by a space.}";
  return {
    phrases: [
      `{evaluates|sums up|totals} a {time span|duration} {written|given} like ${example} (${units}), ${order}, and {outputs|gives|hands back} ${answer}`,
      `{converts|translates} {a string|a text} such as ${example}, where ${units}, ${order}, {into|to} a number: ${answer}`,
      `{receives|accepts|gets} a duration {string|text} (for instance ${example}), ${order}, and {calculates|computes|determines} ${answer}; ${units}`,
      `{finds|picks out} all the parts of a duration like ${example} (${units}), ${order}, and {reports|returns} ${answer}`,
      `{interprets|understands|decodes} {durations|time spans|lengths of time} like ${example}, ${order}, and {returns|yields} ${answer} (${units})`,
      `{says|tells} how long ${example} or another such {text|duration} is, ${order}: ${answer}; ${units}`,
      `{multiplies|takes} each number of a duration like ${example} by its unit (${units}), adds everything up, ${order}, and returns ${answer}`,
      `returns ${answer}, given a duration text like ${example}, ${order}; ${units}`,
    ],
    statements: [
      `You are given a {duration|time span} as a {string|text}, for example ${example}. Here ${units}. {Return|Compute} ${answer}. ${orderRule}.${zero}`,
      `{Exercise|Problem|Task}: {read a duration|duration parser|add up times}. Input: {a text|a string} like ${example}. Output: ${answer}. ${units}. ${orderRule}.`,
      `As a {project manager|cook|babysitter|truck driver|music teacher} I {write|note} {times|durations} like ${example} and want to know ${answer}. {Legend|Meaning}: ${units}. ${orderRule}.`,
      `hi, {how do i|whats the best way to} turn ${example} into a number? i {need|want} ${answer}. ${units}. ${orderRule}{, sadly|}`,
      `The {function|method|routine} {SHALL|MUST} accept durations like ${example} and {SHALL|MUST} return ${answer}. {Units|Letters}: ${units}. ${orderRule}.`,
      `{Go|Walk} through the text, {take|read} each number with the letter behind it (${units}) and add {it|that much} to a total. {Return|Output} ${answer}. ${orderRule}. {A text looks like|An example is} ${example}.`,
      `The {result|answer|returned value} is ${answer}, for {a text|a string} such as ${example}, in which ${units}. ${orderRule}.${zero}`,
      `{Don't|Do not} expect {a fixed order|each unit once}: ${example} is only an example. ${orderRule}. ${units}. {Return|Give back} ${answer}.`,
      `{A parking meter|A stopwatch|A film archive|A hospital|A sports club} {stores|writes} {times|durations} as ${example} (${units}). {Find|Tell|Return} ${answer}. ${orderRule}.`,
      `{How much|How long} is ${example}? {Write a converter|Convert} for all such texts, where ${units}: {wanted is|I ask for} ${answer}. ${orderRule}.`,
      `{Input|Given}: ${example}, say. {Each part is a number and a unit letter|Numbers with unit letters}: ${units}. ${orderRule}. {Output|Wanted}: ${answer}.`,
      `{Parts|Pieces} such as ${partOf(scale)} make up a duration, like ${example}. {All|They} are added up, ${order}. {Return|Determine} ${answer}. (${units}.)`,
      `total = sum of number * unit over all parts of a text like ${example}, where ${units}. {Return|The result is} ${answer}. ${orderRule}.`,
      `{Time|Duration} {strings|texts} like ${example} ({letters|units}: ${units}) are {converted|changed}. {What comes out is|The output is} ${answer}. ${orderRule}.`,
      `Is given a text how long something goes, like ${example}. Please count together, ${order}, and say ${answer}. The letters: ${units}.`,
    ],
  };
}

function wordingsOfStrict(given: Strict): ReturnType<WordingsOf<typeof family>> {
  const { scale, joint, limited } = given;
  const example = `"${exampleOf(scale, joint)}"`;
  const units = unitsOf(scale);
  const [top, bottom] = [scale[0]?.name ?? "", scale.at(-1)?.name ?? ""];
  const order = orders[given.order];
  const joined =
    joint === ""
      ? "{there are no spaces between the parts|parts stand directly one after another|a part follows the one before without a space|spaces are not permitted|nothing is between two parts|the parts touch, with no blank anywhere|one part is written right behind the other}"
      : "{the parts are separated by a single space|exactly one space is between two parts|a part follows the one before after one space|one space, and never more, separates two parts|there is one blank between neighbouring parts and none elsewhere|parts are split by one space each|two parts have just one space between them}";
  const most = scale.slice(1).map(({ name, size }, at) => ({ name, limit: (scale[at]?.size ?? 0) / size }));
  const at = (of: (unit: (typeof most)[number]) => string) => most.map(of).join(" and ");
  const limits = limited
    ? `; {numbers are limited: ${at(({ name, limit }) => `at most ${limit - 1} ${name}`)}, any number of ${top}|no more than ${at(({ name, limit }) => `${limit - 1} ${name}`)} are allowed, only ${top} are unlimited|${at(({ name, limit }) => `${name} must be less than ${limit}`)}, while ${top} have no maximum|the number of ${at(({ name, limit }) => `${name} goes up to ${limit - 1}`)}, that of ${top} is free|${at(({ name, limit }) => `${name} from 0 to ${limit - 1}`)} only, ${top} as many as you like|a part with ${at(({ name, limit }) => `${limit} ${name} or more`)} is wrong, for ${top} there is no limit}`
    : "";
  const total = `{the total number of ${bottom}|the whole duration in ${bottom}|its length expressed in ${bottom}|how many ${bottom} that makes altogether|the sum of all parts converted to ${bottom}|the overall ${bottom}|the duration as a number of ${bottom}|the complete time in ${bottom}}`;
  const rules = `${order}; ${joined}${limits}`;
  const wrong =
    "{or null for a text that is not written like this|or null if the text is not valid|or null when any rule is violated|and null for everything else, the empty text included|or null for an invalid text|but null if the text is malformed or empty}";
  const wrongRule =
    "{If the text is not valid, return null|For an invalid text the answer is null|Everything else, the empty text too, gives null|Invalid texts give null|Return null whenever the text does not follow these rules|Texts that violate a rule are answered with null|A malformed or empty text results in null}";
  return {
    phrases: [
      `{validates|checks} a {time span|duration} like ${example} (${units}) and {outputs|gives|hands back} ${total}, ${wrong}; ${rules}`,
      `{converts|translates} {a string|a text} such as ${example}, where ${units}, {into|to} a number, namely ${total}, ${wrong}; ${rules}`,
      `{receives|accepts|gets} a {string|text}, for instance ${example}, and {calculates|computes|determines} ${total}, ${wrong} (${units}; ${rules})`,
      `{strictly|carefully} {reads|parses} {durations|time spans} like ${example} and returns ${total}, ${wrong}: ${units}; ${rules}`,
      `{interprets|decodes} a correctly written duration like ${example} as ${total} and returns null for {anything|everything} else; ${rules}; ${units}`,
      `{says|tells} how many ${bottom} ${example} or another such duration has, ${wrong}; ${units}; ${rules}`,
      `returns ${total}, given a duration text like ${example}, ${wrong}; ${rules}; ${units}`,
      `{turns|makes} {user input|a text} like ${example} into ${bottom}, {rejecting invalid input with null|with null for invalid input|answering null if it is wrong}; ${units}; ${rules}`,
    ],
    statements: [
      `You are given a {string|text} that should be a duration, for example ${example}. Here ${units}. {Return|Compute} ${total}. {Rules|Conditions}: ${rules}. ${wrongRule}.`,
      `{Exercise|Problem|Task}: {strict duration parser|read and check a duration|validate durations}. Input: {a text|a string} like ${example}. Output: ${total}, ${wrong}. ${units}. {Format|Rules}: ${rules}.`,
      `As a {web developer|form designer|calendar app user|film editor} I want {texts|inputs} like ${example} {checked and converted|validated and converted} to ${bottom}: ${units}; ${rules}. ${wrongRule}.`,
      `hi, {how do i|whats the best way to} turn ${example} into ${bottom} and {notice|find out} if somebody typed nonsense? ${units}. ${rules}. ${wrongRule}{, please|}`,
      `The {function|method|routine} {SHALL|MUST} return ${total} for durations like ${example} and {SHALL|MUST} return null for {any other text|invalid ones}. {Units|Letters}: ${units}. {Syntax|Format}: ${rules}.`,
      `First {check|test} that the text is rightly written: ${rules}. If not, return null. Then add up the parts, where ${units}, and return ${total}. {A right text is|An example}: ${example}.`,
      `The {result|answer|returned value} is ${total}, for {a text|a string} such as ${example}, in which ${units}. {Valid means|A text is valid if}: ${rules}. ${wrongRule}.`,
      `{Don't|Do not} accept {sloppy|careless} input: a duration is written as ${example}, {that is|so} ${rules}. ${wrongRule}; {otherwise|else} give ${total}, where ${units}.`,
      `{An oven|A parking meter|A rocket|A ticket machine|A fitness watch} understands {times|durations} like ${example} (${units}) and nothing else. {Find|Return} ${total}. {It insists on this|Its rules}: ${rules}. ${wrongRule}.`,
      `{How many ${bottom}|How long, in ${bottom},} is ${example}? {Answer this|Do the conversion} for all texts of this kind: ${units}; ${rules}. ${wrongRule}.`,
      `{Input|Given}: ${example}, say. {Each part is a number and a unit letter|Numbers with unit letters}: ${units}. {Accepted|Allowed}: ${rules}. {Output|Wanted}: ${total}, ${wrong}.`,
      `{Parts|Pieces} such as ${partOf(scale)} make up a duration: ${rules}. {Return|Determine} ${total}, ${wrong}. (${units}, so a full one is ${example}.)`,
      `test: ${example} is valid. {units|letters}: ${units}. {rules|requirements}: ${rules}. valid text -> ${total}; invalid text or empty text -> null.`,
      `{Durations|Time spans} like ${example} are {read|checked and read}, where ${units}. ${wrongRule}. {Else|For a valid one}, give ${total}. {It is required that|Note that} ${rules}.`,
      `Is given a text, if good then like ${example}. The letters: ${units}. Please say ${total}. It must be so: ${rules}. ${wrongRule}.`,
    ],
  };
}

const orders = {
  falling:
    "{units go from large to small, each at most once|a larger unit must come before a smaller one, without repetition|the parts are sorted by unit, the largest first, and no unit comes twice|every unit may be there once at most, and bigger ones come first|units appear in descending order of size, none of them repeatedly|no unit is repeated and none comes after a smaller one|each part has a smaller unit than the part before}",
  "any, once":
    "{units come in any order, but each at most once|the order of the units is not fixed, but none may be repeated|every unit may be there once at most, wherever it stands|parts can be in any order as long as no unit occurs twice|no unit may come more than once, the order being free|any order will do, but a repeated unit makes it wrong|the units are all different and in no particular order}",
  any: "{units come in any order and may be repeated|the order of the units is not fixed, and repetitions are added|every unit may be there as often as one likes, wherever it stands|parts can be in any order, and the same unit may occur again|neither order nor repetition of units matters, all parts count|any order will do, and a repeated unit is fine too|units can be mixed and repeated freely}",
} as const;

function exampleOf(scale: Given["scale"], joint: string): string {
  return scale.map(({ letter }, at) => `${at + 1}${letter}`).join(joint);
}

function partOf(scale: Given["scale"]): string {
  return `"12${scale.at(-1)?.letter ?? ""}"`;
}

function unitsOf(scale: Given["scale"]): string {
  const each = (of: (unit: Given["scale"][number]) => string) => scale.map(of).join(", ");
  return `{${each(({ letter, name }) => `${letter} is for ${name}`)}|${each(({ letter, name }) => `${letter} stands for ${name}`)}|the units are ${each(({ letter }) => letter)} (${each(({ name }) => name)})|${each(({ letter, name }) => `"${letter}" means ${name}`)}|${each(({ letter, name }) => `${name} are written ${letter}`)}|the letters ${each(({ letter }) => letter)} denote ${each(({ name }) => name)}}`;
}
