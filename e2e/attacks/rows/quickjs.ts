import type { Attack } from "../attack.ts";
import { givenRow, quickJsRow } from "../javascript-row.ts";

type Parts = Parameters<typeof quickJsRow>[0];

const row = (id: string, reaches: string, body: Parts["body"]): Attack =>
  quickJsRow({ id, reaches, aim: "network", evidence: "hit", body });
const given = (id: string, reaches: string, body: Parts["body"]): Attack =>
  givenRow({ id, reaches, aim: "network", evidence: "hit", body });
const reads = (id: string, reaches: string, body: Parts["body"]): Attack =>
  quickJsRow({ id, reaches, aim: "storage", evidence: "secret", body });
const calls = (id: string, reaches: string, body: Parts["body"]): Attack =>
  quickJsRow({ id, reaches, aim: "channel", evidence: "heard", body });

/** QuickJS has no such objects; the ways lead over what it does have: functions, prototypes, modules, text. */
export const quickJs: readonly Attack[] = [
  row("qj-fetch", "fetch", ({ url }) => `return (await fetch("${url}")).status;`),
  row(
    "qj-xhr",
    "XMLHttpRequest",
    ({ url }) => `
const request = new XMLHttpRequest();
request.open("GET", "${url}", false);
request.send();`,
  ),
  row("qj-websocket", "WebSocket", ({ socketUrl }) => `return new WebSocket("${socketUrl}").url;`),
  row("qj-eventsource", "EventSource", ({ url }) => `return new EventSource("${url}").url;`),
  row("qj-importscripts", "importScripts", ({ url }) => `return importScripts("${url}");`),
  row("qj-worker", "Worker", ({ ownUrl }) => `return String(new Worker("${ownUrl}"));`),
  row("qj-import", "import()", ({ url }) => `return await import("${url}");`),
  row(
    "qj-import-data",
    "import() of a data: URL",
    ({ url }) =>
      `return await import("data:text/javascript," + encodeURIComponent('await fetch("${url}")'));`,
  ),
  row("qj-eval", "eval", ({ url }) => `return await (0, eval)('fetch("${url}")');`),
  row("qj-function", "Function", ({ url }) => `return await new Function('return fetch("${url}")')();`),
  row(
    "qj-console-constructor",
    "console.log.constructor, the function that the host gives",
    ({ url }) => `return await console.log.constructor("return this")().fetch("${url}");`,
  ),
  row(
    "qj-timer-constructor",
    "setTimeout.constructor",
    ({ url }) => `return await setTimeout.constructor("return this")().fetch("${url}");`,
  ),
  row(
    "qj-async-function",
    "the constructor of an async function",
    ({ url }) => `return await (async () => {}).constructor('return await fetch("${url}")')();`,
  ),
  row(
    "qj-generator-function",
    "the constructor of a generator",
    ({ url }) => `return await (function* () {}).constructor('yield fetch("${url}")')().next().value;`,
  ),
  row(
    "qj-settimeout-text",
    "setTimeout, given text",
    ({ url }) => `return setTimeout('fetch("${url}")', 0);`,
  ),
  row(
    "qj-sloppy-this",
    "this of a function that is called without",
    ({ url }) => `return await (function () { return this; })().fetch("${url}");`,
  ),
  row(
    "qj-prototypes",
    "the prototypes of the global object",
    ({ url }) => `
for (let each = globalThis; each; each = Object.getPrototypeOf(each))
  for (const name of Object.getOwnPropertyNames(each))
    if (name === "fetch") return await globalThis[name]("${url}");
return "no prototype has it";`,
  ),
  reads("qj-idb", "indexedDB", () => `return (await indexedDB.databases()).map(({ name }) => name).join();`),
  reads("qj-caches", "caches", () => `return (await caches.keys()).join();`),
  reads(
    "qj-opfs",
    "navigator.storage",
    () => `
const root = await navigator.storage.getDirectory();
return await (await (await root.getFileHandle("edgecase-secret")).getFile()).text();`,
  ),
  reads(
    "qj-locks",
    "navigator.locks",
    () => `return (await navigator.locks.query()).held.map(({ name }) => name).join();`,
  ),
  calls(
    "qj-broadcast",
    "BroadcastChannel",
    ({ mark }) => `return new BroadcastChannel("edgecase").postMessage("${mark}");`,
  ),
  calls("qj-postmessage", "postMessage", ({ mark }) => `return postMessage("${mark}");`),
  given("qj-std", 'import("std"), urlGet', ({ url }) => `return (await import("std")).urlGet("${url}");`),
  given("qj-os", 'import("os"), exec', ({ url }) => `return (await import("os")).exec(["curl", "${url}"]);`),
  given("qj-require", 'require("http")', ({ url }) => `return require("http").get("${url}");`),
];
