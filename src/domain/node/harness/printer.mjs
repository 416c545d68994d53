import { StringDecoder } from "node:string_decoder";

/** A program may print a byte at a time, and each piece passes through three processes. */
const pauseMillis = 50;

/**
 * Hands on what a program prints, a little at a time, below `title`; nothing where it prints nothing. As text: the
 * runner and its tests talk over the same pipe, in messages that begin with a byte that no text has.
 */
export function createPrinter(title) {
  const decoder = new StringDecoder("utf8");
  let held = title;
  let hasPrinted = false;
  let timer;
  const flush = () => {
    timer = undefined;
    process.stdout.write(held);
    held = "";
  };
  return {
    print: (chunk) => {
      hasPrinted = true;
      held += decoder.write(chunk);
      timer ??= setTimeout(flush, pauseMillis);
    },
    end: () => {
      clearTimeout(timer);
      held += decoder.end();
      if (hasPrinted) flush();
    },
  };
}
