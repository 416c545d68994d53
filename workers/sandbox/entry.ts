import { createBroker } from "./broker.ts";

/** Only the embedding page can speak first, and only once: whoever holds the port is the page. */
function connect(event: MessageEvent): void {
  const [port] = event.ports;
  if (event.source !== parent || port === undefined) return;
  removeEventListener("message", connect);
  createBroker(port);
}

addEventListener("message", connect);
