/** Ends an exhaustive switch: a new kind stops the build here. */
export function unreachable(never: never): never {
  throw new Error(`Met a kind that the program does not know: ${JSON.stringify(never)}`);
}
