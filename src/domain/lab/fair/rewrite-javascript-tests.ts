import { type AnyNode, type CallExpression, type Expression, parse } from "acorn";
import { english } from "../../../messages/in-english.ts";

export type RewrittenTests =
  | { readonly kind: "rewritten"; readonly source: string }
  | { readonly kind: "impossible"; readonly because: string };

/**
 * Puts a record of inputs and expected value (`edgecaseRecord` of convert_calls.js) in the place of every assertion on one
 * call of the entry point; all else stays, and runs without any sample. Asserts that say more are listed by
 * `edgecaseLeftOut`; where the program is used in another way, nothing is guessed.
 */
export function rewriteJavascriptTests(tests: string, entryPoint: string): RewrittenTests {
  try {
    return rewrite(tests, entryPoint);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: "impossible", because: english`its tests cannot be read: ${error.message}` };
  }
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function rewrite(tests: string, entryPoint: string): RewrittenTests {
  const nodes = [...nodesOf(parse(tests, { ecmaVersion: "latest" }))];
  const names = new Set([entryPoint, ...nodes.flatMap((node) => aliasOf(node, entryPoint))]);
  const replacements = nodes.flatMap((node) => replacementOf(node, { tests, names }));
  const leftover = nodes.find(
    (node) =>
      node.type === "Identifier" &&
      names.has(node.name) &&
      !replacements.some(({ start, end }) => start <= node.start && node.end <= end) &&
      !nodes.some((each) => aliasOf(each, entryPoint).length > 0 && contains(each, node)),
  );
  if (leftover !== undefined)
    return {
      kind: "impossible",
      because: english`the answer is used for more than a comparison: ${lineAt(tests, leftover.start)}`,
    };
  return { kind: "rewritten", source: replaced(tests, replacements) };
}

/** `candidate` of `let candidate = entryPoint;`. */
function aliasOf(node: AnyNode, entryPoint: string): readonly string[] {
  return node.type === "VariableDeclarator" &&
    node.id.type === "Identifier" &&
    node.init?.type === "Identifier" &&
    node.init.name === entryPoint
    ? [node.id.name]
    : [];
}

interface Place {
  readonly tests: string;
  readonly names: ReadonlySet<string>;
}

function replacementOf(node: AnyNode, place: Place): readonly Replacement[] {
  if (node.type !== "CallExpression" || !isAssertion(node) || !mentions(node, place.names)) return [];
  const source = JSON.stringify(textOf(node, place).slice(0, 300));
  const found = understood(node, place);
  const text =
    found === undefined
      ? // Not said: a program's text, which says so in English.
        `edgecaseLeftOut.push([${source}, "it is more than one call compared with a value"])`
      : `edgecaseRecord("${found.view}", [${argumentsOf(found.call, place)}], ${found.expected}, ${found.absolute}, ${source})`;
  return [{ start: node.start, end: node.end, text }];
}

const equalities = ["equal", "strictEqual", "deepEqual", "deepStrictEqual"];

function isAssertion({ callee }: CallExpression): boolean {
  if (callee.type === "Identifier") return callee.name === "assert";
  if (callee.type !== "MemberExpression" || callee.object.type !== "Identifier") return false;
  const method = methodOf(callee);
  return callee.object.name === "console" ? method === "assert" : callee.object.name === "assert";
}

interface Understood {
  readonly view: "value" | "truth";
  readonly call: CallExpression;
  /** As source text. */
  readonly expected: string;
  readonly absolute: string;
}

function understood(node: CallExpression, place: Place): Understood | undefined {
  const method = node.callee.type === "MemberExpression" ? methodOf(node.callee) : undefined;
  const [first, second] = node.arguments;
  if (first === undefined || first.type === "SpreadElement") return undefined;
  if (method === undefined || method === "assert" || method === "ok") return condition(first, place);
  if (!equalities.includes(method) || second === undefined || second.type === "SpreadElement")
    return undefined;
  return simple("value", first, { ...place, expected: second });
}

function condition(test: Expression, place: Place): Understood | undefined {
  if (test.type === "UnaryExpression" && test.operator === "!")
    return simple("truth", test.argument, { ...place, expected: "false" });
  if (test.type !== "BinaryExpression") return simple("truth", test, { ...place, expected: "true" });
  const { left, right, operator } = test;
  if (left.type === "PrivateIdentifier") return undefined;
  if (operator === "<" || operator === "<=") return difference(left, right, place);
  if (operator !== "===" && operator !== "==") return undefined;
  const [one, other] = [asWritten(left), asWritten(right)];
  // Both sides as JSON, or neither.
  if ((one === left) !== (other === right)) return undefined;
  return (
    simple("value", one, { ...place, expected: other }) ?? simple("value", other, { ...place, expected: one })
  );
}

/** What stands in `JSON.stringify(…)`. */
function asWritten(expression: Expression): Expression {
  const inside = insideOf(expression, "JSON", "stringify");
  return inside ?? expression;
}

/** `Math.abs(call - expected) < limit` */
function difference(left: Expression, limit: Expression, place: Place): Understood | undefined {
  // Not said: a name.
  const inside = insideOf(left, "Math", "abs");
  if (inside?.type !== "BinaryExpression" || inside.operator !== "-" || mentions(limit, place.names))
    return undefined;
  const { left: one, right: other } = inside;
  if (one.type === "PrivateIdentifier") return undefined;
  const found =
    simple("value", one, { ...place, expected: other }) ??
    simple("value", other, { ...place, expected: one });
  return found && { ...found, absolute: textOf(limit, place) };
}

function insideOf(expression: Expression, object: string, method: string): Expression | undefined {
  if (expression.type !== "CallExpression" || expression.arguments.length !== 1) return undefined;
  const { callee } = expression;
  const [inside] = expression.arguments;
  const isIt =
    callee.type === "MemberExpression" &&
    callee.object.type === "Identifier" &&
    callee.object.name === object &&
    methodOf(callee) === method;
  return isIt && inside !== undefined && inside.type !== "SpreadElement" ? inside : undefined;
}

/** One call, and an expected value that does not ask the program. */
function simple(
  view: Understood["view"],
  actual: Expression,
  { tests, names, expected }: Place & { readonly expected: Expression | string },
): Understood | undefined {
  if (actual.type !== "CallExpression" || actual.callee.type !== "Identifier") return undefined;
  if (!names.has(actual.callee.name) || actual.arguments.some((each) => mentions(each, names)))
    return undefined;
  if (typeof expected === "string") return { view, call: actual, expected, absolute: "0" };
  if (mentions(expected, names)) return undefined;
  return { view, call: actual, expected: `(${tests.slice(expected.start, expected.end)})`, absolute: "0" };
}

function methodOf({ property, computed }: AnyNode & { type: "MemberExpression" }): string | undefined {
  return property.type === "Identifier" && !computed ? property.name : undefined;
}

function mentions(node: AnyNode, names: ReadonlySet<string>): boolean {
  return [...nodesOf(node)].some((each) => each.type === "Identifier" && names.has(each.name));
}

function contains(outer: AnyNode, inner: AnyNode): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function argumentsOf({ arguments: args }: CallExpression, place: Place): string {
  return args.map((each) => textOf(each, place)).join(", ");
}

function textOf({ start, end }: AnyNode, { tests }: Place): string {
  return tests.slice(start, end);
}

function lineAt(tests: string, at: number): string {
  const start = tests.lastIndexOf("\n", at) + 1;
  return (tests.slice(start).split("\n")[0] ?? "").trim().slice(0, 200);
}

function replaced(text: string, replacements: readonly Replacement[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: inserted } of replacements.toSorted((a, b) => a.start - b.start)) {
    // An assertion inside of another one has been replaced with it.
    if (start < at) continue;
    result += text.slice(at, start) + inserted;
    at = end;
  }
  return result + text.slice(at);
}

function* nodesOf(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const child of Object.values(node).flat() as unknown[]) if (isNode(child)) yield* nodesOf(child);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
