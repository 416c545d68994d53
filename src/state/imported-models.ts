import { type ModelEntry, weightsFile } from "../domain/model-entry.ts";
import type { StoredManifest } from "../domain/stored-model.ts";
import { say } from "../messages/say.ts";

/** A file of a chosen folder; the path begins with the folder's own name. */
export interface PickedFile {
  readonly path: string;
  readonly file: File;
}

const prefix = "imported/";

/** What is known of a model that came from a folder. */
export function importedEntry({
  id,
  dtype,
  files,
  contextTokens,
}: Pick<StoredManifest, "id" | "dtype" | "files" | "contextTokens">): ModelEntry {
  const file = weightsFile(dtype);
  const bytes = files.find(({ path }) => path === file)?.bytes;
  return {
    id,
    name: id.slice(id.indexOf("/") + 1),
    kind: "imported",
    about: say`From a folder of this device.`,
    promptStyle: "instruct",
    ...(contextTokens !== undefined && { contextTokens }),
    weights: [{ dtype, file, ...(bytes !== undefined && { bytes }) }],
    sources: [],
  };
}

/** Of a folder as most disks allow it; what is cut away below would take the square of a longer one. */
const longestName = 255;

/** An id that no other model has, after the folder's name. */
export function importedId(name: string, taken: readonly string[]): string {
  const plain =
    prefix +
    (name
      .slice(0, longestName)
      .replace(/[^\w.-]+/g, "-")
      .replace(/^[.-]+|[.-]+$/g, "") || "model");
  const numbered = Array.from({ length: taken.length + 1 }, (_, index) =>
    index === 0 ? plain : `${plain}-${index + 1}`,
  );
  return numbered.find((id) => !taken.includes(id)) ?? plain;
}

/** The folder's name, and its files by their paths in it. */
export function inFolder(picked: readonly PickedFile[]): {
  readonly name: string;
  readonly files: readonly PickedFile[];
} {
  const [name = "model"] = picked[0]?.path.split("/") ?? [];
  return { name, files: picked.map(({ path, file }) => ({ path: path.slice(path.indexOf("/") + 1), file })) };
}
