import { inChunks } from "../../src/domain/lab/testing/chunks.ts";
import { experimentLines, readExperiment } from "../../src/domain/lab/experiment.ts";
import { PlaygroundError } from "../../src/domain/playground-error.ts";
import { readExperimentLink } from "../../src/storage/experiment-link.ts";
import { packText } from "../../src/storage/packed-text.ts";
import { type Ending, textTarget } from "../fuzz-target.ts";

const text = [
  ...experimentLines({
    problems: {
      fileName: "a.jsonl",
      items: [
        {
          id: "HumanEval/0",
          format: "humanEval",
          language: "python",
          title: "f",
          statement: "Do it.",
          prompt: "def f():\n",
          tests: { kind: "asserts", before: "", after: "assert f()", limitSeconds: 3 },
        },
      ],
      unusable: [{ number: 2, because: "It is too long" }],
    },
    samples: {
      fileName: "b.jsonl",
      items: [{ taskId: "HumanEval/0", index: 0, text: "    return 1\n", kind: "completion" }],
      unusable: [],
    },
    choices: { alwaysPrompt: false, onlySampled: false, mode: "source" },
    converted: new Map(),
    plan: { model: "m", samples: 1, temperatures: [0.8], topPs: [1], seed: 1 },
    verdicts: {
      source: new Map([["HumanEval/0 0", { grades: { all: "passed" }, result: { kind: "passed" } }]]),
      fair: new Map(),
    },
  }),
].join("");

const bytes = { textOf: (given: Uint8Array) => new TextDecoder().decode(given) };

async function read(given: string): Promise<Ending> {
  try {
    await readExperiment(inChunks(new TextEncoder().encode(given)), bytes);
    return "value";
  } catch (error) {
    if (error instanceof PlaygroundError) return "error";
    throw error;
  }
}

async function readLink(payload: string): Promise<Ending> {
  try {
    await readExperimentLink(payload);
    return "value";
  } catch (error) {
    if (error instanceof PlaygroundError) return "error";
    throw error;
  }
}

export const experiments = [
  textTarget({
    name: "link to an experiment",
    corpus: [`1.${await packText(text)}`],
    tokens: ["1.", "2.", ".", "-", "_", "A", "=", "%", "1"],
    read: readLink,
  }),
  textTarget({
    name: "experiment of the lab",
    corpus: [text],
    tokens: [
      "\n",
      "{",
      "}",
      '"edgecase"',
      '"version":2',
      '"count":1e9',
      '{"sample":',
      "null",
      "[",
      "]",
      "\\ud800",
    ],
    read,
    known: [`[${text.trimEnd().split("\n").join(",")}]`, "[".repeat(100_000), '{"edgecase":"experiment"}'],
  }),
];
