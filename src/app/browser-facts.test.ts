import { expect, it } from "vitest";
import { browserFacts } from "./browser-facts.ts";
import { factsAsText } from "./facts-as-text.ts";
import type { BrowserFindings } from "./probe-browser.ts";

const plentiful: BrowserFindings = {
  isolated: true,
  sharedMemory: true,
  secure: true,
  promiseIntegration: true,
  cores: 6,
  gigabytes: 8,
  graphics: { webGpu: true, adapter: "nvidia", shaderF16: true, maxBufferBytes: 2_000_000_000 },
  keepsDrafts: true,
  room: { usedBytes: 12_000_000, quotaBytes: 2_000_000_000, persisted: true },
  privateFiles: true,
  cacheStorage: true,
  serviceWorker: "answers",
};

function factsOf(findings: Partial<BrowserFindings>, small = false) {
  const facts = browserFacts(findings, small).flatMap((group) => group.facts);
  return new Map(facts.map((fact) => [fact.name, fact]));
}

it("says of each finding that is not there yet that it is being looked for", () => {
  const tones = [...factsOf({}).values()].map(({ tone }) => tone);
  expect(new Set(tones)).toEqual(new Set(["busy"]));
});

it("warns of nothing where nothing is missing, and says a consequence of everything", () => {
  for (const { name, tone, meaning } of factsOf(plentiful).values()) {
    expect(["pass", "info"], name).toContain(tone);
    expect(meaning, name).not.toBe("");
  }
});

it("says what differs without isolation", () => {
  const facts = factsOf({ ...plentiful, isolated: false, sharedMemory: false });
  expect(facts.get("Cross-origin isolation")).toMatchObject({ tone: "warn", value: "no" });
  expect(facts.get("Shared memory")?.meaning).toContain("started anew after a program that runs too long");
});

it("tells the reason why there is no graphics adapter", () => {
  const facts = factsOf({
    ...plentiful,
    graphics: { webGpu: false, because: "no graphics adapter answers WebGPU" },
  });
  expect(facts.get("Graphics adapter")?.meaning).toBe(
    "WebGPU cannot be used: no graphics adapter answers WebGPU.",
  );
});

it("warns where there is too little room for the whole site and its next version", () => {
  const room = { usedBytes: 90_000_000, quotaBytes: 210_000_000, persisted: false };
  expect(factsOf({ ...plentiful, room }).get("Room in this browser")).toMatchObject({
    tone: "warn",
    value: "90.0 MB used of 210 MB",
  });
});

it("takes what is refused for signs of a private window, but not over plain http, where all of it is refused", () => {
  const refusing = { ...plentiful, cacheStorage: false, privateFiles: false };
  const sign = "Signs of a private window";
  expect(factsOf(refusing).get(sign)?.value).toBe("Private file system, Cache storage");
  expect(factsOf({ ...refusing, secure: false }).get(sign)?.value).toBe("none");
});

it("says what small memory changes, and that the lab then judges one sample at a time", () => {
  const facts = factsOf({ ...plentiful, gigabytes: 4 }, true);
  expect(facts.get("Memory of this device")).toMatchObject({ tone: "warn", value: "4 GB" });
  expect(facts.get("Memory of this device")?.meaning).toContain("one interpreter at a time");
  expect(facts.get("Processor cores")?.meaning).toBe("The lab judges 1 sample at a time.");
});

it("makes a text for a report, of names and values", () => {
  const text = factsAsText(browserFacts(plentiful, false), "A browser 1.0");
  expect(text).toMatch(/^A browser 1\.0\n\nRunning programs\n- Cross-origin isolation: yes\n/);
  expect(text).toContain("- Graphics adapter: nvidia");
});
