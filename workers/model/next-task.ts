const { port1, port2 } = new MessageChannel();
port1.start();

/** Ends after every message that has already arrived was handled; timers would wait 4 ms. One caller at a time. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    port1.addEventListener("message", () => resolve(), { once: true });
    port2.postMessage(undefined);
  });
}
