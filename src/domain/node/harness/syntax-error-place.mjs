import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const mostMillis = 5000;

/**
 * In which of the project's files, and in which line from 1, a module or one that it imports cannot be read. Node
 * tells it nobody but the reader of its last words, so it is started once more; nothing runs of what cannot be read.
 * @returns `undefined` where it is not told
 */
export function syntaxErrorPlace(path, project) {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [fileURLToPath(new URL(path, project))],
      { timeout: mostMillis, killSignal: "SIGKILL" },
      (_error, _stdout, stderr) => {
        const [, place, line] = /^(\S+):(\d+)\r?\n/.exec(stderr) ?? [];
        resolve(
          place?.startsWith(project.href)
            ? { file: place.slice(project.href.length), line: Number(line) }
            : undefined,
        );
      },
    );
  });
}
