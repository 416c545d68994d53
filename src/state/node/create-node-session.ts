import { createStore } from "zustand/vanilla";
import type { Draft } from "../../domain/draft.ts";
import { projectFiles } from "../../domain/node/container-files.ts";
import { makeNodeCases } from "../../domain/node/node-cases.ts";
import type { Files, NodeExercise } from "../../domain/node/node-exercise.ts";
import { NodeLost } from "../../domain/node/node-lost.ts";
import { startingFiles } from "../../domain/node/starting-files.ts";
import { PlaygroundError } from "../../domain/playground-error.ts";
import { say } from "../../messages/say.ts";
import { untouched } from "../judge-state.ts";
import { createBatchJudging } from "../judging.ts";
import { createKeeping, type KeepingWorld } from "../keep-soon.ts";
import type { RunBatch, ToJudge } from "../run-cases.ts";
import { filesFromDraft, filesToDraft } from "./node-draft.ts";
import type { NodeEngine } from "./node-engine.ts";
import type { NodeSession, NodeState } from "./node-session.ts";
import { createNodeRunner } from "./run-in-node.ts";

export interface NodeWorld extends KeepingWorld {
  readonly engine: NodeEngine;
  readonly newId: () => string;
}

interface Start {
  readonly exercise: NodeExercise<unknown>;
  readonly draft: Draft | undefined;
  readonly otherDraft: Draft | undefined;
  readonly keepsDrafts: boolean;
}

interface NodeRequest extends ToJudge {
  readonly files: Files;
}

const mostTerminal = 60_000;

/** One Node exercise being worked on: its files, and their verdicts. Knows nothing of React or of the vendor. */
export function createNodeSession(world: NodeWorld, start: Start): NodeSession {
  const { engine, newId } = world;
  const { exercise } = start;
  const cases = makeNodeCases(exercise);
  const starting = startingFiles(exercise);
  const [first = ""] = Object.keys(starting);
  let solved = start.draft?.solved.includes("javascript") ?? false;
  /** What is to be done once Node is there. */
  let wish: "run" | "submit" | undefined;

  const store = createStore<NodeState>(() => ({
    files: filesFromDraft(exercise, start.draft),
    shown: first,
    tabs: Object.keys(starting),
    judged: untouched,
    isInstalling: false,
    terminal: "",
    beforeReset: undefined,
    keepsDrafts: start.keepsDrafts,
    otherDraft: start.otherDraft,
  }));
  const keeping = createKeeping({
    ...world,
    draft: () => filesToDraft(exercise, { files: store.getState().files, solved }),
    onEnd(keepsDrafts) {
      if (keepsDrafts !== store.getState().keepsDrafts) store.setState({ keepsDrafts });
    },
    onOther: (otherDraft) => store.setState({ otherDraft }),
  });
  const runInNode = createNodeRunner({
    exercise,
    newId,
    onText: (text) =>
      store.setState(({ terminal }) => ({ terminal: `${terminal}${text}`.slice(-mostTerminal) })),
    onInstalling: (isInstalling) => store.setState({ isInstalling }),
  });
  const judging = createBatchJudging<NodeRequest>({ later: world.later, runBatch });
  const ends = [
    judging.store.subscribe((judged) => store.setState({ judged })),
    engine.store.subscribe((state) => {
      if (state.kind === "ready" && wish !== undefined) void judge(wish);
      if (state.kind === "refused" || state.kind === "idle") wish = undefined;
    }),
  ];

  async function runBatch(
    { request, cases: some, quiet, signal }: Parameters<RunBatch<NodeRequest>>[0],
    onOutcome: Parameters<RunBatch<NodeRequest>>[1],
  ): Promise<void> {
    const state = engine.store.getState();
    if (state.kind !== "ready") throw lost();
    const { machine } = state;
    const byId = new Map(some.map((each) => [each.id, each]));
    try {
      await runInNode({ machine, files: request.files, cases: some, quiet, signal }, (id, outcome) => {
        const testCase = byId.get(id);
        if (testCase !== undefined) onOutcome(testCase, outcome);
      });
    } catch (error) {
      if (error instanceof PlaygroundError) throw error;
      if (!(error instanceof NodeLost)) throw failed(error);
      engine.giveUp(machine);
      throw lost();
    }
  }

  function want(what: "run" | "submit"): void {
    if (engine.store.getState().kind === "ready") return void judge(what);
    wish = what;
    engine.ask();
  }

  async function judge(what: "run" | "submit"): Promise<void> {
    wish = undefined;
    const { files } = store.getState();
    store.setState({ terminal: "" });
    await judging.start({
      language: "javascript",
      source: JSON.stringify(files),
      files,
      comparison: exercise.body.comparison,
      visible: cases.visible,
      own: [],
      ...(what === "submit" && { hidden: cases.hidden }),
      live: false,
    });
    const { phase, allPassed, submitted } = store.getState().judged;
    if (what !== "submit" || phase !== "judged" || !submitted || !allPassed || solved) return;
    solved = true;
    keeping.keepSoon();
  }

  function setFiles(files: Files, beforeReset: Files | undefined): void {
    store.setState({ files, beforeReset });
    judging.markStale();
    keeping.keepSoon();
  }

  function show(path: string): void {
    const { tabs, files } = store.getState();
    if (!Object.hasOwn(projectFiles({ exercise, studentFiles: files }), path)) return;
    store.setState({ shown: path, ...(!tabs.includes(path) && { tabs: [...tabs, path] }) });
  }

  function settle(): void {
    const { otherDraft } = store.getState();
    solved ||= otherDraft?.solved.includes("javascript") ?? false;
    store.setState({ otherDraft: undefined });
    keeping.settle();
  }

  return {
    exercise,
    cases,
    engine,
    store,
    show,
    closeTab(path) {
      const { tabs, shown } = store.getState();
      const at = tabs.indexOf(path);
      if (at === -1 || tabs.length === 1) return;
      const left = tabs.filter((each) => each !== path);
      store.setState({ tabs: left, shown: shown === path ? (left[Math.max(0, at - 1)] ?? shown) : shown });
    },
    edit(path, text) {
      const { files } = store.getState();
      if (Object.hasOwn(starting, path) && files[path] !== text)
        setFiles({ ...files, [path]: text }, undefined);
    },
    resetCode() {
      const { files } = store.getState();
      if (JSON.stringify(files) !== JSON.stringify(starting)) setFiles(starting, files);
    },
    undoReset() {
      const { beforeReset } = store.getState();
      if (beforeReset !== undefined) setFiles(beforeReset, undefined);
    },
    run: () => want("run"),
    submit: () => want("submit"),
    stop() {
      wish = undefined;
      engine.cancel();
      judging.stop();
    },
    keepThis: settle,
    takeOther() {
      const { otherDraft, files } = store.getState();
      if (otherDraft === undefined) return;
      store.setState({ files: filesFromDraft(exercise, otherDraft), beforeReset: files });
      judging.markStale();
      settle();
    },
    keep: keeping.keepNow,
    dispose() {
      wish = undefined;
      judging.stop();
      keeping.keepNow();
      for (const end of ends) end();
    },
  };
}

/** The container's own words, which may be anybody's. */
function failed(cause: unknown): PlaygroundError {
  const words = String(cause instanceof Error ? cause.message : cause).slice(0, 300);
  return new PlaygroundError(
    say`Node’s container failed: ${words}`,
    say`Run it again, or shut Node down and start it anew. Your files are kept.`,
    { cause },
  );
}

function lost(): PlaygroundError {
  return new PlaygroundError(
    say`Node was lost while it ran`,
    say`Its frame no longer answers. Start Node again; your files are kept.`,
  );
}
