import { describe, expect, it } from "vitest";
import { partStandings, readinessOf } from "../../domain/offline/file-standing.ts";
import { createOfflineSession } from "./offline-session.ts";
import { heldSite, settled } from "./testing/held-site.ts";

async function opened(levers: Parameters<typeof heldSite>[0] = {}) {
  const site = heldSite(levers);
  const session = createOfflineSession(site.world);
  await session.open();
  const state = session.store.getState;
  const parts = () => Object.fromEntries(partStandings(state().files).map(({ part, kind }) => [part, kind]));
  return { site, session, state, parts, readiness: () => readinessOf(partStandings(state().files)) };
}

const only = (...parts: readonly ("page" | "python" | "javascript" | "model")[]) => new Set(parts);

describe("opening", () => {
  it("checks every file, and tells whole parts from absent ones", async () => {
    const { state, parts, readiness } = await opened();
    expect(parts()).toEqual({ page: "whole", python: "absent", javascript: "absent", model: "absent" });
    expect(readiness()).toEqual({ kind: "ready", without: ["python", "javascript", "model"] });
    expect(state()).toMatchObject({ stand: "listed", version: "one", work: { kind: "none" } });
  });

  it.each(["embedded", "insecure", "noCaches", "noWorker"] as const)(
    "asks for nothing where nothing can be kept (%s)",
    async (hindrance) => {
      const { session, site, state } = await opened({ hindrance });
      expect(state()).toMatchObject({ stand: { hindrance }, files: [] });
      await session.bring();
      expect(site.asked).toEqual([]);
    },
  );

  it.each(["unreachable", "otherVersion"] as const)("says why there is no list (%s)", async (listing) => {
    const { state, readiness } = await opened({ listing });
    expect(state().stand).toBe(listing);
    expect(readiness()).toEqual({ kind: "unknown" });
  });

  it("finds what was damaged since, and what was lost of a part", async () => {
    const { session, site, parts, readiness } = await opened();
    site.kept.set("index.html", "damaged").set("assets/python.wasm", "right");
    await session.open();
    expect(parts()).toMatchObject({ page: "absent", python: "begun" });
    expect(readiness()).toMatchObject({
      kind: "lacking",
      lacking: [{ file: { path: "index.html" } }, { file: { path: "assets/snapshot.bin" } }],
    });
  });

  it("looks again once the worker has kept the page, which it does at a first visit", async () => {
    const { session, site, state, parts } = await opened({ isAnswering: false });
    site.kept.delete("index.html");
    await session.open();
    expect(state()).toMatchObject({ isAnswering: false });
    expect(parts()["page"]).toBe("absent");

    site.kept.set("index.html", "right");
    await site.answer();
    expect(state()).toMatchObject({ isAnswering: true });
    expect(parts()["page"]).toBe("whole");
  });

  it("looks again where the worker begins while the files are looked at", async () => {
    const site = heldSite({ isAnswering: false });
    site.kept.delete("index.html");
    const shelf = await site.world.openShelf("one");
    const check: typeof shelf.check = async (file) => {
      const found = await shelf.check(file);
      if (file.path !== "index.html" || found === "right") return found;
      site.kept.set("index.html", "right");
      await site.answer();
      return found;
    };
    Object.assign(site.world, { openShelf: () => Promise.resolve({ ...shelf, check }) });
    const session = createOfflineSession(site.world);
    await session.open();
    const startPage = () =>
      session.store.getState().files.find(({ file }) => file.path === "index.html")?.state;
    await expect.poll(startPage).toBe("right");
  });

  it("says what a browser does that breaks its word", async () => {
    const site = heldSite();
    Object.assign(site.world, { openShelf: () => Promise.reject(new Error("The disk is gone")) });
    const session = createOfflineSession(site.world);
    await session.open();
    expect(session.store.getState()).toMatchObject({
      trouble: { kind: "failed", why: "The disk is gone" },
      work: { kind: "none" },
    });
  });
});

describe("bringing", () => {
  it("fetches part after part, counts bytes, and is checked at the end", async () => {
    const { session, site, state, parts } = await opened();
    session.choose("model", false);
    const done = session.bring();
    await settled();
    expect(state().work).toEqual({
      kind: "fetching",
      doneBytes: 0,
      totalBytes: 1900,
      path: "assets/python.wasm",
    });
    site.bytes("assets/python.wasm", 400);
    expect(state().work).toMatchObject({ doneBytes: 400 });
    // More than it should have: its hash will say so.
    site.bytes("assets/python.wasm", 9000);
    expect(state().work).toMatchObject({ doneBytes: 1000 });
    await site.come("assets/python.wasm");
    expect(parts()["python"]).toBe("begun");
    await site.come("assets/snapshot.bin");
    await site.come("assets/quickjs.wasm");
    await done;

    expect(parts()).toEqual({ page: "whole", python: "whole", javascript: "whole", model: "absent" });
    expect(site.asked).toEqual([
      "persist",
      "assets/python.wasm",
      "assets/snapshot.bin",
      "assets/quickjs.wasm",
    ]);
    expect(state()).toMatchObject({ work: { kind: "none" }, trouble: undefined, isPersistent: true });
  });

  it("is cancelled in the middle of a file, keeps whole ones, and does not fetch these again", async () => {
    const { session, site, state, parts } = await opened();
    const first = session.bring(only("python"));
    await settled();
    await site.come("assets/python.wasm");
    site.bytes("assets/snapshot.bin", 10);
    session.cancel();
    await first;
    expect(state()).toMatchObject({ work: { kind: "none" }, trouble: undefined });
    expect(parts()["python"]).toBe("begun");

    site.asked.length = 0;
    const second = session.bring(only("python"));
    await settled();
    expect(state().work).toMatchObject({ doneBytes: 0, totalBytes: 600 });
    await site.come("assets/snapshot.bin");
    await second;
    expect(site.asked).toEqual(["persist", "assets/snapshot.bin"]);
    expect(parts()["python"]).toBe("whole");
  });

  it("does not begin where there is too little room, and says how much there is", async () => {
    const { session, site, state } = await opened({ freeBytes: 1500 });
    await session.bring(only("python"));
    expect(state().trouble).toEqual({ kind: "noRoom", neededBytes: 1600, freeBytes: 1500 });
    expect(site.asked).toEqual(["persist"]);

    // What is there already needs no room.
    site.kept.set("assets/snapshot.bin", "right");
    await session.open();
    const done = session.bring(only("python"));
    await settled();
    await site.come("assets/python.wasm");
    await done;
    expect(state().trouble).toBeUndefined();
  });

  it("leaves no half of a part where the browser runs out of room, and every part that is whole", async () => {
    const { session, site, state, parts } = await opened({ roomForFiles: 3 });
    const done = session.bring(only("javascript", "python", "model"));
    await settled();
    await site.come("assets/python.wasm");
    await site.come("assets/snapshot.bin");
    await site.come("assets/quickjs.wasm");
    await site.come("models/weights.onnx");
    await done;
    expect(state().trouble).toEqual({ kind: "full" });
    expect(parts()).toEqual({ page: "whole", python: "whole", javascript: "whole", model: "absent" });

    const small = await opened({ roomForFiles: 1 });
    const none = small.session.bring(only("python"));
    await settled();
    await small.site.come("assets/python.wasm");
    await small.site.come("assets/snapshot.bin");
    await none;
    expect([...small.site.kept.keys()]).toEqual(["index.html"]);
    expect(small.parts()["python"]).toBe("absent");
  });

  it.each([
    [{ kind: "unreachable", path: "assets/snapshot.bin" }, "two", "unreachable"],
    [{ kind: "refused", path: "assets/snapshot.bin", status: 404 }, "two", "newer"],
    [{ kind: "webPage", path: "assets/snapshot.bin" }, "two", "newer"],
    [{ kind: "changed", path: "assets/snapshot.bin" }, "two", "newer"],
    [{ kind: "changed", path: "assets/snapshot.bin" }, "one", "changed"],
    [{ kind: "webPage", path: "assets/snapshot.bin" }, undefined, "webPage"],
  ] as const)("ends at %o while the server has version %s, and says: %s", async (fault, version, said) => {
    const { session, site, state, parts } = await opened({ ...(version && { serverVersion: version }) });
    const done = session.bring(only("python", "model"));
    await settled();
    await site.come("assets/python.wasm");
    await site.fail("assets/snapshot.bin", fault);
    await done;
    expect(state().trouble?.kind).toBe(said);
    expect(parts()).toMatchObject({ python: "begun", model: "absent" });
    expect(site.asked).not.toContain("models/weights.onnx");

    const again = session.bring(only("python"));
    await settled();
    expect(state().trouble).toBeUndefined();
    await site.come("assets/snapshot.bin");
    await again;
    expect(parts()["python"]).toBe("whole");
  });

  it("is not begun twice", async () => {
    const { session, site } = await opened();
    void session.bring();
    await settled();
    await session.bring();
    await session.open();
    await session.remove("python");
    expect(site.asked).toEqual(["persist", "assets/python.wasm"]);
  });
});

it("removes a part, and leaves the others", async () => {
  const { session, site, parts, readiness } = await opened();
  site.kept
    .set("assets/python.wasm", "right")
    .set("assets/snapshot.bin", "right")
    .set("assets/quickjs.wasm", "right");
  await session.open();
  await session.remove("python");
  expect(parts()).toMatchObject({ page: "whole", python: "absent", javascript: "whole" });
  expect([...site.kept.keys()]).toEqual(["index.html", "assets/quickjs.wasm"]);
  expect(readiness()).toEqual({ kind: "ready", without: ["python", "model"] });
});
