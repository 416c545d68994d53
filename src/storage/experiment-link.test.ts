import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Experiment } from "../domain/lab/experiment.ts";
import { maxLinkCharacters, readExperimentLink, writeExperimentLink } from "./experiment-link.ts";

const experimentOf = (texts: readonly string[]): Experiment => ({
  problems: undefined,
  samples: {
    fileName: "a.jsonl",
    items: texts.map((text, index) => ({ taskId: "HumanEval/0", index, text, kind: "completion" })),
    unusable: [],
  },
  choices: { alwaysPrompt: false, onlySampled: true, mode: "source" },
  converted: new Map(),
  plan: undefined,
  verdicts: {
    source: new Map([["HumanEval/0 0", { grades: { all: "passed" }, result: { kind: "passed" } }]]),
    fair: new Map(),
  },
});
const packed = (text: string) => `1.${deflateRawSync(text).toString("base64url")}`;

describe("a link to an experiment", () => {
  it("holds all of it", async () => {
    const experiment = experimentOf(["    return 1 # ü 🙂\n", "\ud800"]);
    const link = await writeExperimentLink(experiment);
    expect(link).toEqual({ kind: "link", payload: expect.stringMatching(/^1\.[\w-]+$/) });
    if (link.kind === "link") expect(await readExperimentLink(link.payload)).toEqual(experiment);
  });

  it("is not made of more than travels in an address", async () => {
    const random = Array.from({ length: 900 }, (_, i) =>
      `${Math.sin(i)}${Math.cos(i)}${Math.tan(i)}${Math.sqrt(i)}`.repeat(2),
    );
    const long = await writeExperimentLink(experimentOf(random));
    expect(long).toEqual({ kind: "tooLarge", characters: expect.any(Number) });
    if (long.kind === "tooLarge") expect(long.characters).toBeGreaterThan(maxLinkCharacters);
    expect(await writeExperimentLink(experimentOf(["x".repeat(2_100_000)]))).toEqual({ kind: "tooLarge" });
  });

  it.for([
    ["anything", "This address holds no experiment"],
    ["2.AAAA", "was written by a newer page, in format 2"],
    ["1.A*", "is damaged: it holds “*”"],
    ["1.AAAA", "is damaged: what it holds cannot be unpacked"],
    [packed("[1, 2]"), "This file is no experiment"],
    [packed("x".repeat(5_000_000)), "is larger than any"],
  ] as const)("is refused where it is %s, by a message that says so", async ([payload, message]) => {
    await expect(readExperimentLink(payload)).rejects.toThrow(message);
  });
});
