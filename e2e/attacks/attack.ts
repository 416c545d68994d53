/**
 * Whose program attacks. `frame` is the sandbox frame's own document, as if a program had taken over the broker: no
 * engine gives a program that, and even then there must be no way out.
 */
export const attackEngines = ["python", "browser", "quickjs", "frame"] as const;
export type AttackEngine = (typeof attackEngines)[number];

type Aim = "network" | "storage" | "channel" | "page" | "navigation";

/**
 * What has to be seen for an attack to have worked. `hit`: a request or a datagram arrives at the collector. `secret`:
 * the program tells what only the page's own storage holds. `heard`: a listener of the page's is reached. `changed`:
 * the page's storage is not as it was. `event`: the browser opens, leaves, downloads or asks something.
 */
export type Evidence = "hit" | "secret" | "heard" | "changed" | "event";

/** Where an attack shall go. Each run of an attack has marks of its own, so that nothing counts for another. */
export interface Target {
  /** Names this run: a DNS label. */
  readonly mark: string;
  /** The collector, by http; a request for it is this run's. */
  readonly url: string;
  readonly socketUrl: string;
  /** `<mark>.localhost` and the collector's port: for what knows hosts but no paths. */
  readonly host: string;
  readonly port: number;
  /** A path of the page's own origin that is watched as well. */
  readonly ownUrl: string;
  /** Where datagrams are listened for; one port for each run. */
  readonly udpPort: number;
  /** Something of the page's that exists to be destroyed: a database, a cache, a file, a lock, all of this name. */
  readonly victim: string;
}

/** One row of the table: one program that reaches one API, where it goes, and what would show that it got there. */
export interface Attack {
  /** Lower-case letters, digits and hyphens, at most 40 characters. */
  readonly id: string;
  readonly engine: AttackEngine;
  /** The API that is reached; no two rows of an engine share it. */
  readonly reaches: string;
  readonly aim: Aim;
  readonly evidence: Evidence;
  /** The whole program, defining `solve`, which returns what it has seen; for `frame` the body of a function. */
  readonly source: (target: Target) => string;
  readonly control: Control;
}

/**
 * Where the same program must succeed. `worker`: a plain worker of a page without any policy. `pyodide`: Pyodide as npm
 * has it, in such a worker. `document`: a frame without `sandbox` in such a page. `given`: QuickJS with the host object
 * that the program asks for.
 */
export type Control = "worker" | "pyodide" | "document" | "given";
