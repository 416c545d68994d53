import { spawnSync } from "node:child_process";

/**
 * Runs one command with this project's tools on the path, and ends the process with its code where it fails.
 * @param {string} title shown before
 * @param {readonly string[]} command
 */
export function runStep(title, [program = "", ...args]) {
  const began = Date.now();
  console.log(`\n── ${title}`);
  const { status, error } = spawnSync(program, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) console.error(`${program} could not be started: ${error.message}`);
  if (status !== 0) {
    console.error(`── ${title} failed`);
    process.exit(status ?? 1);
  }
  console.log(`── ${title}: ${((Date.now() - began) / 1000).toFixed(0)} s`);
}
