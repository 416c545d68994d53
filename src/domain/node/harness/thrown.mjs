const maxMessageCharacters = 2000;
const maxFrames = 50;
const maxBases = 20;
const maxNameCharacters = 100;

/** A module of the project that cannot be read. `problem` as the page's `SyntaxProblem`. */
export class NotCompiled extends Error {
  constructor(message, place) {
    super(message);
    this.problem =
      place === undefined ? { message } : { message: `${message} (in ${place.file})`, line: place.line };
  }
}

/** A module of the project whose top level threw. */
export class Crashed extends Error {
  constructor(error) {
    super("The module's top level threw", { cause: error });
  }
}

/** A module of the project does not export what the task asks for. */
export class MissingExport extends Error {
  constructor(name, { defined, file }) {
    super(`${file} does not export ${name}`);
    this.missing = { name, defined, file };
  }
}

/** The answer can never come: a promise was not settled, or a callback not called. */
export class NeverSettled extends Error {}

/** What a program threw, as `WireThrown` of src/protocol/wire.ts. */
export function describeThrown(value, project) {
  if (!(value instanceof Error))
    return { type: typeOf(value), message: String(value).slice(0, maxMessageCharacters), frames: [] };
  return {
    type: typeOf(value),
    bases: basesOf(value),
    message: value.message.slice(0, maxMessageCharacters),
    frames: framesOf(value.stack ?? "", project),
  };
}

function typeOf(value) {
  if (typeof value !== "object" || value === null) return typeof value;
  const made = value.constructor?.name ?? "object";
  // Node's own errors are told apart by their code: ENOENT, ERR_INVALID_ARG_TYPE.
  const name = made === "Error" && typeof value.name === "string" && value.name !== "" ? value.name : made;
  return String(name).slice(0, maxNameCharacters);
}

function basesOf(value) {
  const bases = [];
  let prototype = Object.getPrototypeOf(Object.getPrototypeOf(value));
  while (prototype !== null && prototype !== Object.prototype && bases.length < maxBases) {
    bases.push(String(prototype.constructor?.name).slice(0, maxNameCharacters));
    prototype = Object.getPrototypeOf(prototype);
  }
  return bases;
}

/** Lines of the project's own files, outermost first. */
function framesOf(stack, project) {
  const inwards = stack
    .split("\n")
    .flatMap((line) => {
      const [, name, path, number] = /^\s+at (?:(?:async )?(.+) \()?(\S+):(\d+):\d+\)?$/.exec(line) ?? [];
      if (path === undefined || !path.startsWith(project.href)) return [];
      const file = path.slice(project.href.length);
      if (file.startsWith(".edgecase/") || file.startsWith("node_modules/")) return [];
      return [
        {
          line: Number(number),
          function: `${name ?? "(anonymous)"} in ${file}`.slice(0, 2 * maxNameCharacters),
        },
      ];
    })
    .slice(0, maxFrames);
  // oxlint-disable-next-line unicorn/no-array-reverse -- Node 18 has no toReversed
  return inwards.reverse();
}
