/** A program may print a byte at a time, and each piece passes through three processes. */
const pauseMillis = 50;

/** Hands on what a program prints, a little at a time, below `title`; nothing where it prints nothing. */
export function createPrinter(title) {
  let held = [Buffer.from(title)];
  let timer;
  const flush = () => {
    timer = undefined;
    process.stdout.write(Buffer.concat(held));
    held = [];
  };
  return {
    print: (chunk) => {
      held.push(chunk);
      timer ??= setTimeout(flush, pauseMillis);
    },
    end: () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      flush();
    },
  };
}
