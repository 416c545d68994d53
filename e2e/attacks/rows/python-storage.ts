import type { Attack } from "../attack.ts";
import { pythonRow } from "../python-row.ts";

type Parts = Parameters<typeof pythonRow>[0];

const reads = (id: string, reaches: string, body: Parts["body"]): Attack =>
  pythonRow({ id, reaches, aim: "storage", evidence: "secret", body });
const changes = (id: string, reaches: string, body: Parts["body"]): Attack =>
  pythonRow({ id, reaches, aim: "storage", evidence: "changed", body });
const calls = (id: string, reaches: string, body: Parts["body"]): Attack =>
  pythonRow({ id, reaches, aim: "channel", evidence: "heard", body });

export const pythonStorage: readonly Attack[] = [
  reads(
    "py-idb-databases",
    "js.indexedDB.databases",
    () => `import js\nwhen(js.indexedDB.databases(), lambda found: tell(*[each.name for each in found]))`,
  ),
  reads(
    "py-idb-open",
    "js.indexedDB.open",
    () => `
import js
from pyodide.ffi import create_proxy
request = js.indexedDB.open("edgecase-secret")
def opened(event):
    got = request.result.transaction("kept").objectStore("kept").get("value")
    got.onsuccess = create_proxy(lambda event: tell(got.result))
request.onsuccess = create_proxy(opened)`,
  ),
  changes(
    "py-idb-delete",
    "js.indexedDB.deleteDatabase",
    ({ victim }) => `import js\nreturn js.indexedDB.deleteDatabase("${victim}")`,
  ),
  reads(
    "py-caches-keys",
    "js.caches.keys",
    () => `import js\nwhen(js.caches.keys(), lambda names: tell(*names))`,
  ),
  reads(
    "py-caches-match",
    "js.caches.match",
    () =>
      `import js\nwhen(js.caches.match(js.location.origin + "/secret"), lambda found: when(found.text(), tell))`,
  ),
  changes(
    "py-caches-delete",
    "js.caches.delete",
    ({ victim }) => `import js\nwhen(js.caches.delete("${victim}"), tell)`,
  ),
  reads(
    "py-opfs-read",
    "js.navigator.storage.getDirectory",
    () => `
import js
def found(root):
    when(root.getFileHandle("edgecase-secret"), lambda handle: when(handle.getFile(), lambda file: when(file.text(), tell)))
when(js.navigator.storage.getDirectory(), found)`,
  ),
  changes(
    "py-opfs-remove",
    "js.FileSystemDirectoryHandle.removeEntry",
    ({ victim }) => `
import js
when(js.navigator.storage.getDirectory(), lambda root: when(root.removeEntry("${victim}"), tell))`,
  ),
  reads(
    "py-locks-query",
    "js.navigator.locks.query",
    () =>
      `import js\nwhen(js.navigator.locks.query(), lambda found: tell(*[each.name for each in found.held]))`,
  ),
  changes(
    "py-locks-steal",
    "js.navigator.locks.request",
    ({ victim }) => `
import js
from pyodide.ffi import create_proxy, to_js
options = to_js({"steal": True}, dict_converter=js.Object.fromEntries)
when(js.navigator.locks.request("${victim}", options, create_proxy(lambda lock: None)), tell)`,
  ),
  changes(
    "py-idbfs",
    "pyodide_js.FS.mount, IDBFS",
    ({ mark }) => `
import js, pyodide_js
from pyodide.ffi import create_proxy
FS = pyodide_js.FS
FS.mkdir("/${mark}")
FS.mount(FS.filesystems.IDBFS, js.Object.new(), "/${mark}")
open("/${mark}/left", "w").write("left")
FS.syncfs(False, create_proxy(tell))`,
  ),
  calls(
    "py-broadcast",
    "js.BroadcastChannel",
    ({ mark }) => `
import js
from pyodide.ffi import create_proxy
channel = js.BroadcastChannel.new("edgecase")
channel.onmessage = create_proxy(lambda event: tell(event.data))
channel.postMessage("${mark}")`,
  ),
  calls("py-postmessage", "js.postMessage", ({ mark }) => `import js\njs.postMessage("${mark}")`),
  calls(
    "py-reporterror",
    "js.reportError",
    ({ mark }) => `import js\njs.reportError(js.Error.new("${mark}"))`,
  ),
];
