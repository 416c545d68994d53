import { createStore } from "zustand/vanilla";
import type { Demo } from "../domain/demo.ts";
import { makeDemoCases } from "../domain/demo-cases.ts";
import { defaultLimits } from "../domain/limits.ts";
import { entryPointName } from "../domain/signature.ts";
import { createDemoSearching } from "./demo-searching.ts";
import { demoPrograms, type DemoProgram, type DemoSession, type DemoState } from "./demo-session.ts";
import type { SandboxStatus } from "./exercise-session.ts";
import { createJudging, type JudgingOptions } from "./judging.ts";
import { untouched } from "./judge-state.ts";
import { notSearched } from "./searching.ts";
import { engineFor } from "./run-all-cases.ts";

const off: SandboxStatus = { kind: "off", loadedBytes: 0, totalBytes: 0 };

/**
 * A demo that is being given. Knows nothing of React or workers; `run` brings the demo's library with it.
 * @throws TypeError or RangeError where the demo's data do not fit its signature
 */
export function createDemoSession(world: JudgingOptions, demo: Demo<unknown>): DemoSession {
  const cases = makeDemoCases(demo);
  const judgings = { plausible: createJudging(world), mended: createJudging(world) };
  const store = createStore<DemoState>(() => ({
    judged: { plausible: untouched, mended: untouched },
    shown: "plausible",
    sandbox: off,
    library: off,
    search: notSearched,
  }));
  const searching = createDemoSearching({
    ...world,
    demo,
    show: (state) => store.setState({ search: state }),
  });
  for (const program of demoPrograms) {
    judgings[program].store.subscribe((state) =>
      store.setState(({ judged }) => ({ judged: { ...judged, [program]: state } })),
    );
  }

  function run(program: DemoProgram): void {
    stop();
    store.setState({ shown: program });
    const { language, id } = demo.meta;
    const { signature, comparison, limits } = demo.body;
    void judgings[program].start({
      // An author of its own for each program: what one leaves behind the other never meets.
      // Not said: a name for the sandbox.
      author: `demo ${id} ${program}`,
      language,
      engine: engineFor(language),
      entryPoint: entryPointName(signature, language),
      source: sourceOf(demo, program),
      comparison,
      limits: { ...defaultLimits, ...limits },
      ...cases,
      own: [],
      live: false,
    });
  }

  function stop(): void {
    searching.stop();
    for (const program of demoPrograms) judgings[program].stop();
  }

  function search(): void {
    stop();
    searching.search();
  }

  return { demo, cases, store, run, search, show: (shown) => store.setState({ shown }), stop };
}

export function sourceOf({ program, mended }: Demo<unknown>, which: DemoProgram): string {
  return which === "plausible" ? program : mended;
}
