import { afterEach, expect, it } from "vitest";
import type { ImportWish } from "../protocol/model-store.ts";
import { createModelStore, spawnStoreWorker } from "./model-store.ts";
import { builtInChoice } from "./testing/built-in-choice.ts";

const { id: builtIn } = builtInChoice;
const weights = "onnx/model_quantized.onnx";
const opened: { readonly id: string; readonly close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const { close } of opened.splice(0)) await close();
});

/** The real worker, and a model's folder to import: the built-in one's own files. */
async function open(id: string) {
  const workers: Worker[] = [];
  const store = createModelStore(() => {
    const worker = spawnStoreWorker();
    workers.push(worker);
    return worker;
  });
  const paths = ["config.json", "tokenizer.json", "tokenizer_config.json", weights];
  const files = await Promise.all(
    paths.map(async (path) => ({
      path,
      file: new File([await (await fetch(`/models/${builtIn}/${path}`)).blob()], path),
    })),
  );
  const wish: ImportWish = { id, dtype: "q8", weights, files };
  const close = async (): Promise<void> => {
    await store.discard(id);
    for (const worker of workers) worker.terminate();
  };
  opened.push({ id, close });
  return { store, workers, wish };
}

const ids = (listing: Awaited<ReturnType<ReturnType<typeof createModelStore>["list"]>>) =>
  listing.kind === "open"
    ? listing.models.map((model) => ("id" in model ? model.id : model.manifest.id))
    : [];

it("stores a model once that is asked for twice, and tells both how it ended", async () => {
  const { store, wish } = await open("imported/twice");
  const [first, second] = await Promise.all([
    store.importFolder(wish, () => {}),
    store.importFolder(wish, () => {}),
  ]);
  expect(first).toMatchObject({ kind: "stored", manifest: { id: "imported/twice" } });
  expect(second).toEqual(first);
  expect(ids(await store.list()).filter((id) => id === "imported/twice")).toHaveLength(1);
});

it("says that an import ended when its worker dies without a word, and does the next one in another", async () => {
  const { store, workers, wish } = await open("imported/orphan");
  const end = await store.importFolder(wish, () => workers[0]?.terminate());
  expect(end).toMatchObject({ kind: "failed", message: expect.stringContaining("ended without a word") });
  expect(await store.importFolder(wish, () => {})).toMatchObject({ kind: "stored" });
  expect(workers).toHaveLength(2);
});
