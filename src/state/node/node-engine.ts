import { createStore, type StoreApi } from "zustand/vanilla";
import type { BootRefusal, BootStep } from "../../domain/node/boot.ts";
import type { BootEnd, BootOptions, NodeMachine } from "../../protocol/node-machine.ts";

/** How the page's one Node stands. Every way out of each is a state again. */
export type NodeEngineState =
  /** Nobody has wanted it. `asking`: somebody has, and is told first whom the page will contact. */
  | { readonly kind: "idle" | "asking" }
  | { readonly kind: "booting"; readonly step: BootStep }
  | { readonly kind: "ready"; readonly machine: NodeMachine }
  | { readonly kind: "refused"; readonly why: BootRefusal }
  /** It ran, and then it no longer answered. */
  | { readonly kind: "lost" };

export interface NodeEngine {
  readonly store: StoreApi<NodeEngineState>;
  /** Somebody wants to run something: asks whether it may start, where that has not been asked. */
  readonly ask: () => void;
  /** Starts it, now that somebody has said so. Does nothing while it starts or runs. */
  readonly start: (apiKey: string | undefined) => Promise<void>;
  /** Ends a start, or takes the question back. */
  readonly cancel: () => void;
  /** What `machine` was asked was not answered: it is given up. */
  readonly giveUp: (machine: NodeMachine) => void;
  readonly shutDown: () => void;
}

interface World {
  readonly boot: (options: BootOptions) => Promise<BootEnd>;
  /** Why it cannot be started here, where that is known before anybody wants it. */
  readonly refusal?: BootRefusal | undefined;
}

export function createNodeEngine({ boot, refusal }: World): NodeEngine {
  const store = createStore<NodeEngineState>(() =>
    refusal === undefined ? { kind: "idle" } : { kind: "refused", why: refusal },
  );
  let starting: AbortController | undefined;

  async function start(apiKey: string | undefined): Promise<void> {
    const { kind } = store.getState();
    if (kind === "booting" || kind === "ready") return;
    const { signal } = (starting = new AbortController());
    store.setState({ kind: "booting", step: "package" }, true);
    const end = await boot({
      apiKey,
      signal,
      onStep: (step) => !signal.aborted && store.setState({ kind: "booting", step }, true),
    });
    if (signal.aborted) return;
    store.setState(
      end.kind === "booted" ? { kind: "ready", machine: end.machine } : { kind: "refused", why: end.why },
      true,
    );
  }

  return {
    store,
    ask() {
      const state = store.getState();
      const mayBeAsked =
        state.kind === "refused" ? mayPass(state.why) : state.kind === "idle" || state.kind === "lost";
      if (mayBeAsked) store.setState({ kind: "asking" }, true);
    },
    start,
    cancel() {
      const { kind } = store.getState();
      if (kind === "booting") starting?.abort();
      if (kind === "booting" || kind === "asking") store.setState({ kind: "idle" }, true);
    },
    giveUp(machine) {
      const state = store.getState();
      if (state.kind !== "ready" || state.machine !== machine) return;
      machine.shutDown();
      store.setState({ kind: "lost" }, true);
    },
    shutDown() {
      const state = store.getState();
      if (state.kind === "ready") state.machine.shutDown();
      starting?.abort();
      store.setState({ kind: "idle" }, true);
    },
  };
}

/** What another try on the same page may change. */
function mayPass({ kind }: BootRefusal): boolean {
  return kind !== "notIsolated" && kind !== "unsupported";
}
