import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { everyProblem, type ProblemChoice } from "../../domain/lab/problem-files.ts";
import type { FileUse } from "../../domain/lab/scan-file.ts";
import { readPickledText } from "../../storage/pickled-text.ts";
import { readPlainBytes, readSpans, textOf } from "../../storage/plain-bytes.ts";
import { importFiles, readChosen } from "./import-files.ts";

const world = { readBytes: readPlainBytes, readSpans, textOf, readPickledText };
const quiet = { world, onProgress: () => {}, signal: new AbortController().signal };

type Content = string | Uint8Array;

/** Files by their paths, as they are chosen or dropped. */
async function read(files: Readonly<Record<string, Content>>, preferred?: FileUse, more: object = {}) {
  const given = Object.entries(files).map(([path, content]) => ({
    path,
    file: new File(
      [typeof content === "string" ? content : new Uint8Array(content)],
      path.split("/").at(-1) ?? "",
    ),
  }));
  return importFiles(given, { ...quiet, ...more, preferred });
}

const lines = (...records: readonly object[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join("");
const problem = (id: string) => ({
  task_id: id,
  prompt: "def f(x):\n",
  entry_point: "f",
  canonical_solution: "    return x\n",
  test: "def check(candidate):\n    assert candidate(1) == 1\n",
});
const contest = (id: string, date: string, more: object = {}) => ({
  question_title: id,
  question_content: "Add.",
  question_id: id,
  contest_date: `${date}T00:00:00`,
  starter_code: "",
  difficulty: "easy",
  public_test_cases: JSON.stringify([{ input: "1 2\n", output: "3\n" }]),
  private_test_cases: "",
  metadata: "{}",
  ...more,
});
const sample = (id: string, text = "pass") => ({ task_id: id, solution: text });
const reasons = ({ unusable = [] }: { readonly unusable?: readonly { readonly because: string }[] } = {}) =>
  unusable.map(({ because }) => because);

describe("files are recognised by what is in them", () => {
  it("whichever slot they were chosen for, several at once", async () => {
    const { problems, samples } = await read(
      {
        "a.jsonl": lines(problem("HumanEval/0")),
        "b.jsonl.gz": gzipSync(lines(problem("HumanEval/1"))),
        "c.json": JSON.stringify([sample("HumanEval/0", "one")]),
        "d.jsonl": lines(sample("HumanEval/0", "two"), sample("HumanEval/1")),
      },
      "samples",
    );
    expect(problems).toMatchObject({
      fileName: "a.jsonl and 1 more",
      items: [{ id: "HumanEval/0" }, { id: "HumanEval/1" }],
    });
    expect(samples?.items).toMatchObject([
      { taskId: "HumanEval/0", index: 0, text: "one" },
      { taskId: "HumanEval/0", index: 1, text: "two" },
      { taskId: "HumanEval/1", index: 0 },
    ]);
  });

  it("leaving alone what they say nothing of", async () => {
    expect(await read({ "a.jsonl": lines(sample("x")) })).not.toHaveProperty("problems");
    expect(await read({ "a.jsonl": lines(problem("x")) })).not.toHaveProperty("samples");
  });

  it("as EvalPlus' folder of samples: a folder for each task, its programs by their numbers", async () => {
    const { samples, troubles } = await read({
      "out/HumanEval_1/10.py": "eleventh",
      "out/HumanEval_1/0.py": "first",
      "out/HumanEval_1/0.raw": "not it",
      "out/Mbpp_2/0.py": "other",
      "out/.DS_Store": "\0",
    });
    expect(troubles).toEqual([]);
    expect(samples).toMatchObject({
      fileName: "out",
      items: [
        { taskId: "HumanEval/1", index: 0, text: "first", kind: "program" },
        { taskId: "HumanEval/1", index: 1, text: "eleventh" },
        { taskId: "Mbpp/2", index: 0, text: "other" },
      ],
    });
  });

  it("as QuixBugs' and APPS' folders", async () => {
    const quixBugs = await read({
      "q/python_programs/gcd.py": "buggy",
      "q/correct_python_programs/gcd.py": "right",
      "q/json_testcases/gcd.json": "[[17, 0], 17]\n",
      "q/python_programs/node.py": "no program",
      "q/java_programs/GCD.java": "no Python",
    });
    expect(quixBugs.problems?.items).toMatchObject([{ id: "gcd", prompt: "buggy", canonical: "right" }]);
    const apps = await read({
      "train/0007/question.txt": "Add.",
      "train/0007/input_output.json": '{"inputs": ["1\\n"], "outputs": ["2\\n"]}',
      "train/0007/solutions.json": '["print(2)"]',
      "train/0007/metadata.json": "{}",
    });
    expect(apps.problems?.items).toMatchObject([
      { id: "APPS/0007", statement: "Add.", canonical: "print(2)" },
    ]);
  });
});

describe("bad input", () => {
  const tar = new Uint8Array(512).fill(0x61, 0, 20);
  tar.set(new TextEncoder().encode("ustar"), 257);
  it.each<[string, Content, string]>([
    ["an image", "\x89PNG\r\n\x1a\n", "“f” is an image (PNG)"],
    ["a document", "%PDF-1.7\n", "“f” is a document (PDF)"],
    ["an archive", "PK\x03\x04abc", "“f” is an archive (zip)"],
    ["an archive that is gzipped", gzipSync(tar), "“f” is an archive (tar)"],
    ["a table", "PAR1abc", "“f” is a table (Parquet)"],
    ["a pickle", "\x80\x04\x95", "“f” is a pickle"],
    [
      "a page",
      "\n<!DOCTYPE html>",
      "“f” is a page (HTML or XML), perhaps an error that came instead of the file",
    ],
    ["UTF-16 without its mark", '{\0"\0a\0"\0', "“f” is no text"],
    ["an empty file", "", "“f” is empty"],
    ["an empty file that is gzipped", gzipSync(""), "“f” is empty"],
    ["a file of nothing but blanks", "\n\n  \n", "“f” holds no records"],
    ["an empty list", "[]", "“f” holds no records"],
  ])("is refused by name where it is %s", async (_, content, message) => {
    const bytes = typeof content === "string" ? Buffer.from(content, "latin1") : content;
    const { problems, samples, troubles } = await read({ f: bytes });
    expect(troubles.map((trouble) => trouble.message)).toEqual([message]);
    expect([problems, samples]).toEqual([undefined, undefined]);
  });

  it("in one of several files does not keep the others from being read", async () => {
    const { problems, troubles } = await read({ "a.png": "PNG\0", "b.jsonl": lines(problem("x")) });
    expect(troubles.map((trouble) => trouble.message)).toEqual(["“a.png” is no text"]);
    expect(problems?.items).toHaveLength(1);
  });

  it("is refused whole where its gzip is cut off, or something stands behind it", async () => {
    const zipped = gzipSync(lines(problem("x")));
    for (const content of [zipped.subarray(0, 40), Buffer.concat([zipped, Buffer.from("more")])]) {
      const { problems, troubles } = await read({ "a.gz": content });
      expect(problems).toBeUndefined();
      expect(troubles[0]?.message).toMatch(
        /^“a.gz” is cut off or damaged, or has something else after its end/,
      );
    }
  });

  it("of two formats in one file is of the first", async () => {
    const { problems } = await read({ f: lines(problem("x"), contest("y", "2024-01-01"), sample("z")) });
    expect(problems?.items).toHaveLength(1);
    expect(reasons(problems)).toEqual([
      "It is a problem of LiveCodeBench, but the file began with a problem of HumanEval",
      "It is a sample, but the file began with a problem of HumanEval",
    ]);
  });

  it("of a line of 100 MB is that line, counted and not kept", { timeout: 60_000 }, async () => {
    const long = Buffer.alloc(100_000_000, 0x20);
    long.write('{"task_id": "', 0);
    long.write('"}\n', long.length - 3);
    const { problems } = await read({ f: Buffer.concat([long, Buffer.from(lines(problem("x")))]) });
    expect(problems?.items).toHaveLength(1);
    expect(reasons(problems)).toEqual(["It is too long: 100,000,000 bytes"]);
  });

  it("of two problems with one id is the second, in whichever file; of samples several are normal", async () => {
    const { problems, samples } = await read({
      "a.jsonl": lines(problem("x"), problem("x")),
      "b.jsonl": lines(problem("y"), problem("x")),
      "c.jsonl": lines(sample("x"), sample("x")),
    });
    expect(problems?.items.map(({ id }) => id)).toEqual(["x", "y"]);
    expect(problems?.unusable).toEqual([
      { file: "a.jsonl", number: 2, id: "x", because: "An earlier record has the same id, and counts" },
      { file: "b.jsonl", number: 2, id: "x", because: "An earlier record has the same id, and counts" },
    ]);
    expect(samples?.items.map(({ index }) => index)).toEqual([0, 1]);
  });

  it("of a problem without tests, or with a pickle that does anything, is that problem", async () => {
    const evil = Buffer.from("78dacb48cdc9c90700", "hex").toString("base64");
    const { problems } = await read({
      f: lines(
        contest("none", "2024-01-01", { public_test_cases: "[]" }),
        contest("evil", "2024-01-01", { private_test_cases: evil }),
        contest("good", "2024-01-01"),
      ),
    });
    expect(problems?.items.map(({ id }) => id)).toEqual(["good"]);
    expect(problems?.unusable).toMatchObject([
      { number: 1, id: "none", because: "It has no tests" },
      { number: 2, id: "evil", because: expect.stringMatching(/^Its private tests /) },
    ]);
  });

  it.each([
    ["a mark of its byte order", (text: string) => `\ufeff${text}`],
    ["lines that end as on Windows", (text: string) => text.replaceAll("\n", "\r\n")],
    ["UTF-16", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ])("with %s is none", async (_, write) => {
    const { problems } = await read({ f: write(lines(problem("x"), problem("ä"))) });
    expect(problems?.items.map(({ id, prompt }) => [id, prompt])).toEqual([
      ["x", "def f(x):\n"],
      ["ä", "def f(x):\n"],
    ]);
    expect(problems?.unusable).toEqual([]);
  });

  it("keeps numbers as they are written: NaN, Infinity, whole floats and integers of any size", async () => {
    const inputs = "[[NaN, -Infinity, 1.0, 1e5, 123456789012345678901234567890, 0.1]]";
    const record = JSON.stringify({ ...problem("HumanEval/0"), base_input: [], plus_input: "?", atol: 0 });
    const { problems } = await read({ f: record.replace('"?"', inputs) });
    expect(problems?.items[0]?.tests).toMatchObject({ plus: inputs });
  });

  it("that is no text in UTF-8 is one record", async () => {
    const latin = Buffer.from(lines(problem("é")), "latin1");
    const { problems } = await read({ f: Buffer.concat([latin, Buffer.from(lines(problem("x")))]) });
    expect(reasons(problems)).toEqual(["It is no text in UTF-8"]);
    expect(problems?.items).toHaveLength(1);
  });
});

describe("problems of a file", () => {
  it("can be chosen again and again, without the file being chosen again", async () => {
    const file = lines(contest("a", "2024-01-01"), contest("b", "2024-02-01"), contest("c", "2024-03-01"));
    for (const content of [file, gzipSync(file)]) {
      const { problems } = await read({ f: content });
      const files = problems?.from;
      if (files === undefined) throw new Error("There is no file to choose from");
      const choose = async (choice: Partial<ProblemChoice>) => {
        const from = { ...files, choice: { ...everyProblem, ...choice } };
        const { items } = await readChosen(from, new Set(["c"]), quiet);
        return items.map(({ id }) => id);
      };
      expect(await choose({ from: "2024-02-01", to: "2024-02-28" })).toEqual(["b"]);
      expect(await choose({ ids: ["c", "a"] })).toEqual(["a", "c"]);
      expect(await choose({ onlySampled: true })).toEqual(["c"]);
      expect(await choose({ take: { kind: "first", count: 2 } })).toEqual(["a", "b"]);
    }
  });

  it("wait to be chosen where they are large, and private tests of the others are not even decoded", async () => {
    const filler = "x".repeat(300);
    const file = lines(
      ...["a", "b", "c", "d"].map((id) =>
        contest(id, "2024-01-01", {
          question_content: filler,
          private_test_cases: id === "c" ? "" : "no base64",
        }),
      ),
    );
    const { problems } = await read({ f: file }, undefined, { mostBytes: 1000 });
    expect(problems?.items).toEqual([]);
    expect(problems?.from?.waits).toBe(true);
    expect(problems?.from?.files[0]?.entries.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
    if (problems?.from === undefined) return;
    const choice = { ...everyProblem, ids: ["c"] };
    const { items, unusable } = await readChosen({ ...problems.from, choice }, new Set(), quiet);
    expect(items.map(({ id }) => id)).toEqual(["c"]);
    expect(unusable).toEqual([]);
  });
});
