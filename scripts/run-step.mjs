import { spawn } from "node:child_process";

/**
 * Runs one command with this project's tools on the path, and ends the process with its code where it fails.
 * @param {string} title shown before
 * @param {readonly string[]} command
 */
export async function runStep(title, command) {
  console.log(`\n── ${title}`);
  const code = await run(title, command, { stdio: "inherit" });
  if (code !== 0) process.exit(code);
}

/**
 * Runs lanes of steps side by side, each lane one step after another, for steps that keep one core busy. What a step prints comes in one
 * piece when it has ended. A lane ends with its first failure; the process then ends with its code, after the other lanes.
 * @param {readonly (readonly (readonly [title: string, command: readonly string[]])[])[]} lanes
 */
export async function runLanes(lanes) {
  const codes = await Promise.all(lanes.map(runLane));
  const failed = codes.find((code) => code !== 0);
  if (failed !== undefined) process.exit(failed);
}

async function runLane(steps) {
  for (const [title, command] of steps) {
    const code = await run(title, command, { stdio: ["ignore", "pipe", "pipe"] });
    if (code !== 0) return code;
  }
  return 0;
}

/** @returns {Promise<number>} the command's exit code */
function run(title, [program = "", ...args], { stdio }) {
  const began = Date.now();
  const child = spawn(program, args, { stdio, shell: process.platform === "win32" });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => printed.push(chunk));
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on("close", (code) => {
      if (printed.length > 0) process.stdout.write(`\n${Buffer.concat(printed).toString("utf8")}`);
      if (code === 0) console.log(`── ${title}: ${((Date.now() - began) / 1000).toFixed(0)} s`);
      else console.error(`── ${title} failed`);
      resolve(code ?? 1);
    });
  });
}
