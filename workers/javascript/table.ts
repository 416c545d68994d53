import { define } from "./primordials.ts";

/** An object without a prototype: what is looked up in it is its own or nothing. */
export function emptyTable(): object {
  return { __proto__: null };
}

export function tableOf(names: readonly string[], valueOf: (name: string) => unknown): object {
  const table = emptyTable();
  for (let index = 0; index < names.length; index++) {
    const name = names[index];
    if (name !== undefined) define(table, name, valueOf(name));
  }
  return table;
}
