import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Problem } from "../../src/domain/lab/problem.ts";
import type { LabSample } from "../../src/domain/lab/sample.ts";
import { LabFindings } from "../../src/features/lab/LabFindings.tsx";
import type { SourceVerdict } from "../../src/state/lab/judge-source.ts";
import { labResults } from "../../src/state/lab/lab-results.ts";
import type { LabState } from "../../src/state/lab/lab-session.ts";
import { millis, type Section } from "./row.ts";
import { pause, Samples } from "./samples.ts";

const problemCount = 100;
const samplesOfEach = 100;
const allowedMillis = 500;

/** From verdicts to the painted page: scores, intervals, every plot, and the first page of the table. */
export const labPlots: Section = async ({ quick }) => {
  const state = judgedState();
  const times = new Samples<"figures" | "all">();
  const repetitions = quick ? 4 : 12;
  for (let at = -1; at < repetitions; at += 1) {
    await pause(300);
    const { figures, all } = await draw(state);
    if (at < 0) continue;
    times.add("figures", figures);
    times.add("all", all);
  }
  const all = times.median("all");
  return [
    {
      what: `Results of ${(problemCount * samplesOfEach).toLocaleString("en")} samples, from verdicts to painted plots`,
      measured: `${millis(all)}, slowest ${millis(times.max("all"))} (of it scores with intervals ${millis(times.median("figures"))})`,
      target: `≤ ${millis(allowedMillis)}`,
      met: all <= allowedMillis,
    },
  ];
};

async function draw(state: LabState): Promise<{ readonly figures: number; readonly all: number }> {
  const room = document.body.appendChild(document.createElement("div"));
  const root = createRoot(room);
  const began = performance.now();
  const results = labResults(state);
  const figures = performance.now() - began;
  flushSync(() =>
    root.render(
      createElement(LabFindings, {
        whole: state,
        state,
        results,
        findings: { window: {}, smallest: new Map() },
        behaviour: { observing: { kind: "idle" }, tasks: new Map() },
        onObserve: () => {},
        onStopObserving: () => {},
        onWindow: () => {},
        onLook: () => {},
      }),
    ),
  );
  await painted();
  const all = performance.now() - began;
  const plots = room.querySelectorAll("figure svg").length;
  root.unmount();
  room.remove();
  if (plots < 4) throw new Error(`Only ${plots} plots were drawn`);
  return { figures, all };
}

/** A frame that begins after the next one has ended: what stood in the document by now has been painted. */
async function painted(): Promise<void> {
  for (let frames = 0; frames < 2; frames += 1)
    await new Promise<void>((resolve) => void requestAnimationFrame(() => resolve()));
}

/** Every problem with its own odds, each sample with a temperature; no two problems alike. */
function judgedState(): LabState {
  const problems = Array.from({ length: problemCount }, (_, at) => problemAt(at));
  const samples: LabSample[] = [];
  const verdicts = new Map<string, SourceVerdict>();
  for (const [at, { id }] of problems.entries()) {
    for (let index = 0; index < samplesOfEach; index += 1) {
      const temperature = [0.2, 0.4, 0.6, 0.8, 1][index % 5] ?? 0;
      samples.push({
        taskId: id,
        index,
        text: `def f():\n    return ${index}\n`,
        kind: "program",
        temperature,
      });
      verdicts.set(`${id} ${index}`, verdictAt(at, index));
    }
  }
  return {
    problems: { fileName: "problems", items: problems, unusable: [] },
    samples: { fileName: "samples", items: samples, unusable: [] },
    reading: undefined,
    trouble: undefined,
    alwaysPrompt: false,
    onlySampled: false,
    plan: undefined,
    mode: "source",
    fairVerdicts: new Map(),
    fairProblems: new Map(),
    judging: { kind: "finished", millis: 1 },
    verdicts,
  };
}

function problemAt(at: number): Problem {
  return {
    id: `problem-${at}`,
    format: "liveCodeBench",
    language: "python",
    title: `Problem ${at}`,
    statement: "",
    prompt: "",
    tests: { kind: "streams", cases: [{ input: "1", output: "1", visible: true }] },
    date: `2024-01-${String(1 + (at % 28)).padStart(2, "0")}`,
    difficulty: ["easy", "medium", "hard"][at % 3] ?? "easy",
  };
}

function verdictAt(at: number, index: number): SourceVerdict {
  const roll = (index * 7919 + at * 104_729) % 100;
  if (roll < at / 2) return { result: { kind: "passed" }, grades: { visible: "passed", all: "passed" } };
  const visible = roll < at ? "passed" : "failed";
  const because = ["AssertionError: ", "TypeError: x", "SyntaxError: x"][index % 3] ?? "";
  return { result: { kind: "failed", because, firstFailing: 0 }, grades: { visible, all: "failed" } };
}
