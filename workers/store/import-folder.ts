import {
  contextTokensOf,
  externalDataFiles,
  jsonFault,
  neededFiles,
  optionalFiles,
} from "../../src/domain/model-folder.ts";
import { onnxFault } from "../../src/domain/onnx-file.ts";
import type { StoredManifest } from "../../src/domain/stored-model.ts";
import type { ImportWish, TellStored } from "../../src/protocol/model-store.ts";
import { finish } from "./download.ts";
import { StoreFailure } from "./failure.ts";
import { type ModelFolder, writeAll } from "./folder.ts";
import { writeJournal } from "./journal.ts";
import { checkRoom } from "./storage-room.ts";
import { createTally } from "./tally.ts";

// Errors are retold: the page shows them.

interface Import {
  readonly wish: ImportWish;
  /** Made where every file is in order. */
  readonly makeFolder: () => Promise<ModelFolder>;
  readonly signal: AbortSignal;
  readonly onProgress: TellStored;
}

/**
 * Copies a model from a folder of the disk. Every file is checked before the first is copied.
 * @throws StoreFailure that names the file; AbortError
 */
export async function importFolder({
  wish,
  makeFolder,
  signal,
  onProgress,
}: Import): Promise<StoredManifest> {
  const files = new Map(wish.files.map(({ path, file }) => [path, file]));
  const config = await checkTexts(files);
  const large = [wish.weights, ...externalDataFiles(config, wish.weights)];
  await checkLarge(large, files);

  const present = [...neededFiles, ...optionalFiles].filter((path) => files.has(path));
  const chosen = [...present, ...large].map((path) => [path, have(files, path)] as const);
  await checkRoom(chosen.reduce((all, [, file]) => all + file.size, 0));
  const tally = createTally(
    onProgress,
    chosen.map(([path, file]) => [path, file.size]),
  );
  const folder = await makeFolder();
  await writeJournal(folder, { version: 1, id: wish.id, dtype: wish.dtype, files: [] });
  try {
    for (const [path, file] of chosen) {
      tally.begin(path);
      await copy({ file, path, folder, signal, onBytes: (bytes) => tally.stored(path, bytes) });
    }
  } finally {
    tally.close();
  }
  return finish(folder, {
    wish,
    files: chosen.map(([path, file]) => ({ path, bytes: file.size })),
    contextTokens: contextTokensOf(config),
  });
}

/** @returns config.json */
async function checkTexts(files: ReadonlyMap<string, File>): Promise<string> {
  let config = "";
  for (const path of neededFiles) {
    const text = await have(files, path).text();
    refuse(jsonFault(path, text));
    if (path === "config.json") config = text;
  }
  return config;
}

async function checkLarge(paths: readonly string[], files: ReadonlyMap<string, File>): Promise<void> {
  for (const path of paths) {
    const file = have(files, path);
    const readAt = async (from: number, length: number) =>
      new Uint8Array(await file.slice(from, from + length).arrayBuffer());
    if (path.endsWith(".onnx")) refuse(await onnxFault({ path, bytes: file.size, readAt }));
  }
}

interface Copy {
  readonly file: File;
  readonly path: string;
  readonly folder: ModelFolder;
  readonly signal: AbortSignal;
  readonly onBytes: (bytes: number) => void;
}

async function copy({ file, path, folder, signal, onBytes }: Copy): Promise<void> {
  const handle = await folder.open(path);
  try {
    handle.truncate(0);
    let at = 0;
    const reader = file.stream().getReader();
    for (let next = await reader.read(); next.value !== undefined; next = await reader.read()) {
      signal.throwIfAborted();
      writeAll(handle, next.value, at);
      at += next.value.byteLength;
      onBytes(at);
    }
    handle.flush();
  } finally {
    handle.close();
  }
}

function have(files: ReadonlyMap<string, File>, path: string): File {
  const file = files.get(path);
  if (file !== undefined) return file;
  throw new StoreFailure(
    `The folder has no ${path}`,
    "Choose the folder that holds config.json, with all of the model's files in it.",
  );
}

function refuse(fault: string | undefined): void {
  if (fault === undefined) return;
  throw new StoreFailure(fault, "Copy the model's files anew, and choose their folder again.");
}
