import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { openLab } from "./lab-page.mjs";

const help = `npm run judge -- --problems=F --samples=F --out=F [--prompt]

Judges a file of samples with the page's own lab, in a browser without a window: what it says is what the page says.
  --problems  a file of problems, as the lab takes it
  --samples   a file of samples
  --out       where to write one JSON line for each sample: task_id, index, passed, verdict, base and plus
  --prompt    put the prompt before samples that are whole programs, too
Progress goes to the error output, scores to the output. Ends with 1 where something could not be read or graded.`;

const { values } = parseArgs({
  options: {
    problems: { type: "string" },
    samples: { type: "string" },
    out: { type: "string" },
    prompt: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help || !values.problems || !values.samples || !values.out) {
  console.log(help);
  process.exit(values.help ? 0 : 2);
}

const lab = await openLab((line) => console.error(line));
try {
  const unusable =
    (await lab.take("problems", values.problems)) + (await lab.take("samples", values.samples));
  await lab.setPrompt(values.prompt);
  console.error(await lab.judge());
  const text = await lab.verdicts();
  await writeFile(values.out, text);
  const passed = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line).passed);
  const count = (value) => passed.filter((each) => each === value).length;
  console.error(
    `${passed.length} samples: ${count(true)} passed, ${count(false)} failed, ${count(null)} not graded`,
  );
  console.log(await lab.scores());
  if (unusable > 0 || count(null) > 0) process.exitCode = 1;
} finally {
  await lab.close();
}
