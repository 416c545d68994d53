/** Functions that run in a page or a frame, handed over by Playwright; each stands for itself. */

/** Runs a program in a worker of this document, with everything that such a worker has, and tells what it said. */
export async function runInWorker(source: string): Promise<string> {
  const script = `const tellPage = self.postMessage.bind(self);
${source}
solve().then((said) => tellPage({ edgecase: said }), (error) => tellPage({ edgecase: String(error) }));`;
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(url);
  // In the sandbox frame, which has planted nothing, what a worker says to it is no way to the page.
  const heard = globalThis.edgecaseHeard ?? [];
  const { promise, resolve } = Promise.withResolvers<string>();
  worker.addEventListener("message", ({ data }) => {
    if (typeof data?.edgecase === "string") resolve(data.edgecase);
    else heard.push(JSON.stringify(data));
  });
  worker.addEventListener("error", ({ message }) => {
    heard.push(message);
    resolve(`its script failed: ${message}`);
  });
  setTimeout(() => resolve("no answer"), 5000);
  const said = await promise;
  // What it started may still arrive somewhere.
  setTimeout(() => {
    worker.terminate();
    URL.revokeObjectURL(url);
  }, 1000);
  return said;
}

/** Starts Pyodide, as npm has it, in a plain worker of this document. Its programs follow one another in it. */
export async function startPlainPyodide(folder: string): Promise<void> {
  const script = `
const listenedTo = self.postMessage.bind(self);
const { importScripts } = self;
// Pyodide refuses a worker that has it; a program finds it again.
self.importScripts = undefined;
const started = import("${folder}pyodide.mjs").then(async ({ loadPyodide }) => {
  const pyodide = await loadPyodide({ indexURL: "${folder}" });
  self.importScripts = importScripts;
  return pyodide;
});
self.addEventListener("message", async ({ data }) => {
  if (data?.edgecase === undefined) return;
  const pyodide = await started;
  let said;
  try {
    const globals = pyodide.toPy({ __name__: "__main__" });
    pyodide.runPython(data.edgecase, { globals });
    said = String(globals.get("solve")());
  } catch (error) {
    said = String(error);
  }
  listenedTo({ edgecase: said });
});
started.then(() => listenedTo({ edgecase: "started" }), (error) => listenedTo({ edgecase: String(error) }));
`;
  const worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
  let answer = Promise.withResolvers<string>();
  worker.addEventListener("message", ({ data }) => {
    if (typeof data?.edgecase === "string") answer.resolve(data.edgecase);
    else globalThis.edgecaseHeard?.push(JSON.stringify(data));
  });
  worker.addEventListener("error", ({ message }) => globalThis.edgecaseHeard?.push(message));
  const said = await answer.promise;
  if (said !== "started") throw new Error(`Plain Pyodide did not start: ${said}`);
  globalThis.edgecasePlainPython = async (source) => {
    answer = Promise.withResolvers<string>();
    worker.postMessage({ edgecase: source });
    setTimeout(() => answer.resolve("no answer"), 10_000);
    return await answer.promise;
  };
}

declare global {
  /** Runs a program in the plain Pyodide. */
  var edgecasePlainPython: (source: string) => Promise<string>;
}
