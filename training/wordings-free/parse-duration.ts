import type { family } from "../../src/domain/families/parse-duration.ts";
import type { WordingsOf } from "../wordings.ts";
type Given = Parameters<WordingsOf<typeof family>>[0];

type Sum = Extract<Given, { readonly kind: "sum" }>;
type Strict = Extract<Given, { readonly kind: "strict" }>;

export const wordings: WordingsOf<typeof family> = (given) =>
  given.kind === "sum" ? wordingsOfSum(given) : wordingsOfStrict(given);

function wordingsOfSum({ scale, give }: Sum): ReturnType<WordingsOf<typeof family>> {
  const sample = sampleOf(scale, "");
  const table = tableOf(scale);
  const [top, bottom] = endsOf(scale);
  const ratio = scale[0]?.size ?? 1;
  const answer = {
    smallest: `{everything expressed in ${bottom}|one int, ${bottom}|the grand total, converted to ${bottom}}`,
    "whole largest": `{full ${top} only, remainder cut off|floor(total / ${ratio}), i.e. ${top}|the ${top}, truncated}`,
    "started largest": `{${top}, with any leftover bumping it by one|ceil(total / ${ratio}), i.e. ${top}|the ${top}, fraction taken upwards}`,
  }[give];
  const free =
    "{unit sequence arbitrary, repeats legal|tokens may be jumbled and duplicated|no fixed sequence, duplicates accumulate}";
  return {
    phrases: [],
    statements: [
      `${sample} style {span|token string} → ${answer}. ${table}; ${free}; {blank between tokens optional|maybe a blank between tokens}`,
      `i have {strings|time spans} like ${sample} and need ${answer}. ${table}, ${free}`,
      `s = n₁u₁n₂u₂…, uᵢ a letter of value v(uᵢ): ${table}. T = Σ nᵢ·v(uᵢ). {Output|Evaluate} ${answer}. ${free}.`,
      `{A blacksmith|An astronaut} {scribbles|scrawls} each job's effort as ${sample} (${table}). {The invoice needs|Payroll wants} ${answer}. ${free}.`,
      `{Regex|Tokenise}: (\\d+)([${scale.map(({ letter }) => letter).join("")}]) global, accumulate n * factor (${table}), {yield|emit} ${answer}; ${free}.`,
      `{What does ${sample} come to|How would one convert ${sample}}, wanting ${answer}? ${table}; ${free}. {Blank string → 0|"" → 0}.`,
      `In string is {some time|time span}, example ${sample}. Letters are ${table}. ${free}. {Please convert|Must be converted} and give ${answer}.`,
    ],
  };
}

function wordingsOfStrict(given: Strict): ReturnType<WordingsOf<typeof family>> {
  const { scale, joint, limited } = given;
  const sample = sampleOf(scale, joint);
  const table = tableOf(scale);
  const [, bottom] = endsOf(scale);
  const order = orders[given.order];
  const glue =
    joint === ""
      ? "{tokens adjacent, whitespace illegal|zero characters between tokens|tokens glued together}"
      : "{tokens separated by ' ', one blank precisely|one blank between neighbouring tokens, no more, none at the ends|split(' ') yields the tokens}";
  const limits = limited ? `; ${limitsOf(scale)}` : "";
  const bad =
    '{malformed or "" → null|anything ill-formed (empty too) → null|null on a syntax violation, "" included}';
  return {
    phrases: [],
    statements: [
      `${sample} → int ${bottom}. ${table}. {grammar|syntax}: ${order}; ${glue}${limits}. ${bad}`,
      `i have user input like ${sample}, need {it validated and in ${bottom}|${bottom} or null}: ${table}; ${order}; ${glue}${limits}; ${bad}`,
      `{Grammar|Syntax}: tokens n u, n ∈ digits⁺, u a letter with value in ${bottom}: ${table}; ${order}; ${glue}${limits}. {Output|Evaluate} Σ n·u; ${bad}.`,
      `{A kitchen timer|A microscope|A washing machine} {is set by typing|accepts} strings like ${sample} (${table}). {It runs for|Tell it} how many ${bottom}? {Accepted|Legal} only when ${order}; ${glue}${limits}; ${bad}.`,
      `{Strict parser|Validating parser} for ${sample}-like spans to ${bottom}: ${table}; ${order}; ${glue}${limits}. {No exceptions thrown, |}${bad}.`,
      `{How do I convert ${sample}|What does ${sample} come to}, in ${bottom}? {Constraints|Validity}: ${order}; ${glue}${limits}. ${table}; ${bad}.`,
      `In string must be written time, example ${sample} (${table}). {Allowed is when|It is correct when} ${order}; ${glue}${limits}. Convert to ${bottom}; ${bad}.`,
    ],
  };
}

const orders = {
  falling:
    "{strictly decreasing units, so no duplicates|coarse units ahead of fine ones, none duplicated|unit sizes strictly go down from left to right}",
  "any, once":
    "{units may be jumbled but never duplicated|arbitrary sequence, duplicates illegal|each letter is used 0 or 1 times, wherever}",
  any: "{units may be jumbled and duplicated (duplicates accumulate)|arbitrary sequence, duplicates legal and totalled|no constraint on sequence or on duplicates}",
} as const;

function sampleOf(scale: Given["scale"], joint: string): string {
  return `"${scale.map(({ letter }, at) => `${at + 1}${letter}`).join(joint)}"`;
}

function tableOf(scale: Given["scale"]): string {
  const bottom = scale.at(-1)?.name ?? "";
  return `{${scale.map(({ letter, size }) => `${letter} = ${size}`).join(", ")} (in ${bottom})|${scale
    .map(({ letter, name }) => `${letter}: ${name}`)
    .join(", ")}|${scale.map(({ letter, name }) => `${letter} (${name})`).join(" / ")}}`;
}

/** The names of the largest and the smallest unit. */
function endsOf(scale: Given["scale"]): readonly [top: string, bottom: string] {
  return [scale[0]?.name ?? "", scale.at(-1)?.name ?? ""];
}

function limitsOf(scale: Given["scale"]): string {
  const most = scale
    .slice(1)
    .map(({ letter, name, size }, at) => ({ letter, name, limit: (scale[at]?.size ?? 0) / size }));
  return `{${most.map(({ letter, limit }) => `${letter} <= ${limit - 1}`).join(", ")}, the leading unit unbounded|${most
    .map(({ name, limit }) => `${limit} or more ${name} are illegal`)
    .join(
      ", ",
    )}|values capped: ${most.map(({ letter, limit }) => `0..${limit - 1} for ${letter}`).join(", ")} (no cap on ${scale[0]?.letter ?? ""})}`;
}
