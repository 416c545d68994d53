import { deflateSync, gzipSync } from "node:zlib";
import { foreignFile } from "../../src/domain/lab/foreign-file.ts";
import { RecordFault } from "../../src/domain/lab/record-fields.ts";
import { unusableKinds } from "../../src/domain/lab/unusable-record.ts";
import { importFiles } from "../../src/state/lab/import-files.ts";
import { readPickledText } from "../../src/storage/pickled-text.ts";
import { readPlainBytes, readSpans, textOf } from "../../src/storage/plain-bytes.ts";
import { bytesTarget, type Ending, textTarget } from "../fuzz-target.ts";

const common = { task_id: "HumanEval/0", prompt: "def f(x):\n", canonical_solution: "    return x\n" };
const plus = { ...common, entry_point: "f", base_input: [[1]], plus_input: [[[], 1e3]], atol: 1e-6 };
const columns = { input: ["1\n"], output: ["2\n"] };
const tests = JSON.stringify([{ input: "[1]", output: "1.0" }]);
/** One of every format, and of every form that samples come in. */
const records: readonly object[] = [
  { ...common, entry_point: "f", test: "def check(candidate):\n    assert candidate(1) == 1\n" },
  plus,
  { ...plus, task_id: "Mbpp/2" },
  { text: "t", code: "def f(): pass", task_id: 1, test_setup_code: "", test_list: ["assert f()"] },
  { prompt: "t", code: "def f(): pass", task_id: 1, test_imports: [], test_list: ["assert f()"] },
  {
    question_title: "t",
    question_content: "c",
    question_id: "a",
    contest_date: "2024-01-01T00:00:00",
    starter_code: "",
    difficulty: "easy",
    public_test_cases: tests,
    private_test_cases: pickled(tests),
    metadata: '{"func_name": "f"}',
  },
  {
    problem_id: 1,
    question: "q",
    solutions: '["print(1)"]',
    input_output: '{"fn_name": "f", "inputs": [[1]], "outputs": [[1]]}',
  },
  {
    name: "n",
    description: "d",
    public_tests: columns,
    private_tests: columns,
    generated_tests: columns,
    solutions: { language: [3], solution: ["print(2)"] },
  },
  { ...common, task_id: "JavaScript/0", prompt: "const f = (x) => {\n", test: "f()", declaration: "" },
  { name: "n", language: "js", prompt: "function f(x){\n", tests: "f()", stop_tokens: [] },
  { name: "gcd", buggy: "b", correct: "c", json_testcases: "[[1], 1]\n" },
  { code: "def f(x): return x", input: "1", output: "1", id: "sample_0" },
  {
    exercise: "e",
    cases: [
      { uuid: "u", description: "d", property: "pOne", input: { a: 1 }, expected: { error: "no" } },
      { cases: [] },
    ],
  },
  { task_id: "a", completion: "pass" },
  { question_id: "a", code_list: ["pass"] },
  { eval: { a: [{ solution: "pass" }] } },
  { sample_0: ["f(1)"] },
];
const lines = records.map((record) => JSON.stringify(record));

/** As Python's pickle writes one text, protocol 4. */
function pickleOf(text: string): Uint8Array<ArrayBuffer> {
  const letters = new TextEncoder().encode(text);
  const head = [0x80, 4, 0x95, letters.length + 4, 0, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([...head, 0x8c, letters.length, ...letters, 0x94, 0x2e]);
}

function pickled(text: string): string {
  return deflateSync(pickleOf(text)).toString("base64");
}

const world = { readBytes: readPlainBytes, readSpans, textOf, readPickledText };

async function readFile(bytes: Uint8Array<ArrayBuffer>): Promise<Ending> {
  foreignFile(bytes);
  const imported = await importFiles([{ path: "f", file: new File([bytes], "f") }], {
    world,
    preferred: undefined,
    onProgress: () => {},
    signal: new AbortController().signal,
  });
  const { problems, samples } = imported;
  unusableKinds(problems?.unusable ?? []);
  return (problems?.items.length ?? 0) + (samples?.items.length ?? 0) > 0 ? "value" : "error";
}

async function readPickle(pickle: Uint8Array): Promise<Ending> {
  try {
    await readPickledText(deflateSync(pickle).toString("base64"));
    return "value";
  } catch (error) {
    if (error instanceof RecordFault) return "error";
    throw error;
  }
}

const asBytes = (text: string) => new TextEncoder().encode(text);
const long = 99_000;

export const labFiles = [
  textTarget({
    name: "file of problems or samples",
    corpus: [
      lines[0] ?? "",
      ...lines.slice(1),
      `[${lines[0]},\n${lines[0]}]`,
      JSON.stringify(records[1], null, 2),
    ],
    tokens: [
      "\n",
      "{",
      "}",
      "[",
      "]",
      ",",
      '"',
      "\\",
      ":",
      '"task_id":',
      "NaN",
      "1e999",
      "\\ud800",
      "null",
      "\ufeff",
      "{}\n",
    ],
    read: (text) => readFile(asBytes(text)),
    known: [
      "[".repeat(long),
      '{"a":'.repeat(long / 5),
      "{}\n".repeat(long / 3),
      `[${"{},".repeat(long / 3)}`,
      `{"a":"${"\\".repeat(long)}`,
      `[${'"\\"'.repeat(long / 4)}`,
    ],
  }),
  bytesTarget({
    name: "file of problems or samples, compressed",
    corpus: [
      new Uint8Array(gzipSync(lines.slice(13).join("\n"))),
      new Uint8Array(Buffer.concat([gzipSync(`${lines[13]}\n`), gzipSync(`${lines[13]}\n`)])),
      new Uint8Array(Buffer.from(`\ufeff${lines[13]}`, "utf16le")),
    ],
    read: readFile,
  }),
  bytesTarget({
    name: "pickled private tests",
    corpus: [pickleOf(tests), Uint8Array.from([0x80, 2, 0x58, 2, 0, 0, 0, 0x5b, 0x5d, 0x71, 0, 0x2e])],
    read: readPickle,
  }),
];
