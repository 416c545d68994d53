/** A fresh JavaScript value of the page's tagged JSON: src/protocol/wire.ts says what is what. */
export function decode(wire) {
  if (typeof wire !== "object" || wire === null) return wire;
  if (Array.isArray(wire)) return wire.map(decode);
  const [[tag, content]] = Object.entries(wire);
  switch (tag) {
    case "int":
      return decodeInt(content);
    case "float":
      return decodeFloat(content);
    case "bytes":
      return Uint8Array.from(Buffer.from(content, "hex"));
    case "tuple":
      return content.map(decode);
    case "set":
      return new Set(content.map(decode));
    case "map":
      return new Map(content.map(([key, item]) => [decode(key), decode(item)]));
    case "object":
      return Object.fromEntries(content.map(([key, item]) => [key, decode(item)]));
    default:
      throw new TypeError(`An argument has the tag ${tag}, which no input has`);
  }
}

function decodeInt(text) {
  const isNegative = text.startsWith("-");
  const size = BigInt(isNegative ? text.slice(1) : text);
  return isNegative ? -size : size;
}

function decodeFloat(text) {
  if (text === "nan") return Number.NaN;
  if (text === "inf") return Number.POSITIVE_INFINITY;
  return text === "-inf" ? Number.NEGATIVE_INFINITY : Number(text);
}
