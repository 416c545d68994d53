import { createServer } from "node:net";

/** @returns {Promise<number>} a port of this machine that nobody listens at */
export function freePort() {
  return new Promise((resolve, reject) => {
    const taken = createServer();
    taken.once("error", reject);
    taken.listen(0, "localhost", () => {
      const address = taken.address();
      taken.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
