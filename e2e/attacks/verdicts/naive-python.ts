/**
 * The control of a Python forgery: a judge that runs beside the program, in plain Pyodide, as a script with asserts does.
 * `globalThis.edgecaseNaivePython` runs one; between two the interpreter's memory is put back, or one would decide the next. That is not done where a program has
 * touched JavaScript, whose half of Pyodide is not in that memory: such programs get an interpreter of their own.
 */
export async function startNaivePython(folder: string): Promise<void> {
  const naive = `
import os, sys

def check(answer, expected):
    if HOW == "unequal": return not (answer != expected)
    if HOW == "instance": return isinstance(answer, str) and answer == expected
    if HOW == "member": return answer in {expected}
    if HOW == "repr": return repr(answer) == repr(expected)
    if HOW == "text": return str(answer) == str(expected)
    return answer == expected

def examine(program, answers):
    cases = [((n,), expected) for n, expected in enumerate(answers)]
    log = os.open("/tmp/report", os.O_RDWR | os.O_CREAT | os.O_TRUNC)
    space = {"__name__": "__main__"}
    exec(program, space)
    results = []
    for arguments, expected in cases:
        answer = space["solve"](*arguments)
        results.append(bool(check(answer, expected)))
        answer = None
    if HOW == "garbage":
        import gc
        gc.collect()
    if HOW == "import": import colorsys
    import json
    report = json.dumps({"passed": all(results)})
    print(report, flush=True)
    import atexit
    atexit._run_exitfuncs()
    os.write(log, report.encode())
    return report

def follow(first, second, text):
    space = {"__name__": "__main__"}
    exec(first, space)
    assert space["solve"](text) == text
    space = {"__name__": "__main__"}
    exec(second, space)
    return str(space["solve"](0) == text)
`;
  const script = `
self.importScripts = undefined;
// A proxy's end would touch memory that belongs to another program by then.
self.FinalizationRegistry = class { register() {} unregister() {} };
const own = [
  [self, "postMessage"], [JSON, "parse"], [TextDecoder.prototype, "decode"],
].map(([holder, name]) => [holder, name, holder[name]]);
const restoreRealm = () => { for (let at = 0; at < own.length; at++) own[at][0][own[at][1]] = own[at][2]; };
let printed = "";
const started = import("${folder}pyodide.mjs").then(async ({ loadPyodide }) => {
  const pyodide = await loadPyodide({ indexURL: "${folder}" });
  pyodide.setStdout({ write: (bytes) => { printed += String.fromCharCode(...bytes); return bytes.length; } });
  pyodide.runPython("import json, colorsys, sys; del sys.modules['colorsys'], colorsys, json");
  pyodide.runPython(${JSON.stringify(naive)});
  const { HEAPU8 } = pyodide._module;
  return { pyodide, kept: HEAPU8.slice() };
});
const isPassed = (text) => { try { return JSON.parse(text).passed === true; } catch { return false; } };

async function judge({ restores, how, program, answers, first, second, text }) {
  const { pyodide, kept } = await started;
  if (restores) {
    pyodide._module.HEAPU8.set(kept);
    pyodide._module.HEAPU8.fill(0, kept.length);
  }
  printed = "";
  const call = (code) => pyodide.runPython(code);
  try {
    if (first !== undefined) {
      const said = call("follow(" + [first, second, text].map((each) => JSON.stringify(each)).join() + ")");
      return said === "True" ? "passed" : "not passed: " + said;
    }
    call("HOW = " + JSON.stringify(how));
    const report = call("examine(" + JSON.stringify(program) + ", " + JSON.stringify(answers) + ")");
    const read = () => pyodide.FS.readFile("/tmp/report");
    let passed;
    if (how === "stdout") passed = isPassed(printed.trim().split("\\n").at(-1));
    else if (how === "file") passed = isPassed(String.fromCharCode(...read()).split("\\n")[0]);
    else if (how === "bytes") passed = isPassed(new TextDecoder().decode(read()));
    else passed = isPassed(report);
    return passed ? "passed" : "not passed: " + report;
  } catch (error) {
    // A runner that looks at the exit status only.
    const isOver = how === "exit" && (error.status === 0 || /SystemExit(?:: 0)?\\s*$/.test(error.message));
    return isOver ? "passed" : "not passed: " + String(error).slice(-300);
  }
}
self.addEventListener("message", async ({ data }) => {
  try {
    const verdict = await judge(data);
    // As a judge does that trusts its own realm.
    self.postMessage({ edgecase: verdict });
  } finally {
    restoreRealm();
    self.postMessage({ edgecaseDone: true });
  }
});
started.then(() => self.postMessage({ edgecaseDone: true }), (error) => self.postMessage({ edgecase: String(error), edgecaseDone: true }));
`;
  let first: string | undefined;
  const said = () => first;
  let ended = Promise.withResolvers<void>();
  const workers = new Map<boolean, Worker>();

  async function open(): Promise<Worker> {
    first = undefined;
    ended = Promise.withResolvers<void>();
    const next = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
    next.addEventListener("message", ({ data }) => {
      // The first word counts, whoever says it.
      if (typeof data?.edgecase === "string") first ??= data.edgecase;
      if (data?.edgecaseDone === true) ended.resolve();
    });
    await ended.promise;
    const trouble = said();
    if (trouble !== undefined) throw new Error(`Plain Pyodide did not start: ${trouble}`);
    return next;
  }

  globalThis.edgecaseNaivePython = async (examination) => {
    const { restores } = examination;
    const worker = workers.get(restores) ?? (await open());
    workers.set(restores, worker);
    first = undefined;
    ended = Promise.withResolvers<void>();
    const timer = setTimeout(() => {
      // What does not answer is of no more use.
      worker.terminate();
      workers.delete(restores);
      ended.resolve();
    }, 20_000);
    worker.postMessage(examination);
    await ended.promise;
    clearTimeout(timer);
    return said() ?? "no answer";
  };
}

declare global {
  /** `passed`, or what was said instead. */
  var edgecaseNaivePython: (
    examination: { restores: boolean } & (
      | { how: string; program: string; answers: readonly string[] }
      | { first: string; second: string; text: string }
    ),
  ) => Promise<string>;
}
