import type { Attack, Target } from "../attack.ts";
import { pythonRow } from "../python-row.ts";

const row = (id: string, reaches: string, body: (target: Target) => string): Attack =>
  pythonRow({ id, reaches, aim: "network", evidence: "hit", body });

/** A connection is made when the program is over; the libraries close it before, because nothing has come. */
const keepSockets = `
import builtins, socket
builtins.kept = []
socket.socket.close = lambda self: builtins.kept.append(self)`;

/** What Python's library, Pyodide's and Emscripten's have for the network. */
export const pythonLibraries: readonly Attack[] = [
  row(
    "py-pyfetch",
    "pyodide.http.pyfetch",
    ({ url }) => `from pyodide.http import pyfetch\npyfetch("${url}").send(None)`,
  ),
  row(
    "py-open-url",
    "pyodide.http.open_url",
    ({ url }) => `from pyodide.http import open_url\nreturn open_url("${url}").read()`,
  ),
  row(
    "py-pyxhr",
    "pyodide.http.pyxhr",
    ({ url }) => `from pyodide.http import pyxhr\nreturn pyxhr.get("${url}").text`,
  ),
  row(
    "py-load-package",
    "pyodide_js.loadPackage",
    ({ url }) => `
import pyodide_js
when(pyodide_js.loadPackage("${url}/attack-1.0-py3-none-any.whl"), tell)`,
  ),
  row(
    "py-socket",
    "socket.socket",
    ({ host, port }) => `
import builtins, socket
# Nobody closes it while it is being opened.
builtins.kept = socket.socket()
builtins.kept.setblocking(False)
return builtins.kept.connect_ex(("${host}", ${port}))`,
  ),
  row(
    "py-urllib",
    "urllib.request.urlopen",
    ({ host, port }) => `
${keepSockets}
import urllib.request
return urllib.request.urlopen("http://${host}:${port}/", timeout=0.3).status`,
  ),
  row(
    "py-http-client",
    "http.client.HTTPConnection",
    ({ host, port }) => `
${keepSockets}
import http.client
connection = http.client.HTTPConnection("${host}", ${port}, timeout=0.3)
connection.request("GET", "/")
return connection.getresponse().status`,
  ),
  row(
    "py-lazy-file",
    "pyodide_js.FS.createLazyFile",
    ({ url, mark }) => `
import pyodide_js
pyodide_js.FS.createLazyFile("/tmp", "${mark}", "${url}", True, False)
return open("/tmp/${mark}").read()`,
  ),
  row(
    "py-preloaded-file",
    "pyodide_js.FS.createPreloadedFile",
    ({ url, mark }) => `
import pyodide_js
pyodide_js.FS.createPreloadedFile("/tmp", "${mark}", "${url}", True, False)`,
  ),
  row(
    "py-async-wget",
    "ctypes.pythonapi.emscripten_async_wget",
    ({ url, mark }) => `
import ctypes
ctypes.pythonapi.emscripten_async_wget(b"${url}", b"/tmp/${mark}", 0, 0)`,
  ),
];
