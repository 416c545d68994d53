/** The path begins with the name of what was dropped. */
interface DroppedFile {
  readonly path: string;
  readonly file: File;
}

/**
 * Every file of what was dropped, folders walked through, by paths that begin with the dropped thing's own name.
 * Call it while the drop is being handled: the browser shows the entries no longer.
 * @throws DOMException where a file cannot be read
 */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly DroppedFile[]> {
  return (await Promise.all(Array.from(dropped.items, filesOfItem))).flat();
}

/** What a page made itself has no entry, and what is no file has neither. */
async function filesOfItem(item: DataTransferItem): Promise<readonly DroppedFile[]> {
  const entry = item.webkitGetAsEntry();
  if (entry !== null) return filesOf(entry);
  const file = item.getAsFile();
  return file === null ? [] : [{ path: file.name, file }];
}

async function filesOf(entry: FileSystemEntry): Promise<readonly DroppedFile[]> {
  if (isFolder(entry)) return (await Promise.all((await childrenOf(entry)).map(filesOf))).flat();
  if (!isFile(entry)) return [];
  const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  return [{ path: entry.fullPath.replace(/^\//, ""), file }];
}

/** A reader hands over a hundred at a time, and none when there are no more. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return children;
    children.push(...some);
  }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
