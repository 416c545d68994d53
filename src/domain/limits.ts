/** What a program may use. */
export interface Limits {
  /** Wall-clock time of one case, and of the program's top level. */
  readonly millisPerCase: number;
  readonly memoryBytes: number;
  /** Printed output of one case, in UTF-8 bytes. */
  readonly outputBytes: number;
  /** Nodes of one returned value (each number, string, list... counts one). */
  readonly valueNodes: number;
}

export const defaultLimits: Limits = {
  millisPerCase: 2000,
  memoryBytes: 256 * 1024 * 1024,
  outputBytes: 64 * 1024,
  valueNodes: 200_000,
};

/** Text of one encoded value, in characters; a value larger than this is an output limit too. */
export const maxValueCharacters = 4_000_000;
/** Nesting of one encoded value. */
export const maxValueDepth = 200;
