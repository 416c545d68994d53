/**
 * The JavaScript worker of the sandbox frame: a classic script, started from a blob. It serves one program; `reset`
 * is answered by `bootFailed`, because what a program did to its realm cannot be undone: start a new worker.
 */
import {
  control as slots,
  type FromEngine,
  type JavaScriptBoot,
  type ToEngine,
} from "../../src/protocol/engine.ts";
import { waitForEver } from "../shared/wait-for-ever.ts";
import { createBrowserEngine, turn } from "./browser-engine.ts";
import type { JavaScriptEngine } from "./engine.ts";
import { createQuickJsEngine, loadQuickJs } from "./quickjs-engine.ts";
import { runSession, type SessionPorts } from "./session.ts";

const postToBroker = self.postMessage.bind(self);
const now = performance.now.bind(performance);
const post = (message: FromEngine): void => postToBroker(message);

let engine: JavaScriptEngine | undefined;
let ports: SessionPorts | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToEngine>) => {
  // Before a program runs only the broker speaks here. One may later speak to itself: it gains its own worker's answers.
  switch (data.kind) {
    case "bootJavaScript":
      return boot(data);
    case "run":
      if (engine === undefined || ports === undefined)
        // Not said: the broker makes no such mistake, nor those below.
        return refuse("A run came before the engine had booted");
      return runSession(data, engine, ports);
    case "reset":
      // Not said: as above.
      return refuse("A JavaScript worker serves one program; start a new one");
    case "bootPython":
      // Not said: as above.
      return refuse("This worker runs JavaScript only");
  }
});

function boot({ engine: name, wasm, control: shared, memoryBytes }: JavaScriptBoot): void {
  waitForEver(shared, slots.life);
  const control = shared === undefined ? undefined : new Int32Array(shared);
  ports = { post, now, control, turn };
  if (name === "browser") {
    engine = createBrowserEngine();
    return post({ kind: "booted" });
  }
  // Not said: as above.
  if (!(wasm instanceof WebAssembly.Module)) return refuse("QuickJS needs its compiled module");
  void bootQuickJs(wasm, memoryBytes, control);
}

async function bootQuickJs(
  wasm: WebAssembly.Module,
  memoryBytes: number,
  control: Int32Array | undefined,
): Promise<void> {
  try {
    const startAgain = () => loadQuickJs(wasm, memoryBytes);
    engine = createQuickJsEngine({ quickJs: await startAgain(), startAgain, now, control });
    post({ kind: "booted" });
  } catch (error) {
    // Retold by the page.
    refuse(`QuickJS did not start: ${String(error)}`);
  }
}

function refuse(reason: string): void {
  post({ kind: "bootFailed", reason });
}

post({ kind: "loaded" });
