import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runnerImport } from "vite";

const help = `npm run messages -- [path …]

Holds the interface's texts against the catalogue: what goes past it, what cannot be translated as it stands, what
has no translation or one whose places differ, and (without a path) what nobody says any more. Default: all of src
and workers.`;

const paths = process.argv.slice(2);
if (paths.includes("--help")) {
  console.log(help);
  process.exit(0);
}
const root = resolve(import.meta.dirname, "..");
const load = async (path) => (await runnerImport(resolve(root, path))).module;
const [{ filesWithMessages, messagesIn, unsaidIn }, { faultsOf, unusedIn }, { spanish }] = await Promise.all(
  ["build/messages.ts", "build/translations.ts", "src/messages/spanish.ts"].map(load),
);
const files = filesWithMessages(root, readdirSync).filter(
  (file) => paths.length === 0 || paths.some((path) => file.startsWith(path)),
);
const read = (file) => readFileSync(resolve(root, file), "utf8");
const messages = files.flatMap((file) => messagesIn(file, read(file)));
print(
  "Past the catalogue",
  files.flatMap((file) => unsaidIn(file, read(file))),
);
print("Cannot be translated, or has no fitting translation", faultsOf(messages, spanish));
if (paths.length === 0) print("Translated, and said nowhere", unusedIn(messages, spanish));
console.log(`${new Set(messages.map(({ key }) => key)).size} texts in ${files.length} files`);

function print(title, lines) {
  if (lines.length === 0) return;
  process.exitCode = 1;
  console.log(`${title}: ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
}
