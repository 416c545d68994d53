import type { EngineReport, EngineRun, FromEngine } from "../../src/protocol/engine.ts";

const batchMillis = 25;

/** The first outcome goes out at once, so that something shows; after it, a message costs more than a case. */
export class OutcomeBatches {
  readonly #request: EngineRun;
  readonly #post: (message: FromEngine) => void;
  #waiting: { caseIndex: number; report: EngineReport }[] = [];
  #lastMillis = -Infinity;

  constructor(request: EngineRun, post: (message: FromEngine) => void) {
    this.#request = request;
    this.#post = post;
  }

  add(caseIndex: number, report: EngineReport): void {
    this.#waiting.push({ caseIndex, report });
    if (this.#request.announce || performance.now() - this.#lastMillis >= batchMillis) this.flush();
  }

  flush(): void {
    if (this.#waiting.length === 0) return;
    this.#post({ kind: "outcomes", runId: this.#request.runId, outcomes: this.#waiting });
    this.#waiting = [];
    this.#lastMillis = performance.now();
  }
}
