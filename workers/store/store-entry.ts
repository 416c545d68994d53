import { expose } from "comlink";
import type { ModelStoreWorker } from "../../src/protocol/model-store.ts";
import { createModelStore } from "./store.ts";
import { holdLifeLock } from "../shared/life-lock.ts";

// At once, without a top-level await before it: a call that arrives earlier would be lost.
expose(createModelStore() satisfies ModelStoreWorker);
holdLifeLock();
