import { readSiteFiles } from "../../src/domain/offline/site-files.ts";
import { parseSiteServed, parseToOfflineWorker } from "../../src/domain/offline/worker-messages.ts";
import { dataTarget, jsonTarget } from "../fuzz-target.ts";

const version = "0123456789abcdef";
const sha256 = "0123456789abcdef".repeat(4);

export const offline = [
  jsonTarget({
    name: "list of the site's files",
    corpus: [
      {
        format: 1,
        version,
        files: [
          { path: "assets/start-x.js", bytes: 12, sha256, part: "page" },
          { path: "index.html", bytes: 0, sha256, part: "page" },
          { path: "models/edgecase-v1/config.json", bytes: 698, sha256, part: "model" },
        ],
      },
      { format: 1, version, files: [] },
    ],
    tokens: ["..", "./", "//", "?", "#", "\\", "page", "python"],
    read: (text) => (readSiteFiles(text) === undefined ? "error" : "value"),
    known: ["<!doctype html><title>Log in</title>"],
  }),
  dataTarget({
    name: "message to the service worker",
    corpus: [
      { format: 1, kind: "started", version },
      { format: 1, kind: "started" },
      { format: 1, kind: "describe" },
    ],
    read: (data) => (parseToOfflineWorker(data) === undefined ? "error" : "value"),
    known: [{ type: "SKIP_WAITING" }],
  }),
  dataTarget({
    name: "answer of the service worker",
    corpus: [{ format: 1, kind: "site", version, served: version }],
    read: (data) => (parseSiteServed(data) === undefined ? "error" : "value"),
  }),
];
