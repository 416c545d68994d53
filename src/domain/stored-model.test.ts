import { array, assert, property, stringMatching } from "fast-check";
import { describe, expect, it } from "vitest";
import { idOfStored, isStorable, parseManifest, type StoredManifest, storedName } from "./stored-model.ts";

const manifest: StoredManifest = {
  version: 1,
  id: "maker/model",
  dtype: "q8",
  files: [{ path: "onnx/model_quantized.onnx", bytes: 12 }],
  storedAtMillis: 5,
};

describe("a stored model's manifest", () => {
  it("is read back as it was written", () => {
    expect(parseManifest(JSON.stringify(manifest), "maker/model")).toEqual(manifest);
  });

  it.each([
    ["no JSON", "<!doctype html>"],
    ["another version", JSON.stringify({ ...manifest, version: 2 })],
    ["another model", JSON.stringify({ ...manifest, id: "maker/other" })],
    ["a length that is none", JSON.stringify({ ...manifest, files: [{ path: "a", bytes: -1 }] })],
    ["a cut file", JSON.stringify(manifest).slice(0, -3)],
  ])("is none with %s", (_what, text) => {
    expect(parseManifest(text, "maker/model")).toBeUndefined();
  });
});

describe("names in the private file system", () => {
  const part = stringMatching(/^[\w-][\w.-]{0,20}$/);
  it("hold no slash, and can be turned back", () => {
    assert(
      property(array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const id = parts.join("/");
        expect(isStorable(id)).toBe(true);
        expect(storedName(id)).not.toContain("/");
        expect(idOfStored(storedName(id))).toBe(id);
      }),
    );
  });

  it.each(["../config.json", "a/../b", "a/./b", "a~b", "a//b", "/a", "a b", ""])(
    "are refused for %j, which could mean another place",
    (path) => expect(isStorable(path)).toBe(false),
  );
});
