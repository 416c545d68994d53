/**
 * The one JSON text of a value, fit to be hashed and signed: no spaces, names in the order of their UTF-16 units, numbers
 * as ECMAScript writes them. A name whose value is `undefined` is left out, as by `JSON.stringify`. Unlike the RFC an
 * unpaired surrogate is no error: it is escaped, as `JSON.stringify` does it.
 * @throws RangeError for a number that JSON does not have, TypeError for what is no JSON at all
 * @example canonicalJson({ b: 1, a: [1e21, "ü"] }) // '{"a":[1e+21,"ü"],"b":1}'
 * @see RFC 8785
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case "string":
    case "boolean":
      return JSON.stringify(value);
    case "number":
      if (!Number.isFinite(value)) throw new RangeError(`JSON has no number ${value}`);
      return JSON.stringify(value);
    case "object":
      if (value === null) return "null";
      if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
      return `{${members(value).join(",")}}`;
    default:
      throw new TypeError(`JSON has no ${typeof value}`);
  }
}

function members(value: object): readonly string[] {
  const given = Object.entries(value).filter(([, each]) => each !== undefined);
  // Without a rule of its own `toSorted` compares UTF-16 units, which is what the RFC asks for.
  const order = new Map(given);
  return [...order.keys()]
    .toSorted()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(order.get(name))}`);
}
