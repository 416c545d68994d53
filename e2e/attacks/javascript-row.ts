import type { Attack, Target } from "./attack.ts";

type Parts = Omit<Attack, "engine" | "control" | "source"> & {
  /** Body of an async function; what it returns is told. */
  readonly body: (target: Target) => string;
};

/** An attack for the browser's own engine. Its control is the same program in a plain worker. */
export function browserRow({ body, ...parts }: Parts): Attack {
  return { ...parts, engine: "browser", control: "worker", source: (target) => program(body(target)) };
}

/** An attack for QuickJS; its control is the same program where the API exists. */
export function quickJsRow({ body, ...parts }: Parts): Attack {
  return { ...parts, engine: "quickjs", control: "worker", source: (target) => program(body(target)) };
}

/** An attack on what only QuickJS's own command line has, or Node; its control is QuickJS in which the host gives it. */
export function givenRow({ body, ...parts }: Parts): Attack {
  return { ...parts, engine: "quickjs", control: "given", source: (target) => program(body(target)) };
}

/** An attack from the sandbox frame's document itself; its control is a document without the frame's defences. */
export function frameRow({ body, ...parts }: Parts): Attack {
  return { ...parts, engine: "frame", control: "document", source: (target) => program(body(target)) };
}

/** What is not refused may also never answer: a request that nobody lets out, a peer that is not there. */
const program = (body: string) => `
async function attack() {
${body}
}
async function solve() {
  const silence = new Promise((resolve) => setTimeout(resolve, 250, "nothing came of it"));
  try {
    return String(await Promise.race([attack(), silence])).slice(0, 400);
  } catch (error) {
    return (error?.name + ": " + error?.message).slice(0, 400);
  }
}
`;
