import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";

export const help = `npm run judge -- --problems=F --samples=F --out=F [--mode=source|fair] [--k=1,10] [--shard=i/n] [--partial] [--prompt] [--site=DIR]
npm run judge -- --merge --out=F [--k=1,10] F F ...

Judges a file of samples with the page's own lab, in a browser without a window: what it says is what the page says.
  --problems  a file of problems, as the lab takes it (JSON, JSON lines, also .gz)
  --samples   a file of samples: {"task_id", "completion" or "solution"} a line, EvalPlus' results, ...
  --out       where to write one JSON line for each sample: task_id, index, passed (true, false; null: not graded),
              verdict, and base and plus where the source has them; in the order of tasks
  --mode      who judges: the benchmark's own rules (source, the default), or Edgecase's judge, with the expected values
              out of the program's reach (fair); what the latter cannot judge is not graded
  --k         for which k to print pass@k; default: 1
  --shard     only the i-th of n parts, 1 to n; each task is in exactly one
  --merge     puts the outputs of all shards together, as if there had been none
  --partial   scores the problems that have samples, where others have none
  --prompt    puts the prompt before samples that are whole programs, too
  --site      a folder with the built site; default: it is built first
Scores go to the output, progress to the error output. Ends with 0 where everything was read and graded, 1 where
something was not (each is named), 2 where the arguments are wrong.`;

/** What is wrong with the arguments, in words for people. */
export class ArgumentFault extends Error {}

const options = {
  problems: { type: "string" },
  samples: { type: "string" },
  out: { type: "string" },
  mode: { type: "string", default: "source" },
  k: { type: "string", default: "1" },
  shard: { type: "string" },
  merge: { type: "boolean", default: false },
  partial: { type: "boolean", default: false },
  prompt: { type: "boolean", default: false },
  site: { type: "string" },
  help: { type: "boolean", default: false },
};

/**
 * @returns `{ kind: "help" }`, `{ kind: "merge", files, out, ks }` or `{ kind: "judge", ... }`
 * @throws ArgumentFault that names the argument and the way out
 */
export function readArguments(args) {
  const { values, positionals } = parsed(args);
  if (values.help) return { kind: "help" };
  const ks = readKs(values.k);
  const out = writable(needed(values, "out"));
  if (values.merge) {
    if (positionals.length === 0)
      throw new ArgumentFault("--merge needs the files of the shards: --merge --out=all.jsonl shard-*.jsonl");
    return { kind: "merge", files: positionals.map((path) => readable("file to merge", path)), out, ks };
  }
  if (positionals.length > 0)
    throw new ArgumentFault(
      `“${positionals[0]}” is no option; files come behind --problems=, --samples= and --out=`,
    );
  return {
    kind: "judge",
    problems: readable("--problems", needed(values, "problems")),
    samples: readable("--samples", needed(values, "samples")),
    out,
    ks,
    mode: readMode(values.mode),
    shard: values.shard === undefined ? undefined : readShard(values.shard),
    // A shard has its own tasks only.
    partial: values.partial || values.shard !== undefined,
    prompt: values.prompt,
    site: values.site === undefined ? undefined : builtSite(values.site),
  };
}

function parsed(args) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new ArgumentFault(error.message);
  }
}

function needed(values, name) {
  if (!values[name]) throw new ArgumentFault(`--${name}=FILE is missing`);
  return values[name];
}

function readable(name, path) {
  if (!existsSync(path)) throw new ArgumentFault(`${name}: there is no file “${path}”`);
  if (statSync(path).isDirectory()) throw new ArgumentFault(`${name}: “${path}” is a folder, not a file`);
  return resolve(path);
}

function writable(path) {
  if (existsSync(path) && statSync(path).isDirectory())
    throw new ArgumentFault(`--out: “${path}” is a folder; name a file in it`);
  try {
    accessSync(dirname(resolve(path)), constants.W_OK);
  } catch {
    throw new ArgumentFault(`--out: nothing can be written into “${dirname(resolve(path))}”`);
  }
  return resolve(path);
}

function builtSite(path) {
  if (!existsSync(resolve(path, "index.html")))
    throw new ArgumentFault(`--site: “${path}” holds no built site; npm run build makes one in dist`);
  return resolve(path);
}

const modes = ["source", "fair"];

function readMode(text) {
  if (modes.includes(text)) return text;
  throw new ArgumentFault(`--mode=${text} is unknown; there is ${modes.join(", ")}`);
}

function readKs(text) {
  const ks = text.split(",").map((each) => (/^[1-9]\d{0,5}$/.test(each.trim()) ? Number(each) : undefined));
  if (ks.includes(undefined))
    throw new ArgumentFault(`--k=${text} is no list of whole numbers from 1, such as --k=1,10`);
  return [...new Set(ks)].toSorted((a, b) => a - b);
}

function readShard(text) {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  if (index === undefined || Number(index) < 1 || Number(index) > Number(count))
    throw new ArgumentFault(
      `--shard=${text} is no part of a whole: it goes from 1/n to n/n, such as --shard=1/4`,
    );
  return { index: Number(index), count: Number(count) };
}
