import {
  contextTokensOf,
  externalDataFiles,
  jsonFault,
  neededFiles,
  optionalFiles,
} from "../../src/domain/model-folder.ts";
import { manifestFile, type StoredFile, type StoredManifest } from "../../src/domain/stored-model.ts";
import type { DownloadWish, TellStored } from "../../src/protocol/model-store.ts";
import { StoreFailure } from "./failure.ts";
import { fetchOptionalText, fetchText } from "./fetch-part.ts";
import type { ModelFolder } from "./folder.ts";
import { readJournal, removeJournal, withBegun, writeJournal } from "./journal.ts";
import type { Begun, Journal } from "./parse-journal.ts";
import { createTally, type Tally } from "./tally.ts";
import { storeLarge } from "./store-large.ts";

// Errors are retold: the page shows them.

interface Download {
  readonly wish: DownloadWish;
  readonly folder: ModelFolder;
  readonly signal: AbortSignal;
  readonly onProgress: TellStored;
}

const hub = "https://huggingface.co";

/**
 * Fetches a repository's files one after another, small ones first: they tell what is wrong before gigabytes have
 * come. The manifest is written last, and makes it a model.
 * @throws StoreFailure, AbortError; what has come stays for the next call
 */
export async function download({ wish, folder, signal, onProgress }: Download): Promise<StoredManifest> {
  const tally = createTally(onProgress, [[wish.weights, wish.expectedBytes ?? 0]]);
  try {
    return await storeAll({ wish, folder, signal, tally });
  } finally {
    tally.close();
  }
}

async function storeAll({ wish, folder, signal, tally }: Step): Promise<StoredManifest> {
  const journal = await openJournal(folder, wish);
  const texts = await storeTexts({ wish, folder, signal, tally });
  const config = texts.get("config.json") ?? "";
  const large = [wish.weights, ...externalDataFiles(config, wish.weights)];
  const files = [...texts].map(([path, text]) => ({ path, bytes: lengthOf(text) }));
  const sizes = await storeAllLarge(large, { wish, folder, signal, tally, journal });
  return finish(folder, { wish, files: [...files, ...sizes], contextTokens: contextTokensOf(config) });
}

async function openJournal(folder: ModelFolder, { id, dtype }: DownloadWish): Promise<Journal> {
  const found = await readJournal(folder);
  // Other weights than last time: nothing of theirs is of use.
  for (const { path } of found?.dtype === dtype ? [] : (found?.files ?? [])) await folder.remove(path);
  const journal: Journal = found?.dtype === dtype ? found : { version: 1, id, dtype, files: [] };
  await writeJournal(folder, journal);
  return journal;
}

type Step = Omit<Download, "onProgress"> & { readonly tally: Tally };

/** @returns what was stored, by path */
async function storeTexts({ wish, folder, signal, tally }: Step): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const keep = async (path: string, text: string): Promise<void> => {
    await folder.write(path, text);
    texts.set(path, text);
    tally.stored(path, lengthOf(text));
  };
  for (const path of neededFiles) {
    tally.begin(path);
    const text = await fetchText(addressOf(wish, path), signal);
    refuse(jsonFault(path, text));
    await keep(path, text);
  }
  for (const path of optionalFiles) {
    const text = await fetchOptionalText(addressOf(wish, path), signal);
    if (text !== undefined) await keep(path, text);
  }
  return texts;
}

async function storeAllLarge(
  paths: readonly string[],
  { wish, folder, signal, tally, journal: before }: Step & { readonly journal: Journal },
): Promise<readonly StoredFile[]> {
  let journal = before;
  const files: StoredFile[] = [];
  const begin = async (begun: Begun): Promise<void> => {
    tally.expect(begun.path, begun.bytes);
    journal = withBegun(journal, begun);
    await writeJournal(folder, journal);
  };
  for (const path of paths) {
    tally.begin(path);
    const bytes = await storeLarge({
      folder,
      path,
      url: addressOf(wish, path),
      pointerUrl: addressOf(wish, path, "raw"),
      begun: journal.files.find((each) => each.path === path),
      signal,
      onBegin: begin,
      onBytes: (stored) => tally.stored(path, stored),
    });
    tally.stored(path, bytes);
    files.push({ path, bytes });
  }
  return files;
}

interface Finished {
  readonly wish: Pick<DownloadWish, "id" | "dtype">;
  readonly files: readonly StoredFile[];
  readonly contextTokens: number | undefined;
}

/** Everything is here and has been checked. */
export async function finish(
  folder: ModelFolder,
  { wish: { id, dtype }, files, contextTokens }: Finished,
): Promise<StoredManifest> {
  const manifest: StoredManifest = {
    version: 1,
    id,
    dtype,
    files: [...files],
    storedAtMillis: Date.now(),
    ...(contextTokens !== undefined && { contextTokens }),
  };
  await folder.write(manifestFile, JSON.stringify(manifest));
  await removeJournal(folder);
  return manifest;
}

/** @throws StoreFailure where there is a fault */
function refuse(fault: string | undefined): void {
  if (fault === undefined) return;
  throw new StoreFailure(
    fault,
    "This repository is no model that works here, or something on the way answers in its place. Choose another model.",
  );
}

function addressOf({ id }: DownloadWish, path: string, kind: "resolve" | "raw" = "resolve"): string {
  return `${hub}/${id}/${kind}/main/${path}`;
}

const encoder = new TextEncoder();
const lengthOf = (text: string): number => encoder.encode(text).byteLength;
