import type { Attack, Target } from "../attack.ts";
import { browserRow } from "../javascript-row.ts";

const row = (id: string, reaches: string, body: (target: Target) => string): Attack =>
  browserRow({ id, reaches, aim: "network", evidence: "hit", body });

const blobWorker = (script: string, options = "{}") => `
const blob = new Blob([${JSON.stringify(script)}], { type: "text/javascript" });
const worker = new Worker(URL.createObjectURL(blob), ${options});
return await new Promise((resolve) => worker.addEventListener("error", ({ message }) => resolve("error " + message)));`;

/** Every way to the network that a worker of Chromium has, and every way to run text as a program. */
export const browserNetwork: readonly Attack[] = [
  row("js-fetch", "fetch", ({ url }) => `return (await fetch("${url}")).status;`),
  row(
    "js-fetch-keepalive",
    "fetch that outlives its worker (keepalive)",
    ({ url }) =>
      `return (await fetch("${url}", { method: "POST", keepalive: true, mode: "no-cors", body: "x" })).type;`,
  ),
  row(
    "js-fetch-own",
    "fetch, the page's own origin",
    ({ ownUrl }) => `return (await fetch("${ownUrl}")).status;`,
  ),
  row(
    "js-xhr",
    "XMLHttpRequest",
    ({ url }) => `
const request = new XMLHttpRequest();
request.open("GET", "${url}", false);
request.send();
return request.status;`,
  ),
  row(
    "js-websocket",
    "WebSocket",
    ({ socketUrl }) => `
const socket = new WebSocket("${socketUrl}");
return await new Promise((resolve) => (socket.onerror = ({ type }) => resolve(type)));`,
  ),
  row(
    "js-websocketstream",
    "WebSocketStream",
    ({ socketUrl }) => `return await new WebSocketStream("${socketUrl}").opened;`,
  ),
  row(
    "js-eventsource",
    "EventSource",
    ({ url }) => `
const source = new EventSource("${url}");
return await new Promise((resolve) => (source.onerror = ({ type }) => resolve(type)));`,
  ),
  row(
    "js-webtransport",
    "WebTransport",
    ({ udpPort }) => `return await new WebTransport("https://127.0.0.1:${udpPort}/").ready;`,
  ),
  row("js-importscripts", "importScripts", ({ url }) => `return importScripts("${url}");`),
  row("js-import", "import()", ({ url }) => `return await import("${url}");`),
  row(
    "js-import-own",
    "import(), the page's own origin",
    ({ ownUrl }) => `return await import("${ownUrl}");`,
  ),
  row(
    "js-import-data",
    "import() of a data: URL that fetches",
    ({ url }) =>
      `return await import("data:text/javascript," + encodeURIComponent('await fetch("${url}")'));`,
  ),
  row("js-worker-blob", "Worker, a blob that fetches", ({ url }) => blobWorker(`fetch("${url}")`)),
  row(
    "js-worker-data",
    "Worker, a data: URL that fetches",
    ({ url }) => `
const worker = new Worker("data:text/javascript," + encodeURIComponent('fetch("${url}")'));
return await new Promise((resolve) => worker.addEventListener("error", ({ message }) => resolve("error " + message)));`,
  ),
  row(
    "js-worker-own",
    "Worker, a script of the page's own origin",
    ({ ownUrl }) => `
const worker = new Worker("${ownUrl}");
return await new Promise((resolve) => worker.addEventListener("error", ({ message }) => resolve("error " + message)));`,
  ),
  row("js-worker-module", "Worker of type module, import", ({ url }) =>
    blobWorker(`import "${url}"`, '{ type: "module" }'),
  ),
  row(
    "js-fontface",
    "FontFace.load",
    ({ url }) => `return await new FontFace("attack", "url(${url})").load();`,
  ),
  row(
    "js-fonts-load",
    "fonts.load",
    ({ url }) => `
fonts.add(new FontFace("attack", "url(${url})"));
return await fonts.load("1em attack");`,
  ),
  row(
    "js-cache-add",
    "Cache.add",
    ({ url, mark }) => `return await (await caches.open("added-by-${mark}")).add("${url}");`,
  ),
  row(
    "js-cache-addall",
    "Cache.addAll",
    ({ url }) => `return await (await caches.open("added")).addAll(["${url}"]);`,
  ),
  row("js-eval", "eval", ({ url }) => `return await (0, eval)('fetch("${url}")');`),
  row("js-function", "Function", ({ url }) => `return await new Function('return fetch("${url}")')();`),
  row(
    "js-async-function",
    "the constructor of an async function",
    ({ url }) => `return await (async () => {}).constructor('return await fetch("${url}")')();`,
  ),
  row(
    "js-generator-function",
    "the constructor of a generator",
    ({ url }) => `return await (function* () {}).constructor('yield fetch("${url}")')().next().value;`,
  ),
  row(
    "js-settimeout-text",
    "setTimeout, given text",
    ({ url }) => `return setTimeout('fetch("${url}")', 0);`,
  ),
  row(
    "js-setinterval-text",
    "setInterval, given text",
    ({ url }) => `return setInterval('fetch("${url}")', 50);`,
  ),
];
