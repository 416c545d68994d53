import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { app } from "../src/messages/es/app.ts";
import { browser } from "../src/messages/es/browser.ts";
import { common } from "../src/messages/es/common.ts";
import { exercise } from "../src/messages/es/exercise.ts";
import { grade } from "../src/messages/es/grade.ts";
import { judging } from "../src/messages/es/judging.ts";
import { lab } from "../src/messages/es/lab.ts";
import { offline } from "../src/messages/es/offline.ts";
import { teach } from "../src/messages/es/teach.ts";
import { spanish } from "../src/messages/spanish.ts";
import { filesWithMessages, messagesIn, unsaidIn } from "./messages.ts";
import { faultsOf, unusedIn } from "./translations.ts";

const root = resolve(import.meta.dirname, "..");
const files = filesWithMessages(root, readdirSync).map(
  (file) => [file, readFileSync(join(root, file), "utf8")] as const,
);
const messages = files.flatMap(([file, source]) => messagesIn(file, source));

it("has every text of the interface", () => {
  expect(messages.length, "no text was found").toBeGreaterThan(1000);
  expect(files.flatMap(([file, source]) => unsaidIn(file, source))).toEqual([]);
  // A thousand files to parse, on a machine that others may load.
}, 60_000);

it("has every text in Spanish too, with a place for each value", () => {
  expect(faultsOf(messages, spanish)).toEqual([]);
});

it("has nothing that nobody says", () => {
  expect(unusedIn(messages, spanish)).toEqual([]);
});

it("has every text once", () => {
  const keys = [common, app, exercise, judging, lab, teach, grade, browser, offline].flatMap((area) =>
    Object.keys(area),
  );
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
