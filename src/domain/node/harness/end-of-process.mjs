import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("..", import.meta.url));

/** A process that the program started may hold the pipe open long after the program's own end. */
const lastWordsMillis = 200;

/**
 * Runs Node in the project's folder until it ends, prints more than `outputBytes`, or `millis` are over.
 * @returns how it ended: `code` and `signal`, or `failure` where it never began; and what it printed, cut
 */
export function endOfProcess({ args, millis, outputBytes, hear }) {
  // Both are the runner's: by the first, a test runner that the program starts would report to us.
  const { NODE_TEST_CONTEXT: _context, EDGECASE_NONCE: _nonce, ...env } = process.env;
  const child = spawn(process.execPath, args, { cwd: project, env, stdio: ["ignore", "pipe", "pipe"] });
  const printed = [];
  let bytes = 0;
  let isLate = false;

  const listen = (chunk) => {
    const fits = chunk.subarray(0, Math.max(0, outputBytes - bytes));
    bytes += chunk.length;
    printed.push(fits);
    if (fits.length > 0) hear?.(fits);
    if (bytes > outputBytes) child.kill("SIGKILL");
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);

  const deadline = setTimeout(() => {
    isLate = true;
    child.kill("SIGKILL");
  }, millis);

  return new Promise((resolve) => {
    const end = (how) => {
      clearTimeout(deadline);
      const stdout = Buffer.concat(printed).toString("utf8");
      resolve({ ...how, stdout, isLate, isTooMuch: bytes > outputBytes });
    };
    child.on("error", (error) => end({ failure: String(error) }));
    child.on("close", (code, signal) => end({ code, signal }));
    child.on("exit", (code, signal) => setTimeout(end, lastWordsMillis, { code, signal }));
  });
}
