import { JsonFault, jsonFields, jsonItems } from "../lab/read-json.ts";
import type { Cell } from "./pasted-records.ts";

// Nothing is said here: texts of tests.

/**
 * The calls of a test of a class, a line for each: from a JSON list of texts, or from a cell in which they stand below each
 * other or between semicolons.
 */
export function pastedCalls(cell: Cell): string {
  return linesOf(cell)
    .map((line) => textIn(line) ?? line)
    .join("\n");
}

/** What must come of them: literals as they stand there, and errors by their names. */
export function pastedAnswers(cell: Cell): string {
  return linesOf(cell).map(answerOf).join("\n");
}

function linesOf(cell: Cell): readonly string[] {
  const [first = ""] = cell;
  const text = first.startsWith('"') ? (cell[1] ?? first) : first;
  if (text.includes("\n")) return text.split("\n");
  return listed(text) ?? text.split(/;\s*/);
}

/** `undefined` where it is no JSON list. */
function listed(text: string): readonly string[] | undefined {
  if (!text.startsWith("[")) return undefined;
  try {
    return jsonItems(text);
  } catch (error) {
    if (error instanceof JsonFault) return undefined;
    throw error;
  }
}

/** A text without its quotation marks, where it is one as JSON has it. */
function textIn(json: string): string | undefined {
  if (!/^".*"$/s.test(json)) return undefined;
  try {
    const held: unknown = JSON.parse(json);
    return typeof held === "string" ? held : undefined;
  } catch {
    return undefined;
  }
}

function answerOf(text: string): string {
  if (text === "null") return "None";
  const held = textIn(text);
  if (held !== undefined && /^(?:raises?|throws?) *\w*(?:Error|Exception)\b/.test(held)) return held;
  return text.startsWith("{") ? (raisedIn(text) ?? text) : text;
}

/** Of `{"raises": "ValueError"}`. */
function raisedIn(text: string): string | undefined {
  try {
    const fields = jsonFields(text);
    const name = textIn(fields.get("raises") ?? fields.get("throws") ?? "");
    return name === undefined || fields.size > 1 ? undefined : `raises ${name}`;
  } catch (error) {
    if (error instanceof JsonFault) return undefined;
    throw error;
  }
}
