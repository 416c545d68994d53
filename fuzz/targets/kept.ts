import type { Draft } from "../../src/domain/draft.ts";
import {
  latestSubmissions,
  missedCategories,
  progressByTopic,
  suggestNext,
} from "../../src/domain/progress.ts";
import type { Submission } from "../../src/domain/submission.ts";
import { createSamplingChoice } from "../../src/state/sampling-choice.ts";
import { readOwnCase } from "../../src/state/read-own-case.ts";
import { parseDraft } from "../../src/storage/parse-draft.ts";
import { parseSubmission } from "../../src/storage/parse-submission.ts";
import { partingCopies } from "../../src/storage/parting-copies.ts";
import { openRunMarks } from "../../src/storage/run-marks.ts";
import { dataTarget, type Ending, jsonTarget, orUndefined, textTarget } from "../fuzz-target.ts";
import { exercises, families } from "../samples.ts";

const draft: Draft = {
  sources: {
    python: "def merge(a):\n    return a\n",
    javascript: "const merge = (a) => a;\n",
  },
  ownCases: [{ id: "own-1", inputs: ["[[1, 2]]"], expected: "[]" }],
  language: "python",
  javascriptEngine: "browser",
  solved: ["python"],
};

const score = { passed: 1, total: 2, ungraded: 0 };
const submission: Submission = {
  family: "merge-intervals",
  version: 1,
  seed: 7,
  difficulty: "easy",
  language: "javascript",
  atMillis: 1_700_000_000_000,
  visible: score,
  hidden: { empty: score, large: { passed: 0, total: 0, ungraded: 3 } },
};

/** As the database gives it, and what the page then does with it. */
function readDraft(stored: unknown): Ending {
  const parsed = parseDraft(stored);
  for (const own of parsed?.draft.ownCases ?? []) readOwnCase(exercises.list, own);
  return orUndefined(parsed);
}

function readSubmission(stored: unknown): Ending {
  const parsed = parseSubmission(stored);
  if (parsed === undefined) return "error";
  const all = [parsed, submission, { ...parsed, atMillis: -parsed.atMillis }];
  latestSubmissions(all);
  missedCategories(all);
  progressByTopic(families, all);
  suggestNext(families, all, () => ["empty"]);
  return "value";
}

/** A text that stands in `localStorage`, where the page keeps what it had no time to write elsewhere. */
function readParting(text: string): Ending {
  const held = new Map([["edgecase draft merge-intervals 1 easy 7", text]]);
  const storage: Storage = Object.assign(Object.fromEntries(held), {
    length: held.size,
    clear: () => held.clear(),
    getItem: (key: string) => held.get(key) ?? null,
    key: () => null,
    removeItem: (key: string) => void held.delete(key),
    setItem: (key: string, value: string) => void held.set(key, value),
  });
  const [copy] = partingCopies(() => storage)
    .all()
    .values();
  return readDraft(copy);
}

function readSamplingChoice(kept: string): Ending {
  const choice = createSamplingChoice({
    kept,
    keep: () => {},
    drawSeed: () => 1,
  });
  return orUndefined(choice.ask());
}

/** What cannot be read is written over, and the others' marks stay. */
function readRunMarks(kept: string): Ending {
  let text = kept;
  const marks = openRunMarks([{ get: () => text, set: (next) => void (text = next) }]);
  const mark = marks.read("b");
  marks.write("a", "hung");
  if (marks.read("a") !== "hung") throw new Error("A mark was not kept");
  if (mark !== undefined && marks.read("b") !== mark) throw new Error("Another link's mark was lost");
  return orUndefined(mark);
}

export const kept = [
  dataTarget({
    name: "kept draft",
    corpus: [draft, { ...draft, sources: {}, ownCases: [] }],
    read: readDraft,
  }),
  dataTarget({
    name: "kept submission",
    corpus: [submission],
    read: readSubmission,
  }),
  jsonTarget({
    name: "parting copy of a draft",
    corpus: [draft],
    read: readParting,
  }),
  jsonTarget({
    name: "kept way of sampling",
    corpus: [
      {
        temperature: "0.8",
        topP: "0,9",
        topK: "40",
        seed: "7",
        samples: "4",
        drafts: true,
      },
    ],
    read: readSamplingChoice,
  }),
  textTarget({
    name: "kept marks of runs",
    corpus: ['[["a","running"],["b","hung"]]', "[]"],
    tokens: ["[", "]", ",", '"', '["b","crashed"]', "null", "{}"],
    read: readRunMarks,
    // More of them than are kept.
    known: [JSON.stringify(Array.from({ length: 8000 }, (_, at) => [String(at), "hung"]))],
  }),
];
