import { createBroker } from "./broker.ts";

/** Only the embedding page can speak first, and only once: whoever holds the port is the page. */
function connect(event: MessageEvent): void {
  const [port] = event.ports;
  if (event.source !== parent || port === undefined) return;
  removeEventListener("message", connect);
  createBroker(port);
}

// The one way to the network that no policy of Chromium's forbids. Workers have no such thing; the frame needs none.
for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection"]) Reflect.deleteProperty(globalThis, name);

addEventListener("message", connect);
