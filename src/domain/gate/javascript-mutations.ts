import { type AnyNode, parse } from "acorn";
import type { Mutation, MutationOperator } from "./mutant.ts";

/**
 * Every mutation of a JavaScript program that this module knows.
 * @param source a script; modules' import and export are not accepted
 * @throws SyntaxError where it does not parse, or is nested too deep to be parsed
 */
export function javascriptMutations(source: string): readonly Mutation[] {
  try {
    return findMutations(source);
  } catch (error) {
    if (error instanceof RangeError)
      // Not said: its caller has a sentence of its own.
      throw new SyntaxError("The program is nested too deep", { cause: error });
    throw error;
  }
}

function findMutations(source: string): readonly Mutation[] {
  const mutations: Mutation[] = [];
  visit(parse(source, { ecmaVersion: "latest" }), (node) => {
    for (const [operator, part, replacement] of mutationsOf(node, source)) {
      mutations.push({ operator, start: part.start, end: part.end, replacement });
    }
  });
  return mutations;
}

type Part = { readonly start: number; readonly end: number };
type Change = readonly [MutationOperator, Part, string];

/** Each operator with what a mistaken hand would write in its place. */
const swaps: Readonly<Record<string, readonly [MutationOperator, string]>> = {
  "+": ["operator", "-"],
  "-": ["operator", "+"],
  "*": ["operator", "+"],
  "/": ["operator", "*"],
  "%": ["operator", "*"],
  "**": ["operator", "*"],
  "&": ["operator", "|"],
  "|": ["operator", "&"],
  "^": ["operator", "&"],
  "<<": ["operator", ">>"],
  ">>": ["operator", "<<"],
  "<": ["bound", "<="],
  "<=": ["bound", "<"],
  ">": ["bound", ">="],
  ">=": ["bound", ">"],
  "===": ["condition", "!=="],
  "!==": ["condition", "==="],
  "==": ["condition", "!="],
  "!=": ["condition", "=="],
  "&&": ["condition", "||"],
  "||": ["condition", "&&"],
  "+=": ["operator", "-="],
  "-=": ["operator", "+="],
  "*=": ["operator", "+="],
  "++": ["operator", "--"],
  "--": ["operator", "++"],
};

function mutationsOf(node: AnyNode, source: string): readonly Change[] {
  switch (node.type) {
    case "BinaryExpression":
    case "LogicalExpression":
    case "AssignmentExpression":
      return swapped(node.operator, between(source, node.left, node.right, node.operator));
    case "UpdateExpression": {
      const at = node.prefix ? node.start : node.end - 2;
      return swapped(node.operator, { start: at, end: at + 2 });
    }
    case "UnaryExpression":
      return node.operator === "!" ? [["condition", node, source.slice(node.argument.start, node.end)]] : [];
    case "Literal":
      return literalChanges(node);
    case "IfStatement":
    case "ConditionalExpression":
      return [["condition", node.test, `!(${textOf(node.test, source)})`]];
    case "ReturnStatement":
      return node.argument ? [["return", node.argument, "null"]] : [];
    case "ExpressionStatement":
      return node.directive === undefined ? [["deletion", node, ";"]] : [];
    case "FunctionDeclaration":
    case "FunctionExpression":
      // Not said: JavaScript.
      return [["return", { start: node.body.start, end: node.body.start + 1 }, "{ return null;"]];
    case "BreakStatement":
    case "ContinueStatement":
      return [["deletion", node, ";"]];
    default:
      return [];
  }
}

function swapped(operator: string, part: Part): readonly Change[] {
  const swap = swaps[operator];
  return swap === undefined ? [] : [[swap[0], part, swap[1]]];
}

function literalChanges(node: AnyNode & { type: "Literal" }): readonly Change[] {
  if (typeof node.value === "number" && Number.isInteger(node.value)) {
    return [
      ["constant", node, String(node.value + 1)],
      ["constant", node, node.value === 0 ? "-1" : String(node.value - 1)],
    ];
  }
  return typeof node.value === "boolean" ? [["constant", node, String(!node.value)]] : [];
}

/** Where the operator stands: between its operands, past parentheses and comments that hold no operator. */
function between(source: string, left: Part, right: Part, operator: string): Part {
  const start = left.end + source.slice(left.end, right.start).indexOf(operator);
  return { start, end: start + operator.length };
}

const textOf = (part: Part, source: string) => source.slice(part.start, part.end);

function visit(node: AnyNode, see: (node: AnyNode) => void): void {
  see(node);
  for (const child of Object.values(node)) {
    for (const item of Array.isArray(child) ? child : [child]) if (isNode(item)) visit(item, see);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value && "end" in value;
}
