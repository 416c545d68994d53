import { describe, expect, it } from "vitest";
import { parseSiteServed, parseToOfflineWorker } from "./worker-messages.ts";

const version = "0123456789abcdef";

describe("what page and service worker say", () => {
  it.each([
    { format: 1, kind: "started", version },
    { format: 1, kind: "started" },
    { format: 1, kind: "describe" },
    { format: 1, kind: "apply" },
    { format: 1, kind: "retry" },
  ])("is understood: %j", (message) => {
    expect(parseToOfflineWorker(message)).toEqual(message);
  });

  it.each([
    { type: "SKIP_WAITING" },
    { format: 2, kind: "apply" },
    { format: 1, kind: "forget" },
    { format: 1, kind: "started", version: "../" },
    "apply",
    null,
    undefined,
  ])("is ignored where another release said it: %j", (message) => {
    expect(parseToOfflineWorker(message)).toBeUndefined();
  });

  it("loses what a newer page adds to a message, and understands the rest", () => {
    expect(parseToOfflineWorker({ format: 1, kind: "describe", colour: "red" })).toEqual({
      format: 1,
      kind: "describe",
    });
  });

  it("is an answer only with both versions", () => {
    const answer = { format: 1, kind: "site", version, served: version };
    expect(parseSiteServed(answer)).toEqual(answer);
    expect(parseSiteServed({ ...answer, served: undefined })).toBeUndefined();
    expect(parseSiteServed({ ...answer, format: 2 })).toBeUndefined();
  });
});
