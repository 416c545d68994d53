/** Milliseconds until `loadPyodide` of the npm package has settled in a new module worker, as its manual has it. */
export async function loadPlainPyodide(): Promise<number> {
  const folder = new URL("../../pyodide/", location.href).href;
  const script = `
    import { loadPyodide } from "${folder}pyodide.mjs";
    loadPyodide({ indexURL: "${folder}" }).then(() => postMessage("loaded"), (error) => postMessage(String(error)));
  `;
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const began = performance.now();
  const worker = new Worker(url, { type: "module" });
  const answer = await new Promise<unknown>((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => resolve(data));
    worker.addEventListener("error", ({ message }) => resolve(message));
  });
  const elapsed = performance.now() - began;
  worker.terminate();
  URL.revokeObjectURL(url);
  if (answer !== "loaded") throw new Error(`Pyodide did not load: ${String(answer)}`);
  return elapsed;
}
