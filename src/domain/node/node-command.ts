/** How a process is started: what `spawn` of a WebContainer takes. */
export interface NodeCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Runs the cases that `containerFiles` has put into the project's folder. Only options that Node 18 (from 18.15), 20
 * and 22 all have: which of them a WebContainer is, its vendor decides, and an option that it does not know ends it.
 * @param nonce random, new for each run, of letters and digits: it marks the lines of the report
 */
export function nodeCommand(nonce: string): NodeCommand {
  return {
    program: "node",
    args: [
      "--test",
      "--test-reporter=./.edgecase/reporter.mjs",
      "--test-reporter-destination=stdout",
      ".edgecase/cases.test.mjs",
    ],
    env: { EDGECASE_NONCE: nonce },
  };
}

/** Installs the exercise's packages; needed where it has any. No script of theirs is run. */
export const installCommand: NodeCommand = {
  program: "npm",
  args: ["install", "--ignore-scripts", "--no-audit", "--no-fund"],
  env: {},
};
