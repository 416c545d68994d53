import {
  idOfStored,
  manifestFile,
  parseManifest,
  type StoredManifest,
} from "../../src/domain/stored-model.ts";
import type { KeptModel } from "../../src/protocol/model-store.ts";
import { deleteFolder, type ModelFolder, openFolder, openModels } from "./folder.ts";
import { readJournal } from "./journal.ts";

/** A manifest under this name is that of a removed model. */
const removedFile = "removed.json";

/** Every model and every begun download. */
export async function listKept(): Promise<readonly KeptModel[]> {
  const kept = await Promise.all((await storedIds()).map(keptOf));
  return kept.filter((each) => each !== undefined);
}

async function storedIds(): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const name of (await openModels()).keys()) ids.push(idOfStored(name));
  return ids;
}

async function keptOf(id: string): Promise<KeptModel | undefined> {
  const folder = await openFolder(id, { create: false });
  if (folder === undefined) return undefined;
  const manifest = await wholeManifest(folder, id);
  return manifest === undefined ? partOf(folder, id) : { kind: "whole", manifest };
}

/** Only where every file has the length that the manifest states. */
async function wholeManifest(
  folder: ModelFolder,
  id: string,
  name = manifestFile,
): Promise<StoredManifest | undefined> {
  const manifest = parseManifest((await folder.readText(name)) ?? "", id);
  const lengths = await Promise.all((manifest?.files ?? []).map(({ path }) => folder.bytes(path)));
  return manifest?.files.every(({ bytes }, index) => lengths[index] === bytes) === true
    ? manifest
    : undefined;
}

async function partOf(folder: ModelFolder, id: string): Promise<KeptModel | undefined> {
  const journal = await readJournal(folder);
  if (journal === undefined || id.startsWith("imported/")) return undefined;
  const here = await Promise.all(journal.files.map(({ path }) => folder.bytes(path)));
  return {
    kind: "part",
    id,
    dtype: journal.dtype,
    loadedBytes: here.reduce((all, bytes) => all + bytes, 0),
    totalBytes: journal.files.reduce((all, { bytes }) => all + bytes, 0),
  };
}

export async function removeModel(id: string): Promise<void> {
  const folder = await openFolder(id, { create: false });
  await rename(folder, { from: manifestFile, to: removedFile });
}

/** @returns false where its files are gone */
export async function restoreModel(id: string): Promise<boolean> {
  const folder = await openFolder(id, { create: false });
  if (folder === undefined || (await wholeManifest(folder, id, removedFile)) === undefined) return false;
  await rename(folder, { from: removedFile, to: manifestFile });
  return true;
}

async function rename(
  folder: ModelFolder | undefined,
  { from, to }: { from: string; to: string },
): Promise<void> {
  const text = await folder?.readText(from);
  if (folder === undefined || text === undefined) return;
  await folder.write(to, text);
  await folder.remove(from);
}

/** Deletes every folder that is neither a model nor a begun download. @param isBusy of ids that must stay */
export async function purgeFolders(isFree: (id: string) => Promise<boolean>): Promise<void> {
  for (const id of await storedIds()) {
    if ((await keptOf(id)) === undefined && (await isFree(id))) await deleteFolder(id);
  }
}
