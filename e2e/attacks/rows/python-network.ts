import type { Attack, Target } from "../attack.ts";
import { pythonRow } from "../python-row.ts";

const row = (id: string, reaches: string, body: (target: Target) => string): Attack =>
  pythonRow({ id, reaches, aim: "network", evidence: "hit", body });

const blobWorker = (script: string, options = "") => `
import js
from pyodide.ffi import to_js
def options(**given):
    return to_js(given, dict_converter=js.Object.fromEntries)
blob = js.Blob.new(to_js([${JSON.stringify(script)}]), options(type="text/javascript"))
js.Worker.new(js.URL.createObjectURL(blob)${options})`;

/** What the worker's own global object offers, by `import js`. */
export const pythonNetwork: readonly Attack[] = [
  row("py-fetch", "js.fetch", ({ url }) => `import js\nwhen(js.fetch("${url}"), tell)`),
  row(
    "py-fetch-own",
    "js.fetch, the page's own origin",
    ({ ownUrl }) => `import js\nwhen(js.fetch("${ownUrl}"), tell)`,
  ),
  row(
    "py-xhr",
    "js.XMLHttpRequest",
    ({ url }) => `
import js
request = js.XMLHttpRequest.new()
request.open("GET", "${url}", False)
request.send()
return request.status`,
  ),
  row(
    "py-websocket",
    "js.WebSocket",
    ({ socketUrl }) => `
import js
from pyodide.ffi import create_proxy
socket = js.WebSocket.new("${socketUrl}")
socket.onerror = create_proxy(lambda event: tell(event.type))`,
  ),
  row(
    "py-websocketstream",
    "js.WebSocketStream",
    ({ socketUrl }) => `import js\nwhen(js.WebSocketStream.new("${socketUrl}").opened, tell)`,
  ),
  row(
    "py-eventsource",
    "js.EventSource",
    ({ url }) => `
import js
from pyodide.ffi import create_proxy
source = js.EventSource.new("${url}")
source.onerror = create_proxy(lambda event: tell(event.type))`,
  ),
  row("py-importscripts", "importScripts in a js.Worker", ({ url }) => blobWorker(`importScripts("${url}")`)),
  row(
    "py-fontface",
    "js.FontFace",
    ({ url }) => `import js\nwhen(js.FontFace.new("attack", "url(${url})").load(), tell)`,
  ),
  row(
    "py-fonts-load",
    "js.fonts.load",
    ({ url }) => `
import js
js.fonts.add(js.FontFace.new("attack", "url(${url})"))
when(js.fonts.load("1em attack"), tell)`,
  ),
  row(
    "py-cache-add",
    "js.Cache.add",
    ({ url, mark }) => `
import js
when(js.caches.open("added-by-${mark}"), lambda cache: when(cache.add("${url}"), tell))`,
  ),
  row(
    "py-webtransport",
    "js.WebTransport",
    ({ udpPort }) => `import js\nwhen(js.WebTransport.new("https://127.0.0.1:${udpPort}/").ready, tell)`,
  ),
  row("py-worker-blob", "js.Worker, a blob that fetches", ({ url }) => blobWorker(`fetch("${url}")`)),
  row(
    "py-worker-data",
    "js.Worker, a data: URL that fetches",
    ({ url }) =>
      `import js\njs.Worker.new("data:text/javascript," + js.encodeURIComponent('fetch("${url}")'))`,
  ),
  row(
    "py-worker-own",
    "js.Worker, a script of the page's own origin",
    ({ ownUrl }) => `import js\njs.Worker.new("${ownUrl}")`,
  ),
  row("py-worker-import", "import() in a js.Worker", ({ url }) => blobWorker(`import("${url}")`)),
  row("py-worker-module", "import in a js.Worker of type module", ({ url }) =>
    blobWorker(`import "${url}"`, `, options(type="module")`),
  ),
];
