/**
 * The control of a JavaScript forgery: runs in the page, and judges in a plain worker, in the realm of the program.
 * Each judge is one that somebody might write; it sees `answer`, `expected` and all results, and says whether all is well.
 */
export async function judgeNaively(
  examination:
    | { readonly how: string; readonly program: string; readonly answers: readonly string[] }
    | { readonly first: string; readonly second: string; readonly text: string },
): Promise<string> {
  const script = `
const examination = ${JSON.stringify(examination)};
const checks = {
  loose: function check(answer, expected) { return answer == expected; },
  text: function check(answer, expected) { return String(answer) === expected; },
  template: function check(answer, expected) { return \`\${answer}\` === expected; },
  boxed: function check(answer, expected) { return JSON.stringify({ answer }) === JSON.stringify({ answer: expected }); },
  json: function check(answer, expected) { return JSON.stringify(answer) === JSON.stringify(expected); },
  keys: function check(answer, expected) {
    if (typeof answer !== "object") return answer === expected;
    return Object.keys(answer).every((key) => answer[key] === expected[key]);
  },
  is: function check(answer, expected) { return Object.is(answer, expected); },
  set: function check(answer, expected) { return new Set([answer]).has(expected); },
  map: function check(answer, expected) { return new Map([[answer, true]]).get(expected) === true; },
  compare: function check(answer, expected) { return String(expected).localeCompare(answer) === 0; },
  length: function check(answer, expected) { return answer.length === expected.length && [...answer].every((each, at) => each === expected[at]); },
  instance: function check(answer, expected) { return answer instanceof String || answer === expected; },
  includes: function check(answer, expected) { return [answer].includes(expected); },
  matches: function check(answer, expected) { return new RegExp(expected).test(answer); },
};
function strict(answer, expected) { return answer === expected; }
const tell = {
  property(all) { const report = {}; report.passed = all; return report.passed; },
  defined(all) { const report = {}; Object.defineProperty(report, "passed", { value: all }); return report.passed; },
  assigned(all) { return Object.assign({}, { passed: all }).passed; },
  clone(all) { return structuredClone({ passed: all }).passed; },
  parsed(all) { return JSON.parse('{"passed":' + all + "}").passed; },
};

function inTheOpen(given) {
  for (let n = 0; n < given.answers.length; n++) if (solve(n) !== given.answers[n]) return false;
  return true;
}

async function examine({ how, program, answers }) {
  (0, eval)(program);
  if (how === "open") return inTheOpen({ answers });
  const check = checks[how] ?? strict;
  const results = [];
  const judgeOne = (n) => {
    const expected = answers[n];
    return async () => {
      const answer = how === "waited" ? await solve(n) : solve(n);
      results.push(check.call(undefined, answer, expected));
    };
  };
  const work = answers.map((_, n) => judgeOne(n));
  if (how === "iterated") {
    let failed = 0;
    for (const [n, expected] of answers.entries()) if (solve(n) !== expected) failed++;
    return failed === 0;
  }
  if (how === "applied") return answers.reduce((all, expected, n) => all && Reflect.apply(strict, undefined, [solve(n), expected]), true);
  if (how === "promised") return await Promise.all(answers.map(async (expected, n) => solve(n) === expected)).then((each) => each.every(Boolean));
  if (how === "dispatched") {
    const seen = [];
    addEventListener("verdict", (event) => seen.push(event.detail));
    for (const [n, expected] of answers.entries()) dispatchEvent(new CustomEvent("verdict", { detail: solve(n) === expected }));
    return seen.every(Boolean);
  }
  for (const one of work) await one();
  const all = results.every(Boolean);
  return how in tell ? tell[how](all) : all;
}

async function follow({ first, second, text }) {
  (0, eval)(first);
  if ((await solve(text)) !== text) return false;
  (0, eval)(second);
  return (await solve()) === text;
}

(examination.first === undefined ? examine(examination) : follow(examination)).then(
  (passed) => postMessage({ edgecase: passed ? "passed" : "not passed" }),
  (error) => postMessage({ edgecase: "not passed: " + error }),
);
`;
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(url);
  const { promise, resolve } = Promise.withResolvers<string>();
  worker.addEventListener("message", ({ data }) => {
    // The first word counts, whoever says it.
    if (typeof data?.edgecase === "string") resolve(data.edgecase);
  });
  worker.addEventListener("error", ({ message }) => resolve(`not passed: ${message}`));
  setTimeout(() => resolve("no answer"), 10_000);
  return await promise.finally(() => {
    worker.terminate();
    URL.revokeObjectURL(url);
  });
}
