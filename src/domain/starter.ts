import { formatType } from "./format-type.ts";
import type { Language } from "./language.ts";
import { nameIn, type Parameter, type Signature } from "./signature.ts";
import type { Type } from "./type.ts";
import { unreachable } from "./unreachable.ts";

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
      return pythonImports(signature) + pythonDefinition(signature, "") + body;
    }
    case "class": {
      const construct = { name: "__init__", parameters: signature.constructorParameters, returns: nothing };
      const methods = [construct, ...signature.methods].map((method) => {
        const parameters = [{ name: "self" }, ...method.parameters];
        return `\n${pythonDefinition({ ...method, parameters }, "    ")}        pass\n`;
      });
      return `${pythonImports(signature)}class ${signature.name}:\n    """${pythonDocstring(task)}"""\n${methods.join("")}`;
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
    parameter.type === undefined ? parameter.name : `${parameter.name}: ${pythonHint(parameter.type)}`,
  );
  return `${indent}def ${name}(${list.join(", ")}) -> ${pythonHint(returns)}:\n`;
}

/** In quotes where the hint names something that the program does not define: Python may evaluate hints. */
function pythonHint(type: Type): string {
  const text = formatType(type, "python");
  return mentions(type, "any") ? JSON.stringify(text) : text;
}

function pythonImports(signature: Exclude<Signature, { kind: "program" }>): string {
  const types =
    signature.kind === "function"
      ? [signature.returns, ...signature.parameters.map(({ type }) => type)]
      : [signature.constructorParameters, ...signature.methods.map(({ parameters }) => parameters)]
          .flat()
          .map(({ type }) => type)
          .concat(signature.methods.map(({ returns }) => returns));
  return types.some((type) => mentions(type, "function")) ? "from collections.abc import Callable\n\n\n" : "";
}

function mentions(type: Type, kind: Type["kind"]): boolean {
  if (type.kind === kind) return true;
  switch (type.kind) {
    case "list":
    case "nested":
    case "set":
    case "optional":
      return mentions(type.of, kind);
    case "tuple":
      return type.of.some((item) => mentions(item, kind));
    case "map":
      return mentions(type.keys, kind) || mentions(type.values, kind);
    case "record":
      return Object.values(type.fields).some((field) => mentions(field, kind));
    default:
      return false;
  }
}

function javascriptStarter(signature: Signature, task: string): string {
  switch (signature.kind) {
    case "function": {
      const { name, parameters, returns } = signature;
      const head = `function ${nameIn("javascript", name)}(${javascriptParameters(parameters)}) {\n}\n`;
      return jsDoc([jsSentence(task), ...jsTags(parameters, returns)], "") + head;
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
      return `${jsDoc([jsSentence(task)], "")}class ${name} {\n${[construct, ...methods].join("\n")}}\n`;
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
