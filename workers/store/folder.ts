import { storedModelsFolder, storedName } from "../../src/domain/stored-model.ts";

/** One model's files in the browser's private file system, by their paths in the model's folder. */
export interface ModelFolder {
  /** 0 where it is missing. */
  readonly bytes: (path: string) => Promise<number>;
  /** `undefined` where it is missing. */
  readonly readText: (path: string) => Promise<string | undefined>;
  readonly write: (path: string, content: string) => Promise<void>;
  /** For parts of a large file. The caller closes it; until then nobody else can open it. */
  readonly open: (path: string) => Promise<FileSystemSyncAccessHandle>;
  readonly remove: (path: string) => Promise<void>;
}

/**
 * The folder of all models.
 * @throws where the browser offers none: it is too old, the page is not on https, or a private window forbids it
 */
export async function openModels(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(storedModelsFolder, { create: true });
}

/** @returns `undefined` where there is none and none is to be made */
export async function openFolder(
  id: string,
  { create }: { readonly create: boolean },
): Promise<ModelFolder | undefined> {
  const models = await openModels();
  try {
    return folderOf(await models.getDirectoryHandle(storedName(id), { create }));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Deletes a model's folder with everything in it. */
export async function deleteFolder(id: string): Promise<void> {
  const models = await openModels();
  try {
    await models.removeEntry(storedName(id), { recursive: true });
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

function folderOf(directory: FileSystemDirectoryHandle): ModelFolder {
  async function file(path: string): Promise<File | undefined> {
    try {
      return await (await directory.getFileHandle(storedName(path))).getFile();
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }
  async function open(path: string): Promise<FileSystemSyncAccessHandle> {
    const handle = await directory.getFileHandle(storedName(path), { create: true });
    return handle.createSyncAccessHandle();
  }
  return {
    bytes: async (path) => (await file(path))?.size ?? 0,
    readText: async (path) => (await file(path))?.text(),
    async write(path, content) {
      const handle = await open(path);
      try {
        const bytes = new TextEncoder().encode(content);
        handle.truncate(0);
        writeAll(handle, bytes, 0);
        handle.flush();
      } finally {
        handle.close();
      }
    },
    open,
    async remove(path) {
      try {
        await directory.removeEntry(storedName(path));
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    },
  };
}

/** @throws QuotaExceededError where the browser takes fewer bytes than given */
export function writeAll(
  handle: FileSystemSyncAccessHandle,
  bytes: Uint8Array<ArrayBuffer>,
  at: number,
): void {
  const written = handle.write(bytes, { at });
  // Not said: endOf goes by the name.
  if (written < bytes.byteLength) throw new DOMException("Not everything was written", "QuotaExceededError");
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === "NotFoundError";
}
