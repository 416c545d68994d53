import type { Container } from "../machine.ts";

/** A container whose one process does what the test says. `isGone`: it answers nothing more. */
export function heldContainer() {
  let isGone = false;
  let isTornDown = false;
  const killed: number[] = [];
  const asked: string[] = [];
  let print: (text: string) => void = () => {};
  let exit: (code: number) => void = () => {};
  const answer = <T>(what: string, value: T): Promise<T> => {
    asked.push(what);
    return isGone ? new Promise<T>(() => {}) : Promise.resolve(value);
  };
  const container: Container = {
    fs: {
      mkdir: (path: string) => answer(`mkdir ${path}`, ""),
      readdir: (path: string) => answer(`readdir ${path}`, []),
      rm: (path: string) => answer(`rm ${path}`, undefined),
    },
    mount: (tree, options) => answer(`mount ${JSON.stringify(tree)} in ${options?.mountPoint}`, undefined),
    spawn: (command: string) => {
      const output = new ReadableStream<string>({
        start(controller) {
          print = (text) => controller.enqueue(text);
        },
      });
      const ended = new Promise<number>((resolve) => {
        exit = resolve;
      });
      return answer(`spawn ${command}`, {
        output,
        exit: ended,
        input: new WritableStream<string>(),
        kill() {
          killed.push(killed.length);
          if (!isGone) exit(143);
        },
        resize() {},
      });
    },
    teardown() {
      isTornDown = true;
    },
  };
  return {
    container,
    asked,
    print: (text: string) => print(text),
    exit: (code: number) => exit(code),
    lose: () => {
      isGone = true;
    },
    kills: () => killed.length,
    isTornDown: () => isTornDown,
  };
}
