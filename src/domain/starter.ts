import { formatType } from "./format-type.ts";
import type { Language } from "./language.ts";
import { nameIn, type Parameter, type Signature } from "./signature.ts";
import type { Type } from "./type.ts";
import { unreachable } from "./unreachable.ts";

// Nothing is said here: it is text of programs.

/**
 * The code that a student starts from: runnable, typed by hints or JSDoc, and without an answer.
 * @param task completes "Write a function that …", without a full stop
 */
export function starterCode(signature: Signature, language: Language, task: string): string {
  return language === "python" ? pythonStarter(signature, task) : javascriptStarter(signature, task);
}

function pythonStarter(signature: Signature, task: string): string {
  switch (signature.kind) {
    case "function": {
      const body = `    """${pythonDocstring(task)}"""\n    pass\n`;
      return pythonPreamble(signature) + pythonDefinition(signature, "") + body;
    }
    case "class": {
      const construct = { name: "__init__", parameters: signature.constructorParameters, returns: nothing };
      const methods = [construct, ...signature.methods].map((method) => {
        const parameters = [{ name: "self" }, ...method.parameters];
        return `\n${pythonDefinition({ ...method, parameters }, "    ")}        pass\n`;
      });
      return `${pythonPreamble(signature)}class ${signature.name}:\n    """${pythonDocstring(task)}"""\n${methods.join("")}`;
    }
    case "program":
      return [
        `# ${sentence(task)}`,
        "# input() gives the next line of the standard input without its newline, and raises EOFError at the end.",
        "# Or read everything: import sys, then sys.stdin.read(), or loop over the lines of sys.stdin.",
        "# print() writes the answer.",
        "",
      ].join("\n");
    default:
      return unreachable(signature);
  }
}

const nothing: Type = { kind: "null" };

interface Definition {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly type?: Type }[];
  readonly returns: Type;
}

function pythonDefinition({ name, parameters, returns }: Definition, indent: string): string {
  const list = parameters.map((parameter) =>
    parameter.type === undefined
      ? parameter.name
      : `${parameter.name}: ${formatType(parameter.type, "python")}`,
  );
  return `${indent}def ${name}(${list.join(", ")}) -> ${formatType(returns, "python")}:\n`;
}

/** What the hints need: an import, and a definition of each type that only the statement describes. */
function pythonPreamble(signature: Exclude<Signature, { kind: "program" }>): string {
  const types = typesOf(signature);
  const names = namesOfAny(types);
  const imports = [
    ...(types.some((type) => mentions(type, "function")) ? ["from collections.abc import Callable\n"] : []),
    ...(names.length > 0 ? ["from typing import Any\n"] : []),
  ].join("");
  const definitions = names.map((name) => `${name} = Any  # as the task describes it\n`).join("");
  return [imports, definitions]
    .filter((part) => part !== "")
    .map((part) => `${part}\n`)
    .join("")
    .replace(/\n$/, "\n\n");
}

function typesOf(signature: Exclude<Signature, { kind: "program" }>): readonly Type[] {
  if (signature.kind === "function")
    return [...signature.parameters.map(({ type }) => type), signature.returns];
  const { constructorParameters, methods } = signature;
  return [
    ...constructorParameters.map(({ type }) => type),
    ...methods.flatMap(({ parameters, returns }) => [...parameters.map(({ type }) => type), returns]),
  ];
}

/** The names of all types that have no more than a name, each once. */
function namesOfAny(types: readonly Type[]): readonly string[] {
  return [...new Set(types.flatMap(partsOf).flatMap((type) => (type.kind === "any" ? [type.name] : [])))];
}

function mentions(type: Type, kind: Type["kind"]): boolean {
  return partsOf(type).some((part) => part.kind === kind);
}

/** The type itself and all types inside it. */
function partsOf(type: Type): readonly Type[] {
  switch (type.kind) {
    case "list":
    case "nested":
    case "set":
    case "optional":
      return [type, ...partsOf(type.of)];
    case "tuple":
      return [type, ...type.of.flatMap(partsOf)];
    case "map":
      return [type, ...partsOf(type.keys), ...partsOf(type.values)];
    case "record":
      return [type, ...Object.values(type.fields).flatMap(partsOf)];
    default:
      return [type];
  }
}

function javascriptStarter(signature: Signature, task: string): string {
  switch (signature.kind) {
    case "function": {
      const { name, parameters, returns } = signature;
      const head = `function ${nameIn("javascript", name)}(${javascriptParameters(parameters)}) {\n}\n`;
      return jsTypedefs(signature) + jsDoc([jsSentence(task), ...jsTags(parameters, returns)], "") + head;
    }
    case "class": {
      const construct = `${jsDoc(jsTags(signature.constructorParameters), "  ")}  constructor(${javascriptParameters(
        signature.constructorParameters,
      )}) {\n  }\n`;
      const methods = signature.methods.map(
        ({ name, parameters, returns }) =>
          `${jsDoc(jsTags(parameters, returns), "  ")}  ${nameIn("javascript", name)}(${javascriptParameters(parameters)}) {\n  }\n`,
      );
      const name = nameIn("javascript", signature.name);
      return `${jsTypedefs(signature)}${jsDoc([jsSentence(task)], "")}class ${name} {\n${[construct, ...methods].join("\n")}}\n`;
    }
    case "program":
      return [
        `// ${sentence(task)}`,
        "// readline() returns the next line of the standard input without its newline, and null at the end.",
        '// Or read everything: require("fs").readFileSync(0, "utf8").',
        "// console.log() prints the answer.",
        "",
      ].join("\n");
    default:
      return unreachable(signature);
  }
}

function jsTypedefs(signature: Exclude<Signature, { kind: "program" }>): string {
  const names = namesOfAny(typesOf(signature));
  return names.map((name) => `/** @typedef {any} ${name} as the task describes it */\n\n`).join("");
}

function javascriptParameters(parameters: readonly Parameter[]): string {
  return parameters.map(({ name }) => nameIn("javascript", name)).join(", ");
}

function jsTags(parameters: readonly Parameter[], returns: Type = nothing): string[] {
  const tags = parameters.map(
    ({ name, type }) => `@param {${formatType(type, "javascript")}} ${nameIn("javascript", name)}`,
  );
  return returns.kind === "null" ? tags : [...tags, `@returns {${formatType(returns, "javascript")}}`];
}

function jsDoc(lines: readonly string[], indent: string): string {
  if (lines.length === 0) return "";
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */\n`].join("\n");
}

function sentence(task: string): string {
  const oneLine = task.replace(/\s+/g, " ").trim();
  return `${oneLine.charAt(0).toUpperCase()}${oneLine.slice(1)}.`;
}

function pythonDocstring(task: string): string {
  return sentence(task).replace(/\\/g, "\\\\").replace(/"""/g, '\\"\\"\\"');
}

function jsSentence(task: string): string {
  return sentence(task).replace(/\*\//g, "*\\/");
}
