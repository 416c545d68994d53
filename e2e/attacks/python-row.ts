import type { Attack, Target } from "./attack.ts";

type Parts = Omit<Attack, "engine" | "control" | "source"> & {
  /** Body of a Python function, unindented; what it returns is told. `tell(text)` tells more, and `when(promise, done)` later. */
  readonly body: (target: Target) => string;
};

/** An attack in Python. Its control is the same program in Pyodide as npm has it, in a plain worker. */
export function pythonRow({ body, ...parts }: Parts): Attack {
  return {
    ...parts,
    engine: "python",
    control: "pyodide",
    source: (target) => program(body(target), target),
  };
}

/**
 * A worker that is done is ended, and with it whatever its program has started. So the program takes from the worker
 * what it needs to say that it is done (`Atomics.store`), and lives until the page ends it. What comes then goes to the
 * worker's own console, where only the test listens.
 */
const program = (body: string, { mark }: Target) => `
def tell(*what):
    import js
    js.console.log("attack", "${mark}", " ".join(str(each) for each in what)[:400])

def when(promise, done):
    promise.then(done, tell)

def attack():
${body.replaceAll(/^/gm, "    ")}

def stay():
    try:
        import js
        js.Atomics.store = None
    except BaseException:
        pass

def solve():
    try:
        # Without the browser's own event loop a promise becomes a future that nobody fulfils.
        import asyncio
        from pyodide.webloop import WebLoop
        asyncio.set_event_loop(WebLoop())
        seen = attack()
    except BaseException as error:
        seen = type(error).__name__ + ": " + str(error)
    stay()
    return str(seen)[:400]
`;
