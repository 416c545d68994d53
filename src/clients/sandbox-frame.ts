import { frameDocument } from "virtual:sandbox-frame";
import { say } from "../messages/say.ts";
import type { ToFrame } from "../protocol/sandbox.ts";
import { type FrameMessage, parseFromFrame } from "./parse-from-frame.ts";

/** One sandbox frame, alive or dead. */
export interface SandboxFrame {
  readonly send: (message: ToFrame) => void;
  readonly close: () => void;
}

interface FrameListener {
  readonly onMessage: (message: FrameMessage) => void;
  /** The frame's process is gone, or no longer answers. Called at most once. */
  readonly onDeath: () => void;
}

const pingEveryMillis = 250;
/** A frame that has been silent this long is given up. Long enough for a loaded machine, short enough for a person. */
const silenceLimitMillis = 2500;

/**
 * Opens a frame with an origin of its own and no way out: `allow-scripts` alone makes the origin opaque, and the
 * document's own policy forbids every request. It runs in a process apart, so it may die without the page.
 */
export function openSandboxFrame({ onMessage, onDeath }: FrameListener): SandboxFrame {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.setAttribute("allow", "cross-origin-isolated");
  frame.setAttribute("aria-hidden", "true");
  frame.title = say`Sandbox`;
  frame.tabIndex = -1;
  frame.style.display = "none";
  frame.srcdoc = frameDocument;

  const { port1, port2 } = new MessageChannel();
  let lastHeard = performance.now();
  let serial = 0;
  port1.onmessage = ({ data }: MessageEvent<unknown>) => {
    lastHeard = performance.now();
    const message = parseFromFrame(data);
    if (message !== undefined) onMessage(message);
  };
  // An opaque origin cannot be named, hence "*"; the document is ours, and the port goes to it alone.
  frame.addEventListener("load", () => frame.contentWindow?.postMessage("connect", "*", [port2]), {
    once: true,
  });
  document.body.append(frame);

  let lastTick = performance.now();
  const heartbeat = setInterval(() => {
    const time = performance.now();
    // A page that was itself asleep or busy heard nothing either.
    if (time - lastTick > 2 * pingEveryMillis) lastHeard = time;
    lastTick = time;
    if (time - lastHeard > silenceLimitMillis) {
      close();
      onDeath();
    } else port1.postMessage({ kind: "ping", serial: (serial += 1) });
  }, pingEveryMillis);

  function close(): void {
    clearInterval(heartbeat);
    port1.close();
    frame.remove();
  }
  return { send: (message) => port1.postMessage(message), close };
}
