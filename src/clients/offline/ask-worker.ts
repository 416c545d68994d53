import {
  parseSiteServed,
  type SiteServed,
  type ToOfflineWorker,
} from "../../domain/offline/worker-messages.ts";

/** A worker of another release may not know the question, and then says nothing. It needs a moment to start. */
const patienceMillis = 5000;

/** @returns nothing where the worker does not answer, or says what this release does not understand */
export function askWorker(worker: ServiceWorker, question: ToOfflineWorker): Promise<SiteServed | undefined> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), patienceMillis);
    port1.onmessage = ({ data }) => {
      clearTimeout(timer);
      port1.close();
      resolve(parseSiteServed(data));
    };
    worker.postMessage(question, [port2]);
  });
}
