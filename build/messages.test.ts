import { expect, it } from "vitest";
import { messagesIn, unsaidIn } from "./messages.ts";
import { faultsOf, unusedIn } from "./translations.ts";

const keysIn = (source: string) => messagesIn("a.tsx", source).map(({ key }) => key);
const problemsIn = (source: string) => messagesIn("a.tsx", source).map(({ problem }) => problem);

it("finds what is said, with a place for each value", () => {
  expect(keysIn("const f = () => say`Line ${n} of ${name(x)}`;")).toEqual(["Line {0} of {1}"]);
  expect(keysIn("const f = () => english`It has no “${name}”`;")).toEqual(["It has no “{0}”"]);
  expect(keysIn('const f = () => sayAs("difficulty")`easy`;')).toEqual(["difficulty|easy"]);
  expect(keysIn("const f = () => <p>{sayNodes`Open ${<a href='#/'>{say`it`}</a>} first.`}</p>;")).toEqual([
    "Open {0} first.",
    "it",
  ]);
  expect(messagesIn("a.ts", 'const f = () => sayCount(n, "# was", "# were") + counted(m, "test");')).toEqual([
    { key: "# were", one: "# was", place: "a.ts:1" },
    { key: "# tests", one: "# test", place: "a.ts:1" },
  ]);
});

it("tells what cannot be translated as it stands", () => {
  expect(problemsIn("const table = { a: say`Too early` };")).toEqual([
    expect.stringContaining("while the module loads"),
  ]);
  expect(problemsIn("const f = () => say` and more`;")).toEqual([expect.stringContaining("a space")]);
  expect(problemsIn("const f = () => say`test${s}`;")).toEqual([expect.stringContaining("inside a word")]);
  expect(problemsIn("const f = () => counted(n, noun);")).toEqual([expect.stringContaining("no literal")]);
  expect(problemsIn("class A { b = say`When it is made`; }")).toEqual([undefined]);
});

it("finds texts that go past the catalogue", () => {
  expect(unsaidIn("a.tsx", "const f = () => <p title='Stop'>Hello <b>{x}</b></p>;")).toEqual([
    "a.tsx:1 Stop",
    "a.tsx:1 Hello",
  ]);
  expect(unsaidIn("a.ts", 'const f = () => ok ? "It is late" : `In ${n} days`;')).toEqual([
    "a.ts:1 It is late",
    "a.ts:1 In {0} days",
  ]);
});

it("leaves alone what nobody reads", () => {
  const source = `
    import { a } from "some thing";
    const of: "two words" = b["two words"];
    if (b === "two words") throw new Error("A bug of ours");
    console.warn("For developers only");
    const f = () => <p className="two words">{say\`Said already\`}</p>;
  `;
  expect(unsaidIn("a.tsx", source)).toEqual([]);
});

it("leaves alone what a comment excuses", () => {
  const excuse = "// Not said: a name in a file.";
  expect(unsaidIn("a.ts", `${excuse}\nconst a = "two words";\nconst b = "two words";`)).toEqual([
    "a.ts:3 two words",
  ]);
  expect(unsaidIn("a.ts", `const a = "two words"; ${excuse}`)).toEqual([]);
  expect(unsaidIn("a.ts", 'const b = "two words";\n// Nothing is said here: prompts.')).toEqual([]);
});

it("finds what is retold where it is shown, also in an error", () => {
  const source = `
    // Retold: a worker does not know the language.
    const reason = "it ended";
    const later = "it goes on";
    throw new Error(\`Line \${n} is missing\`); // Retold with its advice.
  `;
  expect(messagesIn("a.ts", source)).toEqual([
    { key: "it ended", place: "a.ts:3", isRetold: true },
    { key: "Line {0} is missing", place: "a.ts:5", isRetold: true },
  ]);
  expect(unsaidIn("a.ts", source)).toEqual(["a.ts:4 it goes on"]);
  const errors = "// Errors are retold: shown with advice.\nthrow new FileFault(`${name} is missing`);";
  expect(messagesIn("a.ts", errors)).toEqual([{ key: "{0} is missing", place: "a.ts:2", isRetold: true }]);
  expect(unsaidIn("a.ts", errors)).toEqual([]);
});

it("tells of what would be retold as something else", () => {
  const messages = messagesIn("a.ts", "const reason = `${file} is missing in ${folder}`; // Retold.");
  const right = { "{0} is missing in {1}": "{0} falta en {1}" };
  expect(faultsOf(messages, { ...right, "{0} is missing": "falta {0}" })).toEqual([]);
  expect(faultsOf(messages, { ...right, "{0} is missing in the {1} folder": "falta {0}" })).toEqual([]);
  expect(faultsOf(messages, { "{0} is missing in {1}{2}": "falta {0} {1}{2}", ...right })).toEqual([
    expect.stringContaining("is retold as “falta"),
  ]);
});

it("holds translations to their messages", () => {
  const messages = messagesIn("a.ts", 'const f = () => say`Line ${n}` + counted(n, "test") + say`Stop`;');
  const faults = (catalogue: Parameters<typeof faultsOf>[1]) => faultsOf(messages, catalogue);
  expect(
    faults({ "Line {0}": "Línea {0}", "# tests": ["una prueba", "# pruebas"], Stop: "Detener" }),
  ).toEqual([]);
  expect(faults({ "Line {0}": "Línea", "# tests": "# pruebas" })).toEqual([
    expect.stringContaining("has other places"),
    expect.stringContaining("a form for one"),
    expect.stringContaining("has no translation"),
  ]);
  expect(unusedIn(messages, { Stop: "Detener", Go: "Seguir" })).toEqual(["Go"]);
});
