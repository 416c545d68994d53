import { control, type FromEngine, type PythonBoot, type ToEngine } from "../../src/protocol/engine.ts";
import { waitForEver } from "../shared/wait-for-ever.ts";
import { type PythonEngine, bootPython } from "./engine.ts";

// Taken before any program runs, so that what a program puts in its place later hears nothing.
const send = self.postMessage.bind(self);
const post = (message: FromEngine): void => send(message);

let engine: PythonEngine | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToEngine>) => {
  switch (data.kind) {
    case "bootPython":
      void boot(data);
      break;
    case "run":
      engine?.run(data);
      break;
    case "reset":
      engine?.reset();
      post({ kind: "clean" });
      break;
    case "bootJavaScript":
      // Not said: the broker makes no such mistake.
      post({ kind: "bootFailed", reason: "This worker runs Python" });
  }
});

async function boot(request: PythonBoot): Promise<void> {
  try {
    waitForEver(request.control, control.life);
    engine = await bootPython(request, post);
    post({ kind: "booted" });
  } catch (error) {
    post({ kind: "bootFailed", reason: describe(error) });
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

post({ kind: "loaded" });
