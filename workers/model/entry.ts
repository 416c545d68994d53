import { expose } from "comlink";
import type { ModelWorker } from "../../src/protocol/model.ts";
import { createModel } from "./engine.ts";
import { holdLifeLock } from "../shared/life-lock.ts";

// At once, without a top-level await before it: a call that arrives earlier would be lost.
expose(createModel() satisfies ModelWorker);
holdLifeLock();
