import { expect, it } from "vitest";
import type { ModelClient } from "../clients/model.ts";
import { builtInModel } from "../domain/built-in-model.ts";
import { PlaygroundError } from "../domain/playground-error.ts";
import type { ModelInUse } from "../state/model-library.ts";
import { createClientInUse } from "./model-in-use.ts";

const other: ModelInUse = { entry: { ...builtInModel, id: "maker/one" }, dtype: "q4" };
const own: ModelInUse = { entry: builtInModel, dtype: "q8" };
const ready = {
  kind: "ready" as const,
  device: "wasm" as const,
  dtype: "q8" as const,
  millis: 1,
  contextTokens: 9,
  hasChatTemplate: true,
  fillsInTheMiddle: false,
};

/** Clients that note what becomes of them. */
function world({ loads = true } = {}) {
  let inUse = own;
  const notes: string[] = [];
  const failed = { kind: "failed" as const, error: new PlaygroundError("No.", "Try.") };
  const makeClient = ({ entry: { id } }: ModelInUse): ModelClient => {
    notes.push(`make ${id}`);
    return {
      loaded: () => Promise.resolve(ready),
      probe: () => Promise.resolve({ webGpu: false, because: "none" }),
      load: () => Promise.resolve(loads ? ready : failed),
      generate: () => Promise.resolve(failed),
      complete: () => Promise.resolve(failed),
      dispose: () => notes.push(`dispose ${id}`),
    };
  };
  const client = createClientInUse({
    inUse: () => Promise.resolve(inUse),
    makeClient,
    onLoadFailed: (id, { message }) => notes.push(`failed ${id}: ${message}`),
  });
  return { client, notes, use: (model: ModelInUse) => (inUse = model) };
}

it("makes one client for a model, however often it is asked", async () => {
  const { client, notes } = world();
  await client.load();
  await client.load();
  expect(notes).toEqual([`make ${builtInModel.id}`]);
});

it("lets go of one model before it holds another", async () => {
  const { client, notes, use } = world();
  await client.load();
  use(other);
  await client.load();
  expect(notes).toEqual([`make ${builtInModel.id}`, `dispose ${builtInModel.id}`, "make maker/one"]);
});

it("tells of the model that did not load, and hands the failure on", async () => {
  const { client, notes, use } = world({ loads: false });
  use(other);
  expect((await client.load()).kind).toBe("failed");
  expect(notes.at(-1)).toBe("failed maker/one: No.");
});

it("knows of no loaded model before there is one, and none of the one that was in use before", async () => {
  const { client, notes, use } = world();
  expect(await client.loaded()).toBeUndefined();
  expect(notes).toEqual([]);
  await client.load();
  expect(await client.loaded()).toEqual(ready);
  use(other);
  expect(await client.loaded()).toBeUndefined();
});
