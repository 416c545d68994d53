// One case, in a process that nothing else runs in: calls the driver, which uses the student's files, and writes what
// came of it into the case's folder. Without arguments it only starts: that is how long a start takes.
import { readFileSync, writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { decode } from "./decode.mjs";
import { encode } from "./encode.mjs";
import { syntaxErrorPlace } from "./syntax-error-place.mjs";
import { Crashed, describeThrown, MissingExport, NeverSettled, NotCompiled } from "./thrown.mjs";

const project = new URL("..", import.meta.url);
const { cases, limits } = JSON.parse(readFileSync(new URL("cases.json", import.meta.url), "utf8"));

// Taken away, or the program would find them among its own arguments.
const [index, folder] = process.argv.splice(2);
if (index !== undefined) {
  // What goes wrong in a callback, a timer or a stream goes wrong nowhere else.
  process.on("uncaughtException", (error) => report(afterError(error)));
  process.on("beforeExit", () => report(afterError(new NeverSettled())));
  report(await observe(JSON.parse(cases[Number(index)].steps)));
}

/** The first word counts. Whatever the program left open, a server or a timer, does not keep the process. */
function report(what) {
  writeFileSync(`${folder}/report.json`, JSON.stringify(what));
  process.exit(0);
}

async function observe([{ name, args }]) {
  // What a driver gets before the case's arguments: an empty folder of the case's own, and the project's modules.
  const context = { folder: `${folder}/files`, limitMillis: limits.millisPerCase, load, project };
  try {
    const driver = await import(new URL("driver.mjs", import.meta.url));
    const began = performance.now();
    const value = await driver[name](context, ...args.map(decode));
    const millis = performance.now() - began;
    const { wire, limit } = encode(value, limits.valueNodes);
    return limit === undefined
      ? finished({ returned: wire }, millis)
      : { kind: "outputTooLarge", what: "returned", limit };
  } catch (error) {
    return afterError(error);
  }
}

function afterError(error) {
  if (error instanceof NotCompiled) return { kind: "notCompiled", ...error.problem };
  if (error instanceof MissingExport) return { kind: "missingEntryPoint", ...error.missing };
  if (error instanceof Crashed)
    return { kind: "crashed", thrown: describeThrown(error.cause, project), stdout: "" };
  return finished({ threw: describeThrown(error, project) }, 0);
}

function finished(observation, millis) {
  return { kind: "finished", observations: JSON.stringify([observation]), stdout: "", millis };
}

/**
 * An export of one of the project's modules, which is imported once for each case.
 * @throws NotCompiled, Crashed, MissingExport
 */
async function load(path, exportName) {
  const module = await importModule(path);
  if (!(exportName in module))
    throw new MissingExport(exportName, { defined: Object.keys(module), file: path });
  return module[exportName];
}

async function importModule(path) {
  try {
    return await import(new URL(path, project));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw new Crashed(error);
    throw new NotCompiled(error.message, await syntaxErrorPlace(path, project));
  }
}
