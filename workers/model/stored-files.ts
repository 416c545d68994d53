import {
  manifestFile,
  parseManifest,
  storedModelsFolder,
  storedName,
} from "../../src/domain/stored-model.ts";
import { FileFault } from "./file-fault.ts";

// Errors are retold: the page shows them.

/**
 * The files of a model in the browser's private file system, by their paths in the model's folder. Nothing is read
 * into memory yet.
 * @throws FileFault where the model is not there, not whole, or names a file of another length
 */
export async function storedFiles(id: string): Promise<ReadonlyMap<string, File>> {
  const folder = await folderOf(id);
  const text = await fileIn(folder, manifestFile).then((file) => file?.text());
  const manifest = text === undefined ? undefined : parseManifest(text, id);
  if (folder === undefined || manifest === undefined)
    throw new FileFault(`${id} is not stored whole in this browser`);
  const files = manifest.files.map(async ({ path, bytes }): Promise<[string, File]> => {
    const file = await fileIn(folder, storedName(path));
    if (file === undefined) throw new FileFault(`${id}/${path} is missing in this browser's storage`);
    if (file.size !== bytes)
      throw new FileFault(
        `${id}/${path} has ${file.size} bytes in this browser's storage instead of ${bytes}`,
      );
    return [path, file];
  });
  return new Map(await Promise.all(files));
}

async function folderOf(id: string): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    const root = await navigator.storage.getDirectory();
    const models = await root.getDirectoryHandle(storedModelsFolder);
    return await models.getDirectoryHandle(storedName(id));
  } catch {
    return undefined;
  }
}

async function fileIn(
  folder: FileSystemDirectoryHandle | undefined,
  name: string,
): Promise<File | undefined> {
  try {
    const handle = await folder?.getFileHandle(name);
    return await handle?.getFile();
  } catch {
    return undefined;
  }
}
