// What `node --test` prints: a line for each case, behind a mark that only this run has, and what programs print.

// Not kept: a program that prints its environment would print the mark.
const { EDGECASE_NONCE: nonce } = process.env;
const prefix = "edgecase ";

export default async function* report(source) {
  let isLineOpen = false;
  for await (const { type, data } of source) {
    const text = textOf(type, data);
    if (text === undefined) continue;
    // A mark counts only at the beginning of a line.
    yield text.startsWith(nonce) && isLineOpen ? `\n${text}` : text;
    isLineOpen = !text.endsWith("\n");
  }
}

function textOf(type, data) {
  switch (type) {
    case "test:diagnostic":
      return data.message.startsWith(prefix) ? `${nonce} ${data.message.slice(prefix.length)}\n` : undefined;
    case "test:stdout":
    case "test:stderr":
      return data.message;
    case "test:fail":
      // No test of ours fails by what a program does: this is our own trouble, or the runner's end.
      return `${data.name}: ${data.details.error?.message ?? "failed"}\n`;
    default:
      return undefined;
  }
}
