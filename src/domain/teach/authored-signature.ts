import { say, sayAs } from "../../messages/say.ts";
import { nameIn, type Parameter, type Signature } from "../signature.ts";
import type { Type } from "../type.ts";
import type { AuthoredParameter, AuthoredSignature } from "./authored-exercise.ts";
import type { AuthoredProblem } from "./authored-problem.ts";
import { readAuthoredType, typeHelp } from "./authored-type.ts";
import { mostParameters, readMethods } from "./class-methods.ts";
import { maxNameCharacters, nameProblem } from "./name-problem.ts";

/** @returns `undefined` where something in it cannot be read; `problems` then says what */
export function readAuthoredSignature(
  authored: AuthoredSignature,
  problems: AuthoredProblem[],
): Signature | undefined {
  if (authored.kind === "program") return authored;
  if (authored.kind === "class") return readClass(authored, problems);
  const before = problems.length;
  checkName(authored.name, { field: "signature.name", what: say`The function` }, problems);
  const parameters = readParameters(authored.parameters, problems);
  const returns = readType(authored.returns, { field: "signature.returns", what: say`The result` }, problems);
  if (problems.length > before || returns === undefined) return undefined;
  return { kind: "function", name: authored.name, parameters, returns };
}

function readClass(
  authored: AuthoredSignature & { readonly kind: "class" },
  problems: AuthoredProblem[],
): Signature | undefined {
  const before = problems.length;
  const { name } = authored;
  const message = classNameProblem(name);
  if (message !== undefined) problems.push({ field: "signature.name", message });
  const constructorParameters = readParameters(authored.parameters, problems);
  const methods = readMethods(authored.methods, problems);
  if (problems.length > before) return undefined;
  return { kind: "class", name, constructorParameters, methods };
}

function classNameProblem(name: string): string | undefined {
  if (name === "") return say`The class has no name.`;
  if (name.length > maxNameCharacters)
    return say`The class has a name of more than ${maxNameCharacters} characters.`;
  return /^[A-Z][A-Za-z0-9]*$/.test(name)
    ? undefined
    : say`The class cannot be called “${name}”: use letters and digits with a capital first, as in BankAccount.`;
}

interface Place {
  readonly field: string;
  /** How a message begins. */
  readonly what: string;
}

function readParameters(
  authored: readonly AuthoredParameter[],
  problems: AuthoredProblem[],
): readonly Parameter[] {
  if (authored.length > mostParameters) {
    problems.push({
      field: "signature.parameters",
      message: say`There are ${authored.length} parameters; ${mostParameters} at most can be.`,
    });
    return [];
  }
  const taken = new Set<string>();
  return authored.flatMap(({ name, type: text }, at) => {
    const place = (part: string) => ({
      field: `signature.parameters.${at}.${part}`,
      what: sayAs("subject")`Parameter ${at + 1}`,
    });
    checkName(name, place("name"), problems);
    const inJavaScript = nameIn("javascript", name);
    if (taken.has(inJavaScript))
      problems.push({
        field: place("name").field,
        message: say`Parameter ${at + 1}: another one has this name.`,
      });
    taken.add(inJavaScript);
    const type = readType(text, place("type"), problems);
    return type === undefined ? [] : [{ name, type }];
  });
}

function checkName(name: string, { field, what }: Place, problems: AuthoredProblem[]): void {
  const message = nameProblem(name, what);
  if (message !== undefined) problems.push({ field, message });
}

function readType(text: string, { field, what }: Place, problems: AuthoredProblem[]): Type | undefined {
  const type = readAuthoredType(text);
  if (type === undefined)
    problems.push({ field, message: say`${what} has the type “${text.slice(0, 40)}”; use ${typeHelp()}.` });
  return type;
}
