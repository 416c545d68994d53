/** Pieces of WebAssembly's binary format: https://webassembly.github.io/spec/core/binary/ */

export const sections = {
  custom: 0,
  types: 1,
  imports: 2,
  functions: 3,
  exports: 7,
  code: 10,
  data: 11,
  dataCount: 12,
} as const;

/** Of types; a block that leaves nothing is `none`. */
const types = { i32: 0x7f, function: 0x60, none: 0x40 } as const;

/** What a name in imports and exports stands for. */
export const kinds = { function: 0, memory: 2 } as const;

const opcodes = {
  loop: 0x03,
  if: 0x04,
  return: 0x0f,
  call: 0x10,
  brIf: 0x0d,
  localGet: 0x20,
  localSet: 0x21,
  localTee: 0x22,
  i64Load: 0x29,
  i32Const: 0x41,
  i32LtU: 0x49,
  i64Ne: 0x52,
  i32Add: 0x6a,
} as const;

const end = 0x0b;
const memoryInit = [0xfc, 0x08];

/** Bytes of instructions, to be spread into a function's body. */
export const code = {
  constant: (value: number) => [opcodes.i32Const, ...signedNumber(value)],
  get: (local: number) => [opcodes.localGet, local],
  set: (local: number) => [opcodes.localSet, local],
  tee: (local: number) => [opcodes.localTee, local],
  call: (index: number) => [opcodes.call, ...number(index)],
  add: [opcodes.i32Add],
  isLess: [opcodes.i32LtU],
  differ64: [opcodes.i64Ne],
  /** Eight bytes, from an address that may stand anywhere. */
  load64: [opcodes.i64Load, 0, 0],
  return: [opcodes.return],
  /** From address, offset in the piece of data, and length on the stack. */
  copyData: (piece: number) => [...memoryInit, ...number(piece), 0],
  when: (body: readonly number[]) => [opcodes.if, types.none, ...body, end],
  /** `body` leaves whether it goes round once more. */
  again: (body: readonly number[]) => [opcodes.loop, types.none, ...body, opcodes.brIf, 0, end],
};

export const header = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

export function section(id: number, parts: readonly Iterable<number>[]): Uint8Array {
  const content = joined(parts);
  return joined([[id], number(content.length), content]);
}

/** A section that holds a list. */
export const listSection = (id: number, entries: readonly Iterable<number>[]) =>
  section(id, [number(entries.length), ...entries]);

export function name(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return joined([number(bytes.length), bytes]);
}

/** All parameters, results and locals are `i32`. */
export const functionType = (parameters: number, results: number) => [
  types.function,
  parameters,
  ...Array<number>(parameters).fill(types.i32),
  results,
  ...Array<number>(results).fill(types.i32),
];

/** @param locals beyond the parameters */
export function functionBody(locals: number, instructions: readonly number[]): Uint8Array {
  const declared = locals === 0 ? [0] : [1, locals, types.i32];
  const body = joined([declared, instructions, [end]]);
  return joined([number(body.length), body]);
}

/**
 * LEB128: seven bits a byte, the lowest first; the top bit says that more follow.
 * @param most the largest last byte; half of it where the number could be negative, for then that byte holds the sign
 */
export function number(value: number, most = 0x7f): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > most; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

const signedNumber = (value: number) => number(value, 0x3f);

export function joined(parts: readonly Iterable<number>[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    Buffer.concat(parts.map((part) => (part instanceof Uint8Array ? part : Uint8Array.from(part)))),
  );
}
