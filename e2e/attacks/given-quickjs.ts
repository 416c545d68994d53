import { get } from "node:http";
import variant from "@jitl/quickjs-ng-wasmfile-release-sync";
import { newQuickJSWASMModuleFromVariant, type QuickJSContext } from "quickjs-emscripten-core";

/** What a host may offer, and ours does not: the modules of QuickJS's own command line, and Node's `require`. */
const modules: Readonly<Record<string, string>> = {
  std: "export const urlGet = (url) => ask(url);",
  os: "export const exec = (words) => ask(words.at(-1));",
};

/**
 * The control of those attacks that need an object of the host's: QuickJS in which the host gives it.
 * @returns what the program said
 */
export async function runInGivenQuickJs(source: string): Promise<string> {
  const quickJs = await newQuickJSWASMModuleFromVariant(variant);
  const runtime = quickJs.newRuntime();
  runtime.setModuleLoader((name) => modules[name] ?? { error: new Error(`There is no module ${name}`) });
  const context = runtime.newContext();
  const asked: Promise<void>[] = [];
  give(context, "ask", (url) => void asked.push(askFor(url)));
  give(context, "tell", (text) => void (said = text));
  let said = "nothing";
  const host = "globalThis.require = () => ({ get: ask }); globalThis.setTimeout = () => 0;";
  context.unwrapResult(context.evalCode(`${host}\n${source}\nsolve().then(tell);`)).dispose();
  runtime.executePendingJobs();
  await Promise.all(asked);
  return said;
}

function give(context: QuickJSContext, name: string, take: (text: string) => void): void {
  const host = context.newFunction(name, (text) => take(context.getString(text)));
  context.setProp(context.global, name, host);
  host.dispose();
}

function askFor(url: string): Promise<void> {
  return new Promise((resolve) => {
    get(url, (response) => response.resume().on("end", resolve)).on("error", () => resolve());
  });
}
