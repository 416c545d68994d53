import { spawn } from "node:child_process";

/** A program with its children, which go with it. @param {string} program @param {readonly string[]} args */
export function startProgram(program, args) {
  const child = spawn(program, args, { detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  const listeners = new Set();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      text += chunk;
      for (const listen of listeners) listen();
    });
  }
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(`ended with ${code ?? signal}`));
  });
  return {
    printed: () => text,
    /** @param {RegExp} pattern @returns {Promise<RegExpExecArray>} once it has printed that */
    async says(pattern) {
      const said = new Promise((resolve) => {
        const listen = () => {
          const found = pattern.exec(text);
          if (found !== null) resolve(found);
        };
        listeners.add(listen);
        listen();
      });
      const failed = ended.then((how) => Promise.reject(new Error(`${program} ${how}: ${text}`)));
      return await Promise.race([said, failed]);
    },
    async end() {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
      } catch {
        // It has ended by itself.
      }
      await ended;
    },
  };
}
