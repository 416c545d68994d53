import { describe, expect, it } from "vitest";
import { createModelLibrary } from "./model-library.ts";
import { heldStore, settled } from "./testing/held-store.ts";

const one = "maker/one";

async function opened(levers: Parameters<typeof heldStore>[0] = {}) {
  const held = heldStore(levers);
  const library = createModelLibrary(held.world);
  await library.open();
  const rowOf = (id: string) => library.store.getState().rows.find(({ entry }) => entry.id === id);
  return { held, library, rowOf, state: library.store.getState };
}

const file = (path: string, bytes = 3) => ({ path, file: new File(["x".repeat(bytes)], "file") });
const folder = (...paths: readonly string[]) => paths.map((path) => file(`mine/${path}`));
const whole = ["config.json", "tokenizer.json", "tokenizer_config.json", "onnx/model_quantized.onnx"];

describe("a download", () => {
  it("shows bytes and pace, and ends as a stored model", async () => {
    const { held, library, rowOf } = await opened();
    const done = library.download(one);
    await settled();
    held.progress(one, 100, 0);
    held.progress(one, 300, 1000);
    expect(rowOf(one)?.stand).toMatchObject({ kind: "coming", loadedBytes: 300, bytesPerSecond: 200 });
    await held.succeed(one);
    await done;

    expect(rowOf(one)?.stand).toEqual({ kind: "stored", dtype: "q8", bytes: 1024 });
  });

  it("is paused with what has come, and goes on from there", async () => {
    const { held, library, rowOf } = await opened();
    void library.download(one);
    await settled();
    held.keepPart(one, 400);
    await library.pause(one);
    await settled();
    expect(rowOf(one)?.stand).toMatchObject({ kind: "part", loadedBytes: 400, totalBytes: 1000 });

    void library.download(one);
    await settled();
    expect(rowOf(one)?.stand).toMatchObject({ kind: "coming", loadedBytes: 400 });
    held.progress(one, 500, 10);
    expect(held.calls).toEqual([`download ${one}`, `download ${one}`]);
  });

  it("is not started twice", async () => {
    const { held, library } = await opened();
    void library.download(one);
    await settled();
    await library.download(one);

    expect(held.calls).toEqual([`download ${one}`]);
  });

  it("says what failed, keeps what has come, and forgets the trouble when it goes on", async () => {
    const { held, library, rowOf } = await opened();
    void library.download(one);
    await settled();
    held.keepPart(one, 400);
    await held.fail(one, "The connection broke");
    expect(rowOf(one)).toMatchObject({
      stand: { kind: "part" },
      trouble: { message: "The connection broke", advice: "Try again." },
    });

    void library.download(one);
    await settled();
    expect(rowOf(one)?.trouble).toBeUndefined();
  });

  it("does not start where there is no room, and names both sizes", async () => {
    const { held, library, rowOf } = await opened({ freeBytes: 999 });
    await library.download(one);

    expect(held.calls).toEqual([]);
    expect(rowOf(one)?.trouble?.message).toBe(
      "The model needs 0 MB of storage, but this browser offers 0 MB",
    );
  });

  it("needs room for the rest only", async () => {
    const { held, library } = await opened({ freeBytes: 700 });
    held.keepPart(one, 400);
    await library.open();
    void library.download(one);
    await settled();

    expect(held.calls).toEqual([`download ${one}`]);
  });

  it.each(["pause", "cancel"] as const)(
    "does not start after a %s while the room is asked for",
    async (stop) => {
      const { held, library, rowOf } = await opened();
      let tellRoom = (_free: undefined) => {};
      const asked = new Promise<undefined>((resolve) => (tellRoom = resolve));
      Object.assign(held.world, { freeBytes: () => asked });
      void library.download(one);
      await settled();
      expect(rowOf(one)?.stand.kind).toBe("coming");
      const stopped = library[stop](one);
      tellRoom(undefined);
      await stopped;
      await settled();

      expect(held.calls).toEqual([]);
      expect(rowOf(one)?.stand.kind).toBe("absent");
    },
  );

  it("that was cancelled leaves nothing, whatever it still has to say", async () => {
    const { held, library, rowOf } = await opened();
    void library.download(one);
    await settled();
    held.keepPart(one, 400);
    await library.cancel(one);
    held.progress(one, 900, 10);

    expect(rowOf(one)).toMatchObject({ stand: { kind: "absent" }, trouble: undefined });
  });
});

describe("the model in use", () => {
  it("is the built-in until another is stored and chosen", async () => {
    const { held, library } = await opened();
    library.use(one);
    expect((await library.inUse()).entry.id).toBe("own");

    void library.download(one);
    await settled();
    await held.succeed(one);
    library.use(one);
    expect(await library.inUse()).toMatchObject({ entry: { id: one }, dtype: "q8" });
    expect(held.choice()).toBe(one);
  });

  it("is the one chosen on an earlier day, known before the screen of models was opened", async () => {
    const held = heldStore({ stored: [one], chosen: one });
    expect((await createModelLibrary(held.world).inUse()).entry.id).toBe(one);
  });

  it("is the built-in with a notice where the chosen one is gone", async () => {
    const held = heldStore({ chosen: one });
    const library = createModelLibrary(held.world);

    expect((await library.inUse()).entry.id).toBe("own");
    expect(library.store.getState().notice?.message).toBe(
      "Model maker/one is not stored in this browser any more",
    );
    expect(held.choice()).toBeUndefined();
  });

  it("is the built-in with a notice where the chosen one does not load", async () => {
    const { held, library, state } = await opened({ stored: [one], chosen: one });
    library.loadFailed("maker/two", { message: "Old news.", advice: "" });
    expect(state().inUse).toBe(one);
    library.loadFailed(one, { message: "It is no model.", advice: "Fetch it again." });

    expect(state()).toMatchObject({
      inUse: "own",
      notice: {
        message: "Model maker/one cannot be used. It is no model.",
        advice: "Fetch it again. Meanwhile the model Model own writes.",
      },
    });
    expect(held.choice()).toBeUndefined();
    library.dismissNotice();
    expect(state().notice).toBeUndefined();
  });

  it("is deleted and comes back in use, as long as its files are there", async () => {
    const { held, library, rowOf, state } = await opened({ stored: [one], chosen: one });
    const undo = await library.remove(one);
    expect(rowOf(one)?.stand.kind).toBe("absent");
    expect(state()).toMatchObject({ inUse: "own", notice: undefined });
    await undo?.();
    expect(rowOf(one)?.stand.kind).toBe("stored");
    expect(state().inUse).toBe(one);

    const late = await library.remove(one);
    held.passTime();
    await late?.();
    expect(rowOf(one)).toMatchObject({ stand: { kind: "absent" }, trouble: { advice: "Fetch it again." } });
    expect(state().inUse).toBe("own");
  });

  it("comes back, too, where it was deleted while the page was arriving", async () => {
    const { library, rowOf } = await opened({ stored: [one], chosen: one });
    const arriving = library.open();
    const undo = await library.remove(one);
    await arriving;
    await library.open();
    await undo?.();
    expect(rowOf(one)?.stand.kind).toBe("stored");
  });
});

it("says beside a model what could not be done with it, and keeps it in use", async () => {
  const { held, library, rowOf, state } = await opened({ stored: [one], chosen: one });
  const dies = () => Promise.reject(new Error("the worker died"));
  Object.assign(held.world.store, { pause: dies, discard: dies, remove: dies });

  await library.pause(one);
  expect(rowOf(one)?.trouble?.message).toBe("Model maker/one cannot be paused: the worker died");
  await library.cancel(one);
  expect(rowOf(one)?.trouble?.message).toBe("Model maker/one cannot be cancelled: the worker died");
  expect(await library.remove(one)).toBeUndefined();
  expect(rowOf(one)?.trouble?.message).toBe("Model maker/one cannot be deleted: the worker died");
  expect(state().inUse).toBe(one);
});

it("can be rid of every model at once, also of those that are coming", async () => {
  const { held, library, rowOf, state } = await opened({ stored: [one, "imported/mine"], chosen: one });
  void library.download("maker/two");
  await settled();
  await library.clear();

  expect(state().inUse).toBe("own");
  expect(held.choice()).toBeUndefined();
  expect([one, "maker/two"].map((id) => rowOf(id)?.stand.kind)).toEqual(["absent", "absent"]);
  expect(rowOf("imported/mine")).toBeUndefined();
});

describe("a model from a folder", () => {
  it("gets the folder's name, and a row beside the hub's", async () => {
    const { held, library, rowOf } = await opened();
    void library.importFolder(folder(...whole, "README.md"));
    await settled();
    expect(rowOf("imported/mine")?.stand.kind).toBe("coming");
    await held.succeed("imported/mine");

    expect(rowOf("imported/mine")).toMatchObject({ entry: { name: "mine" }, stand: { kind: "stored" } });
  });

  it("gets another name where it is taken", async () => {
    const { held, library } = await opened({ stored: ["imported/mine"] });
    void library.importFolder(folder(...whole));
    await settled();

    expect(held.calls).toEqual(["download imported/mine-2"]);
  });

  it("is refused by the name of the file that is missing, without asking the store", async () => {
    const { held, library, state } = await opened();
    await library.importFolder(folder("config.json", "tokenizer.json", "onnx/model.onnx"));

    expect(state().importTrouble?.message).toBe("“mine” is no whole model: it has no tokenizer_config.json");
    expect(held.calls).toEqual([]);
  });

  it("leaves no row when the store refuses it", async () => {
    const { held, library, rowOf, state } = await opened();
    void library.importFolder(folder(...whole));
    await settled();
    await held.fail("imported/mine", "config.json is no JSON");

    expect(rowOf("imported/mine")).toBeUndefined();
    expect(state().importTrouble?.message).toBe("config.json is no JSON");
  });
});

it("says why a browser keeps no models, and still has the built-in", async () => {
  const { held, library, state } = await opened({ unavailable: "it is too old", chosen: one });

  expect(state()).toMatchObject({ unavailable: "it is too old", inUse: "own" });
  expect(held.choice(), "kept for a day on which it can be read").toBe(one);
  expect((await library.inUse()).entry.id).toBe("own");
});

it("keeps models again once the browser lets it, and asks the device again after a failure", async () => {
  const { held, library, state } = await opened();
  const { world } = held;
  const { list } = world.store;
  Object.assign(world.store, { list: () => Promise.reject(new Error("not now")) });
  await library.open();
  expect(state().unavailable).toBe("not now");
  Object.assign(world.store, { list });
  await library.open();
  expect(state().unavailable).toBeUndefined();

  const { probe } = world;
  const other = createModelLibrary(Object.assign(world, { probe: () => Promise.reject(new Error("busy")) }));
  await expect(other.open()).rejects.toThrow("busy");
  Object.assign(world, { probe });
  await other.open();
  expect(other.store.getState().device).toBeDefined();
});
