import * as z from "zod/mini";
import { dtypes } from "./model-entry.ts";

/**
 * Where stored models lie in the browser's private file system, and who may trust what.
 *
 *     models/                                  storedModelsFolder
 *       onnx-community~Qwen2.5-Coder-…/        storedName(id)
 *         config.json, tokenizer.json, …       storedName(path): no folders inside
 *         onnx~model_q4f16.onnx
 *         manifest.json                        written last
 *
 * Only a folder whose manifest parses, and whose files have the lengths that it states, is a model. Without a manifest
 * it is half a download, or one that is being deleted: nothing in it may be read but by the store's worker.
 */
export const storedModelsFolder = "models";
export const manifestFile = "manifest.json";

/** A path that names a file of a model's folder in the private file system, which throws at others. */
export const storablePath = z.string().check(z.refine(isStorable));
const count = z.number().check(z.int(), z.nonnegative());
const file = z.object({
  /** In the model's folder: "onnx/model_q4f16.onnx". */
  path: storablePath,
  bytes: count,
});

const manifest = z.object({
  version: z.literal(1),
  /** A hub repository, or "imported/<name>". */
  id: z.string(),
  dtype: z.enum(dtypes),
  files: z.array(file),
  storedAtMillis: z.number(),
  contextTokens: z.optional(count),
});
export type StoredManifest = z.infer<typeof manifest>;
export type StoredFile = z.infer<typeof file>;

/** @returns `undefined` where it is no manifest of this version, of this model */
export function parseManifest(text: string, id: string): StoredManifest | undefined {
  const parsed = manifest.safeParse(asJson(text));
  return parsed.success && parsed.data.id === id ? parsed.data : undefined;
}

/**
 * A model's or file's name in the private file system, which knows no "/" in names.
 * @example storedName("onnx/model.onnx") // "onnx~model.onnx"
 */
export function storedName(idOrPath: string): string {
  return idOrPath.replaceAll("/", "~");
}

/** @example idOfStored("imported~mine") // "imported/mine" */
export function idOfStored(name: string): string {
  return name.replaceAll("~", "/");
}

/** Ids and paths that `storedName` keeps apart, and that mean the same everywhere. */
export function isStorable(idOrPath: string): boolean {
  return /^[\w.-]+(?:\/[\w.-]+)*$/.test(idOrPath) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(idOrPath);
}

/** @returns `undefined` where it is no JSON */
export function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
