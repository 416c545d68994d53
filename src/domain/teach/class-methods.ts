import { say } from "../../messages/say.ts";
import { nameIn, type Parameter, type Signature } from "../signature.ts";
import { nullType, type Type } from "../type.ts";
import type { AuthoredProblem } from "./authored-problem.ts";
import { readAuthoredType, typeHelp, writeAuthoredType } from "./authored-type.ts";
import { nameProblem } from "./name-problem.ts";

type Method = (Signature & { readonly kind: "class" })["methods"][number];

export const mostParameters = 8;
const mostMethods = 20;
const mostCharacters = 4000;
const field = "signature.methods";

/**
 * Reads the methods of a class, a line for each, as Python's hints have them; one that says nothing of a result is called for
 * its effect. Problems are put to `problems`.
 * @example readMethods("deposit(amount: int)\nbalance() -> int", problems)
 */
export function readMethods(text: string, problems: AuthoredProblem[]): readonly Method[] {
  const tell = (message: string) => void problems.push({ field, message });
  if (text.length > mostCharacters) {
    tell(say`The methods have more than ${mostCharacters} characters.`);
    return [];
  }
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length === 0) tell(say`The class has no method yet.`);
  if (lines.length > mostMethods)
    tell(say`There are ${lines.length} methods; at most ${mostMethods} can be.`);
  const taken = new Set<string>();
  return lines.slice(0, mostMethods).flatMap((line) => {
    const read = readMethod(line);
    if (typeof read === "string") {
      tell(read);
      return [];
    }
    const name = nameIn("javascript", read.name);
    if (taken.has(name)) tell(say`There are two methods called ${read.name}.`);
    taken.add(name);
    return [read];
  });
}

/** @returns a sentence where it cannot be read */
function readMethod(line: string): Method | string {
  const shown = `“${line.trim().slice(0, 60)}”`;
  const [, name, inner = "", result] =
    /^\s*(?:def\s+)?(\w*)\s*\((.*)\)\s*(?:->\s*(.*?))?\s*:?\s*$/.exec(line) ?? [];
  if (name === undefined)
    return say`This is no method: ${shown}. Write it as in withdraw(amount: int) -> bool, a line for each.`;
  const wrong = nameProblem(name, say`A method`);
  if (wrong !== undefined) return wrong;
  // Every object in JavaScript has it already.
  if (nameIn("javascript", name) === "constructor") return say`A method cannot be called ${name}.`;
  const returns = resultOf(result);
  if (returns === undefined)
    return say`The method ${shown} has a result of no known type; use ${typeHelp()}.`;
  const parts = partsOf(inner).filter((part, at) => part !== "" && !(at === 0 && part === "self"));
  if (parts.length > mostParameters)
    return say`The method ${shown} has more than ${mostParameters} parameters.`;
  const parameters = parts.map(readParameter);
  const problem = parameters.find((each) => typeof each === "string");
  if (problem !== undefined) return say`In ${shown}: ${problem}`;
  const known = parameters.flatMap((each) => (typeof each === "string" ? [] : [each]));
  if (new Set(known.map((each) => nameIn("javascript", each.name))).size < known.length)
    return say`The method ${shown} has two parameters of one name.`;
  return { name, parameters: known, returns };
}

function resultOf(text: string | undefined): Type | undefined {
  return text === undefined || /^(none|null|void)?$/i.test(text) ? nullType : readAuthoredType(text);
}

function readParameter(text: string): Parameter | string {
  const [, name = "", type = ""] = /^(\w*)\s*:?\s*(.*)$/.exec(text) ?? [];
  const wrong = nameProblem(name, say`A parameter`);
  if (wrong !== undefined) return wrong;
  const read = readAuthoredType(type);
  return read === undefined
    ? say`The parameter ${name} has no known type; use ${typeHelp()}.`
    : { name, type: read };
}

/** At the commas that stand in no bracket. */
function partsOf(text: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const letter of text) {
    if ("[{(<".includes(letter)) depth += 1;
    if ("]})>".includes(letter)) depth -= 1;
    if (letter === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}

/** As `readMethods` reads them; `undefined` where a type cannot be written. */
export function writeMethods(methods: readonly Method[]): string | undefined {
  const lines = methods.map(({ name, parameters, returns }) => {
    const types = parameters.map(({ type }) => writeAuthoredType(type));
    const result = returns.kind === "null" ? "" : writeAuthoredType(returns);
    if (types.includes(undefined) || result === undefined) return undefined;
    const list = parameters.map((each, at) => `${each.name}: ${types[at] ?? ""}`).join(", ");
    return `${name}(${list})${result === "" ? "" : ` -> ${result}`}`;
  });
  return lines.includes(undefined) ? undefined : lines.join("\n");
}
