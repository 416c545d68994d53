import { createStore, type StoreApi } from "zustand/vanilla";
import {
  defaultSampling,
  readSampling,
  type SamplingField,
  samplingFields,
  type SamplingText,
} from "../domain/sampling-settings.ts";
import type { Sampling } from "../protocol/model.ts";

interface SamplingState {
  readonly typed: SamplingText;
  /** Ask for a plausible draft that may be wrong; only models that were trained to understand it. */
  readonly drafts: boolean;
  /** A program was asked for while a number could not be read; until the next change. */
  readonly refused: boolean;
}

/** What a program is asked for with. */
export interface Asking {
  /** Absent: greedy. */
  readonly sampling?: Sampling;
  readonly samples: number;
  readonly drafts: boolean;
}

interface World {
  /** What `keep` was last given; `undefined` where nothing is kept. */
  readonly kept: string | undefined;
  readonly keep: (text: string) => void;
  /** Uniform over 32 bits. */
  readonly drawSeed: () => number;
}

export interface SamplingChoice {
  readonly store: StoreApi<SamplingState>;
  readonly type: (field: SamplingField, text: string) => void;
  readonly newSeed: () => void;
  readonly setDrafts: (drafts: boolean) => void;
  readonly reset: () => void;
  /** @returns `undefined` where a number cannot be read: then the state says that it was refused */
  readonly ask: () => Asking | undefined;
}

/** How programs are drawn: one choice for all exercises, kept as it is typed. */
export function createSamplingChoice({ kept, keep, drawSeed }: World): SamplingChoice {
  const store = createStore<SamplingState>(() => parseKept(kept));

  function change(state: Partial<SamplingState>): void {
    store.setState({ ...state, refused: false });
    const { typed, drafts } = store.getState();
    keep(JSON.stringify({ ...typed, drafts }));
  }

  const type = (field: SamplingField, text: string): void =>
    change({ typed: { ...store.getState().typed, [field]: text } });

  return {
    store,
    type,
    newSeed: () => type("seed", String(drawSeed())),
    setDrafts: (drafts) => change({ drafts }),
    reset: () => change({ typed: defaultSampling, drafts: false }),
    ask() {
      const { typed, drafts } = store.getState();
      const read = readSampling(typed);
      store.setState({ refused: read.kind === "bad" });
      if (read.kind === "bad") return undefined;
      const { samples, ...sampling } = read.settings;
      return { samples, drafts, ...(sampling.temperature > 0 && { sampling }) };
    },
  };
}

/** Whatever is not as it was written is as if it had not been. */
function parseKept(kept: string | undefined): SamplingState {
  const fields = entriesOf(kept);
  const typed = samplingFields.reduce<SamplingText>((all, field) => {
    const text = fields.get(field);
    return typeof text === "string" ? { ...all, [field]: text } : all;
  }, defaultSampling);
  return { typed, drafts: fields.get("drafts") === true, refused: false };
}

function entriesOf(kept: string | undefined): ReadonlyMap<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(kept ?? "{}");
    return new Map(typeof parsed === "object" && parsed !== null ? Object.entries(parsed) : []);
  } catch {
    return new Map();
  }
}
