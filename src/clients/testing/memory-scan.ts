/** A value that cannot be mistaken, in a form in which a memory might hold it; disguised, or the search would find itself. */
export interface Needle {
  readonly name: string;
  readonly disguised: readonly number[];
}

const key = 0xa5;

/** The forms of a text, a large int and a float: JavaScript's, CPython's, QuickJS's and those of a text that says them. */
export function needlesFor(
  whose: string,
  { text, int, float }: { readonly text: string; readonly int: bigint; readonly float: number },
): readonly Needle[] {
  const units = (width: 2 | 4, of: string) =>
    Array.from(of, (each) => [each.charCodeAt(0), ...Array.from({ length: width - 1 }, () => 0)]).flat();
  const ascii = (of: string) => Array.from(of, (each) => each.charCodeAt(0));
  const digits = (bits: number, bytes: number) => {
    const found: number[] = [];
    for (let rest = int; rest > 0n; rest >>= BigInt(bits)) {
      const digit = rest & ((1n << BigInt(bits)) - 1n);
      for (let at = 0; at < bytes; at += 1) found.push(Number((digit >> BigInt(8 * at)) & 255n));
    }
    // Without the last digit, which tells little.
    return found.slice(0, -bytes);
  };
  const forms = {
    "text, one byte each": ascii(text),
    "text, two bytes each": units(2, text),
    "text, four bytes each": units(4, text),
    "int in decimal": ascii(String(int)),
    "int in hexadecimal": ascii(int.toString(16)),
    "int in decimal, two bytes each": units(2, String(int)),
    "int as CPython keeps it": digits(30, 4),
    "int as machines keep it": digits(32, 4),
    "float as text": ascii(String(float)),
    "float as machines keep it": [...new Uint8Array(new Float64Array([float]).buffer)],
  };
  return Object.entries(forms).map(([form, bytes]) => ({
    name: `${whose} ${form}`,
    disguised: bytes.map((byte) => byte ^ key),
  }));
}

/**
 * Stands before a worker's script. Looks for needles in all that the worker was ever told, in all of its WebAssembly memory and in
 * all that can be reached from its globals, whenever it reports; the names of what it found come as the program's output.
 */
export const scanningPrelude = (needles: readonly Needle[]): string => `(() => {
  const key = ${key};
  const needles = ${JSON.stringify(needles)};
  const told = [];
  const memories = new Set();
  const worker = self;
  worker.addEventListener("message", ({ data }) => told.push(data));

  const { Memory, instantiate } = WebAssembly;
  const keep = (exported) => {
    for (const each of Object.values(exported ?? {})) if (each instanceof Memory) memories.add(each);
  };
  WebAssembly.Memory = new Proxy(Memory, {
    construct(target, given) {
      const memory = new target(...given);
      memories.add(memory);
      return memory;
    },
  });
  WebAssembly.instantiate = async (source, imports) => {
    for (const each of Object.values(imports ?? {})) keep(each);
    const result = await instantiate(source, imports);
    keep((result.instance ?? result).exports);
    return result;
  };

  const encoder = new TextEncoder();
  function bytesOf(value) {
    if (typeof value === "string") return encoder.encode(value);
    if (typeof value === "bigint") return encoder.encode(value + " " + (value < 0n ? -value : value).toString(16));
    if (typeof value === "number") return new Uint8Array(new Float64Array([value]).buffer);
    if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    return value instanceof ArrayBuffer || value instanceof SharedArrayBuffer ? new Uint8Array(value) : undefined;
  }
  function holds(bytes, { disguised }) {
    const first = disguised[0] ^ key;
    for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
      let same = 1;
      while (same < disguised.length && bytes[at + same] === (disguised[same] ^ key)) same++;
      if (same === disguised.length) return true;
    }
    return false;
  }
  /** Everything that can be reached by properties, prototypes, and the items of maps and sets. */
  function* reachable(roots) {
    const seen = new Set();
    const open = [...roots];
    while (open.length > 0) {
      const value = open.pop();
      if (seen.has(value)) continue;
      seen.add(value);
      yield value;
      if ((typeof value !== "object" && typeof value !== "function") || value === null) continue;
      if (value === needles || value === memories || ArrayBuffer.isView(value)) continue;
      if (value instanceof Map || value instanceof Set) for (const each of value) open.push(...[each].flat());
      open.push(Object.getPrototypeOf(value));
      for (const name of Reflect.ownKeys(value)) {
        open.push(name);
        try { open.push(value[name]); } catch {}
      }
    }
  }
  function scan() {
    const found = new Set();
    const look = (bytes, where) => {
      for (const needle of needles) if (holds(bytes, needle)) found.add(where + ": " + needle.name);
    };
    let scanned = 0;
    for (const { buffer } of memories) {
      look(new Uint8Array(buffer), "memory");
      scanned += buffer.byteLength;
    }
    for (const value of reachable([told])) { const bytes = bytesOf(value); if (bytes) look(bytes, "told"); }
    for (const value of reachable([globalThis])) { const bytes = bytesOf(value); if (bytes) look(bytes, "globals"); }
    return JSON.stringify({ scanned, found: [...found] });
  }
  const post = worker.postMessage.bind(worker);
  worker.postMessage = (message) => {
    // The list may have no prototype, and so no iterator.
    const outcomes = message?.kind === "outcomes" ? message.outcomes : [];
    for (let at = 0; at < outcomes.length; at++)
      if ("stdout" in outcomes[at].report) outcomes[at].report.stdout = scan();
    post(message);
  };
})();
`;
