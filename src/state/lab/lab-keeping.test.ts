import { describe, expect, it } from "vitest";
import type { Problem } from "../../domain/lab/problem.ts";
import type { LabSample } from "../../domain/lab/sample.ts";
import type { SourceVerdict } from "./judge-source.ts";
import { createLabKeeping, type ExperimentStorage, type KeptExperiment } from "./lab-keeping.ts";
import { createLabSession } from "./lab-session.ts";

/** One browser: what its tabs keep, and which tab works on what. */
function browser() {
  const heads = new Map<string, KeptExperiment>();
  const chunks = new Map<string, readonly unknown[]>();
  const claimed = new Set<string>();
  let broken = false;
  let written = 0;
  const guarded = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve();
    if (broken) throw new Error("QuotaExceededError");
    return work();
  };
  const keyOf = (id: string, kind: string, number: number) =>
    `${id} ${kind} ${String(number).padStart(9, "0")}`;
  const of = (id: string, kind: string) =>
    [...chunks.keys()].filter((key) => key.startsWith(`${id} ${kind} `)).toSorted();

  const storage: ExperimentStorage = {
    list: () => guarded(() => [...heads.values()].toSorted((a, b) => b.atMillis - a.atMillis)),
    load: (id, kinds) =>
      guarded(() => ({
        head: heads.get(id)?.head,
        records: kinds
          .flatMap((kind) => of(id, kind))
          .flatMap((key) => structuredClone(chunks.get(key) ?? [])),
        nextChunks: new Map(kinds.map((kind) => [kind, of(id, kind).length])),
      })),
    save: ({ kept, clear, append }) =>
      guarded(() => {
        heads.set(kept.id, kept);
        for (const kind of clear) for (const key of of(kept.id, kind)) chunks.delete(key);
        for (const { kind, number, records } of append) {
          written += records.length;
          chunks.set(keyOf(kept.id, kind, number), structuredClone(records));
        }
      }),
    remove: (id) => guarded(() => void heads.delete(id)),
    claim: (id) =>
      guarded(() => {
        if (claimed.has(id)) return undefined;
        claimed.add(id);
        return () => void claimed.delete(id);
      }),
  };

  function openTab() {
    const lab = createLabSession({
      run: () => Promise.reject(new Error("nothing is judged here")),
      readBytes: () => {
        throw new Error("no file is read here");
      },
      readSpans: () => {
        throw new Error("no file is read here");
      },
      textOf: () => undefined,
      readPickledText: () => Promise.reject(new Error("not asked for")),
      nowMillis: () => 0,
      workers: 2,
      loadExercise: () => Promise.reject(new Error("not asked for")),
    });
    const keeping = createLabKeeping(lab, {
      storage,
      newId: () => `id${heads.size}`,
      nowMillis: () => heads.size,
      later: () => () => {},
    });
    return { ...keeping, lab, state: () => lab.store.getState() };
  }

  return {
    heads,
    openTab,
    /** As if the tab had been closed: its claims come free. */
    closeTabs: () => claimed.clear(),
    break: () => (broken = true),
    mend: () => (broken = false),
    damage: () => {
      for (const [id, head] of heads)
        heads.set(id, { ...head, head: { edgecase: "experiment", version: 99 } });
    },
    /** Records since it was last asked. */
    written: () => {
      const count = written;
      written = 0;
      return count;
    },
  };
}

const problem: Problem = {
  id: "HumanEval/0",
  format: "humanEval",
  language: "python",
  title: "f",
  statement: "",
  prompt: "",
  tests: { kind: "asserts", before: "", after: "" },
};
const samplesUpTo = (count: number): readonly LabSample[] => allSamples.slice(0, count);
const allSamples = Array.from({ length: 3000 }, (_, index): LabSample => ({
  taskId: problem.id,
  index,
  text: `${index}`,
  kind: "program",
}));
const verdict: SourceVerdict = { grades: { all: "passed" }, result: { kind: "passed" } };
const verdictsOn = (count: number) =>
  new Map(samplesUpTo(count).map(({ taskId, index }) => [`${taskId} ${index}`, verdict]));
const filled = (count: number) => ({
  problems: { fileName: "p.jsonl", items: [problem], unusable: [] },
  samples: { fileName: "s.jsonl", items: samplesUpTo(count), unusable: [] },
});

describe("an experiment", () => {
  it("opens again as it was when its tab was closed in the middle of judging", async () => {
    const given = browser();
    const first = given.openTab();
    await first.open();
    first.lab.replace({ ...filled(10), onlySampled: true });
    await first.flush();
    first.lab.store.setState({
      verdicts: verdictsOn(4),
      judging: { kind: "running", done: 4, total: 10, startedMillis: 0 },
    });
    await first.flush();
    given.closeTabs();
    const second = given.openTab();
    await second.open();
    expect(second.state()).toMatchObject({ ...filled(10), onlySampled: true, judging: { kind: "idle" } });
    expect(second.state().verdicts).toEqual(verdictsOn(4));
  });

  it("goes on growing after it was opened again", async () => {
    const given = browser();
    for (const count of [2, 700, 1500]) {
      const tab = given.openTab();
      await tab.open();
      tab.lab.store.setState({ ...filled(count), verdicts: verdictsOn(count - 1) });
      await tab.flush();
      given.closeTabs();
    }
    const last = given.openTab();
    await last.open();
    expect(last.state().samples?.items).toEqual(samplesUpTo(1500));
    expect(last.state().verdicts).toEqual(verdictsOn(1499));
  });

  it("is written once: what a verdict adds is all that is written for it", async () => {
    const given = browser();
    const tab = given.openTab();
    await tab.open();
    tab.lab.replace(filled(3000));
    await tab.flush();
    expect(given.written()).toBe(3001);
    tab.lab.store.setState({ verdicts: verdictsOn(100) });
    await tab.flush();
    expect(given.written()).toBe(100);
    tab.lab.store.setState({ verdicts: new Map([...tab.state().verdicts, ["HumanEval/0 100", verdict]]) });
    await tab.flush();
    expect(given.written()).toBe(1);
    await tab.flush();
    expect(given.written()).toBe(0);
  });

  it("forgets verdicts that another choice has made void", async () => {
    const given = browser();
    const tab = given.openTab();
    await tab.open();
    tab.lab.store.setState({ ...filled(5), verdicts: verdictsOn(5) });
    await tab.flush();
    tab.lab.setAlwaysPrompt(true);
    await tab.flush();
    given.closeTabs();
    const next = given.openTab();
    await next.open();
    expect(next.state()).toMatchObject({ alwaysPrompt: true, ...filled(5) });
    expect(next.state().verdicts.size).toBe(0);
  });

  it("is gone when it is discarded, and there again when that is undone", async () => {
    const given = browser();
    const tab = given.openTab();
    await tab.open();
    tab.lab.replace(filled(5));
    await tab.flush();
    const before = tab.state();
    tab.lab.replace({});
    await tab.flush();
    expect(given.heads.size).toBe(0);
    tab.lab.replace(before);
    await tab.flush();
    given.closeTabs();
    const next = given.openTab();
    await next.open();
    expect(next.state()).toMatchObject(filled(5));
  });
});

it("stays kept, and on offer, when another experiment begins in its place", async () => {
  const given = browser();
  const tab = given.openTab();
  await tab.open();
  tab.lab.replace(filled(5));
  await tab.detach();
  tab.lab.replace(filled(2));
  await tab.flush();
  expect(given.heads.size).toBe(2);
  const [other] = tab.store.getState().others;
  await tab.change(other?.id ?? "");
  expect(tab.state().samples?.items).toHaveLength(5);
});

describe("two tabs", () => {
  it("never write over each other: each has an experiment of its own", async () => {
    const given = browser();
    const [first, second] = [given.openTab(), given.openTab()];
    await first.open();
    first.lab.replace(filled(1));
    await first.flush();
    await second.open();
    expect(second.state().problems).toBeUndefined();
    expect(second.store.getState().others).toEqual([]);
    second.lab.replace(filled(2));
    await second.flush();
    expect(given.heads.size).toBe(2);
  });

  it("leave both experiments to the next one, which opens the latest and offers the other", async () => {
    const given = browser();
    for (const count of [1, 2]) {
      const tab = given.openTab();
      await tab.open();
      tab.lab.replace({});
      tab.lab.replace(filled(count));
      await tab.flush();
    }
    given.closeTabs();
    const next = given.openTab();
    await next.open();
    expect(next.state().samples?.items).toHaveLength(2);
    const [other] = next.store.getState().others;
    await next.change(other?.id ?? "");
    expect(next.state().samples?.items).toHaveLength(1);
    expect(next.store.getState().others).toHaveLength(1);
    next.lab.store.setState({ verdicts: verdictsOn(1) });
    await next.flush();
    await next.change(next.store.getState().others[0]?.id ?? "");
    expect(next.state().samples?.items).toHaveLength(2);
    expect(next.state().verdicts.size).toBe(0);
  });
});

describe("a browser that cannot keep it", () => {
  it("is told, and keeps all of it as soon as it can", async () => {
    const given = browser();
    given.break();
    const tab = given.openTab();
    await tab.open();
    expect(tab.store.getState().kind).toBe("notKept");
    tab.lab.replace(filled(5));
    await tab.flush();
    tab.lab.store.setState({ verdicts: verdictsOn(2) });
    await tab.flush();
    expect(tab.store.getState().kind).toBe("notKept");
    given.mend();
    await tab.flush();
    expect(tab.store.getState().kind).toBe("kept");
    given.closeTabs();
    const next = given.openTab();
    await next.open();
    expect(next.state().verdicts).toEqual(verdictsOn(2));
  });

  it("says what it has that cannot be read, and leaves it there", async () => {
    const given = browser();
    const tab = given.openTab();
    await tab.open();
    tab.lab.replace(filled(1));
    await tab.flush();
    given.closeTabs();
    given.damage();
    const next = given.openTab();
    await next.open();
    expect(next.store.getState()).toMatchObject({ kind: "kept", unreadable: 1 });
    expect(next.state().problems).toBeUndefined();
    next.lab.replace(filled(2));
    await next.flush();
    expect(given.heads.size).toBe(2);
  });
});
