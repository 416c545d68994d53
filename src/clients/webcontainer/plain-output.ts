/**
 * What a terminal prints as plain lines, piece by piece: without colours and other orders to a terminal, with `\n` at
 * the ends of lines. An order or a line's end may stand across two pieces.
 */
export function plainOutput(): (piece: string) => string {
  let held = "";
  return (piece) => {
    const text = held + piece;
    const cut = unfinishedFrom(text);
    const plain = text.slice(0, cut).replaceAll(orders, "");
    const whole = plain.endsWith("\r") ? plain.slice(0, -1) : plain;
    held = plain.slice(whole.length) + text.slice(cut);
    return whole.replaceAll("\r\n", "\n");
  };
}

// oxlint-disable-next-line no-control-regex -- it is control characters that are looked for
const orders = /\u001B(?:\[[\d;?]{0,32}[@-~]|\][^\u0007\u001B]{0,256}(?:\u0007|\u001B\\)|[@-Z\\^_])/g;

/** An order is not waited for beyond this length: it may be none. */
const longestOrder = 300;

/** Where in the text an order begins whose end may yet come. */
function unfinishedFrom(text: string): number {
  const escape = text.lastIndexOf("\u001B");
  const mayGoOn = escape !== -1 && text.length - escape < longestOrder && !isWhole(text.slice(escape));
  return mayGoOn ? escape : text.length;
}

function isWhole(tail: string): boolean {
  return tail.search(orders) === 0;
}
