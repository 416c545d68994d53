import { groupedBy } from "../grouped-by.ts";
import type { CallTests, Problem } from "../problem.ts";
import type { FormatReader } from "../problem-format.ts";
import { jsonFields, jsonItems } from "../read-json.ts";
import { RecordFault, type RecordFields, recordFields } from "../record-fields.ts";
import { english } from "../../../messages/in-english.ts";

/**
 * Canonical data of exercism/problem-specifications, which gives neither statement nor solution: a file for each
 * exercise, or many of these files packed into records by their names.
 */
export const exercism: FormatReader = {
  format: "exercism",
  recognises: (fields) => fields.has("exercise", "cases") || fields.has(fileName),
  id: (fields) => dataOf(fields).text("exercise"),
  read(packed) {
    const fields = dataOf(packed);
    const slug = fields.text("exercise");
    const byProperty = groupedBy(currentCases(fields), ({ property }) => property);
    if (byProperty.size === 0) throw new RecordFault(english`It has no tests`);
    const problems = [...byProperty].flatMap(([property, cases]) => {
      const id = byProperty.size === 1 ? slug : `${slug}:${property}`;
      return cases.some(isUsable) ? [problemOf(id, property, cases)] : [];
    });
    if (problems.length === 0)
      throw new RecordFault(english`All of its cases expect an error, or give a function in words`);
    return problems;
  },
  omitted(packed) {
    const fields = dataOf(packed);
    const current = new Set(currentCases(fields).map(({ uuid }) => uuid));
    return allCases(fields).flatMap((each) => {
      const because = current.has(each.uuid) ? whyOmitted(each) : english`Another case takes its place`;
      return because === undefined ? [] : [{ name: each.description, because }];
    });
  },
};

const fileName = "canonical-data.json";

function dataOf(fields: RecordFields): RecordFields {
  return fields.has(fileName) ? recordFields(jsonFields(fields.text(fileName))) : fields;
}

interface SourceCase {
  readonly uuid: string;
  readonly reimplements: string | undefined;
  readonly description: string;
  readonly property: string;
  /** In the record's order. */
  readonly parameters: readonly string[];
  readonly args: string;
  readonly expected: string;
}

/** Of groups within groups. */
function allCases(fields: RecordFields): readonly SourceCase[] {
  return jsonItems(fields.raw("cases")).flatMap(flattened);
}

/** Those that no other one reimplements. */
function currentCases(fields: RecordFields): readonly SourceCase[] {
  const all = allCases(fields);
  const replaced = new Set(all.map(({ reimplements }) => reimplements));
  return all.filter(({ uuid }) => !replaced.has(uuid));
}

/** @returns nothing where a program can be judged by it */
function whyOmitted({ expected, args }: SourceCase): string | undefined {
  if (isError(expected)) return english`It expects an error, which each language has in its own way`;
  if (jsonItems(args).some((each) => wordedFunction.test(each)))
    return english`It gives a function, which is written in no language`;
  return undefined;
}

const isUsable = (each: SourceCase) => whyOmitted(each) === undefined;

/** @example '"(x, y) -> x + y"' */
const wordedFunction = /^"\([\w, ]*\) [-=]> /;

function flattened(item: string): readonly SourceCase[] {
  const fields = recordFields(jsonFields(item));
  if (fields.has("cases")) return jsonItems(fields.raw("cases")).flatMap(flattened);
  const inputs = jsonFields(fields.raw("input"));
  return [
    {
      uuid: fields.text("uuid"),
      reimplements: fields.has("reimplements") ? fields.text("reimplements") : undefined,
      description: fields.text("description"),
      property: fields.text("property"),
      parameters: [...inputs.keys()],
      args: `[${[...inputs.values()].join(",")}]`,
      expected: fields.raw("expected"),
    },
  ];
}

function problemOf(id: string, property: string, cases: readonly SourceCase[]): Problem {
  const [first] = cases;
  const tests: CallTests = {
    kind: "calls",
    cases: cases
      .filter(isUsable)
      .map(({ args, expected }, index) => ({ args, expected, visible: index < shownCases })),
  };
  return {
    id,
    format: "exercism",
    language: "python",
    title: id.replaceAll("-", " "),
    statement: [
      `Write \`${snakeCase(property)}(${(first?.parameters ?? []).map(snakeCase).join(", ")})\`.`,
      cases.map(({ description }) => `- ${description}`).join("\n"),
    ].join("\n\n"),
    prompt: "",
    entryPoint: snakeCase(property),
    tests,
  };
}

/** How many of the cases are shown beside the statement. */
const shownCases = 3;

/** `{"error": "…"}`: that something must be thrown, which each track says in its own way. */
function isError(json: string): boolean {
  return json.startsWith("{") && jsonFields(json).has("error");
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
