const { port1, port2 } = new MessageChannel();
port1.start();

/** Far below what somebody notices; a small model writes several tokens in that time. */
const longestMillis = 10;
let lastAt = 0;

/**
 * Lets messages that have arrived be handled, where none could be for a while; timers would wait 4 ms. One caller at a
 * time.
 */
export async function letMessagesIn(): Promise<void> {
  if (performance.now() - lastAt < longestMillis) return;
  await nextTask();
  lastAt = performance.now();
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    port1.addEventListener("message", () => resolve(), { once: true });
    port2.postMessage(undefined);
  });
}
