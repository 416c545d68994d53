import { pageTargets } from "../../fuzz/page-targets.ts";
import { type Effort, type Report, runTarget } from "../../fuzz/run-target.ts";

/** Chromium tells how much memory a page uses, exactly where it is started with --enable-precise-memory-info. */
function heapBytes(): number {
  const memory: unknown = Reflect.get(performance, "memory");
  const used: unknown =
    typeof memory === "object" && memory !== null ? Reflect.get(memory, "usedJSHeapSize") : undefined;
  return typeof used === "number" ? used : 0;
}

/** There with --js-flags=--expose-gc. */
function collect(): void {
  const gc: unknown = Reflect.get(globalThis, "gc");
  if (typeof gc === "function") Reflect.apply(gc, undefined, []);
}

async function run(name: string, effort: Omit<Effort, "meter">): Promise<Report> {
  const target = pageTargets.find((each) => each.name === name);
  if (target === undefined) throw new Error(`No parser is named ${name}`);
  collect();
  return await runTarget(target, {
    ...effort,
    meter: { millis: () => performance.now(), heapBytes, collect },
  });
}

// scripts/fuzz.mjs calls it, parser by parser.
Object.assign(globalThis, { edgecaseFuzz: { names: pageTargets.map(({ name }) => name), run } });
