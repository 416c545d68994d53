import { expect, it } from "vitest";
import { describeFailure } from "./describe-failure.ts";
import { FileFault } from "./file-fault.ts";

it("blames no device for a file", () => {
  expect(describeFailure(new FileFault("config.json is missing"), "webgpu")).toEqual({
    kind: "failed",
    reason: "config.json is missing",
  });
});

it.each([
  new Error("the graphics device was lost (destroyed)"),
  new RangeError("Array buffer allocation failed"),
  new Error("std::bad_alloc"),
  1_234_567,
])("finds a fresh start worth a try after %s", (error) => {
  expect(describeFailure(error, "wasm")).toMatchObject({ device: "wasm", passing: true });
});

it("finds it not worth a try where the device computes wrongly", () => {
  expect(describeFailure(new Error("it disagrees with itself"), "webgpu")).toEqual({
    kind: "failed",
    reason: "it disagrees with itself",
    device: "webgpu",
  });
});
