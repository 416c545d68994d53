import type { Experiment, ExperimentRecord } from "../../domain/lab/experiment.ts";

/** In the order in which they are read. */
export const recordKinds = ["problem", "sample", "source", "fair", "converted"] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Some records of one kind. */
interface Chunk {
  readonly kind: RecordKind;
  readonly number: number;
  readonly records: readonly ExperimentRecord[];
}

/** What has been kept of an experiment, and in how many chunks of each kind. */
export interface Kept {
  readonly experiment: Experiment;
  readonly chunks: Readonly<Record<RecordKind, number>>;
}

interface Changes {
  readonly clear: readonly RecordKind[];
  readonly append: readonly Chunk[];
  /** When that is done. */
  readonly kept: Kept;
}

/** Records of a kind that are written together; a problem may be large. */
const chunkRecords: Readonly<Record<RecordKind, number>> = {
  problem: 4,
  sample: 500,
  source: 500,
  fair: 500,
  converted: 500,
};

/**
 * What is to be written so that `next` is kept: what was added, where nothing before it has changed, else the whole
 * kind. Items are told apart by identity, as nothing in the state is ever changed in place.
 */
export function changesTo(next: Experiment, before: Kept | undefined): Changes {
  const clear: RecordKind[] = [];
  const append: Chunk[] = [];
  const chunks = { problem: 0, sample: 0, source: 0, fair: 0, converted: 0 };
  for (const kind of recordKinds) {
    if (before !== undefined && sourceOf(next, kind) === sourceOf(before.experiment, kind)) {
      chunks[kind] = before.chunks[kind];
      continue;
    }
    const items = itemsOf(next, kind);
    const kept = before === undefined ? [] : itemsOf(before.experiment, kind);
    const goesOn = kept.length <= items.length && kept.every((item, at) => isSame(item, items[at]));
    if (!goesOn) clear.push(kind);
    let number = goesOn ? (before?.chunks[kind] ?? 0) : 0;
    const added = items.slice(goesOn ? kept.length : 0);
    for (let from = 0; from < added.length; from += chunkRecords[kind]) {
      const records = added.slice(from, from + chunkRecords[kind]).map(({ record }) => record);
      append.push({ kind, number, records });
      number += 1;
    }
    chunks[kind] = number;
  }
  return { clear, append, kept: { experiment: next, chunks } };
}

/** What a record is made of, so that two of them can be told apart. */
type Item =
  | { readonly kind: "listed"; readonly of: object; readonly record: ExperimentRecord }
  | {
      readonly kind: "named";
      readonly name: string;
      readonly of: object;
      readonly record: ExperimentRecord;
    };

/** The same as long as nothing has changed: most kinds do not, each time that something is kept. */
function sourceOf({ problems, samples, verdicts, converted }: Experiment, kind: RecordKind): unknown {
  switch (kind) {
    case "problem":
      return problems?.items;
    case "sample":
      return samples?.items;
    case "source":
    case "fair":
      return verdicts[kind];
    case "converted":
      return converted;
  }
}

function itemsOf({ problems, samples, verdicts, converted }: Experiment, kind: RecordKind): readonly Item[] {
  switch (kind) {
    case "problem":
      return (problems?.items ?? []).map((problem) => ({ kind: "listed", of: problem, record: { problem } }));
    case "sample":
      return (samples?.items ?? []).map((sample) => ({ kind: "listed", of: sample, record: { sample } }));
    case "source":
    case "fair":
      return Array.from(verdicts[kind], ([of, verdict]) => ({
        kind: "named",
        name: of,
        of: verdict,
        record: { mode: kind, of, verdict },
      }));
    case "converted":
      return Array.from(converted, ([of, conversion]) => ({
        kind: "named",
        name: of,
        of: conversion,
        record: { of, conversion },
      }));
  }
}

function isSame(a: Item, b: Item | undefined): boolean {
  if (b === undefined || a.of !== b.of) return false;
  return a.kind === "listed" || (b.kind === "named" && a.name === b.name);
}
