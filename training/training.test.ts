import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Family } from "../src/domain/family.ts";
import { makeExercise } from "../src/domain/generate.ts";
import { writePrompt } from "../src/domain/prompt.ts";
import { drawDocuments, kindsOf, seededRandom } from "./corpus.ts";
import { entryFirst } from "./entry-first.ts";
import { openTokenizer } from "./library-tokenizer.mjs";
import { rename } from "./rename.ts";
import { createEncoder, readBpe, tokenizerFiles, trainBpe } from "./tokenizer.ts";
import { expand, type Wordings } from "./wordings.ts";
import { builtInModel } from "../src/domain/built-in-model.ts";

const families = import.meta.glob<Family<unknown, unknown>>(
  "../src/domain/families/{merge-intervals,word-frequencies}.ts",
  { eager: true, import: "family" },
);
const wordings = import.meta.glob<(parameters: unknown) => Wordings>("./wordings/merge-intervals.ts", {
  eager: true,
  import: "wordings",
});
const [merging, frequencies] = Object.values(families);
if (merging === undefined || frequencies === undefined) throw new Error("The two families are not there");
const kinds = kindsOf([
  { family: merging, wordings: Object.values(wordings)[0] },
  { family: frequencies, wordings: undefined },
]);

function firstDocuments(seed: number, count: number) {
  const drawn = [];
  for (const document of drawDocuments(kinds, seededRandom(seed))) {
    drawn.push(document);
    if (drawn.length === count) break;
  }
  return drawn;
}

const documents = firstDocuments(5, 200);

describe("a wording's slots", () => {
  it("are filled, also those inside of others", () => {
    expect(expand("{a {b|c}|d} e", () => 0)).toBe("a b e");
    expect(expand("{a {b|c}|d} e", () => 0.99)).toBe("d e");
  });

  it("leave no sign of themselves behind", () => {
    const parameters = fc.constantFrom(...kinds.flatMap(({ variants }) => variants.slice(0, 8)));
    fc.assert(
      fc.property(parameters, fc.integer(), ({ family, parameters: given }, seed) => {
        if (family.meta.id !== "merge-intervals") return;
        const { phrases, statements } = kinds[0]?.wordings?.(given) ?? { phrases: [], statements: [] };
        const random = seededRandom(seed);
        for (const each of [...phrases, ...statements])
          expect(expand(each, random)).not.toMatch(/[{}|]| {2}|undefined/);
      }),
      { numRuns: 50 },
    );
  });
});

describe("an entry point that comes first", () => {
  it("takes its imports inside, and leaves what it calls behind it", () => {
    const source =
      'import re\n\n\ndef helper(x):\n    return x\n\n\ndef main(x):\n    return re.sub("a", "b", helper(x))\n';
    expect(entryFirst(source, "python", "main")).toBe(
      'def main(x):\n    import re\n    return re.sub("a", "b", helper(x))\n\n\ndef helper(x):\n    return x\n',
    );
  });

  it("leaves imports outside that others need too", () => {
    const source =
      "import re\n\n\ndef helper(x):\n    return re.escape(x)\n\n\ndef main(x):\n    return helper(x)\n";
    expect(entryFirst(source, "python", "main")).toMatch(/^def main[^]*\n\nimport re\n\n\ndef helper/);
  });

  it("moves JavaScript's constants behind the function", () => {
    const source = "const limits = { a: 1 };\n\nfunction main(x) {\n  return limits[x];\n}\n";
    expect(entryFirst(source, "javascript", "main")).toBe(
      "function main(x) {\n  return limits[x];\n}\n\nconst limits = { a: 1 };\n",
    );
  });
});

describe("renaming", () => {
  it("renames what is a name, and no property, keyword or text", () => {
    const names = new Map([["count", "n"]]);
    expect(rename("def f(count):\n    return x.count + count  # count\n", "python", names)).toBe(
      "def f(n):\n    return x.count + n  # count\n",
    );
    expect(rename('function f(count) {\n  return x.count + count + "count";\n}\n', "javascript", names)).toBe(
      'function f(n) {\n  return x.count + n + "count";\n}\n',
    );
  });

  it.each([
    ["python", "def f(key):\n    return sorted(x, key=len)\n", "key"],
    ["python", 'def f(key):\n    return f"{key}"\n', "key"],
    ["javascript", "function f(key) {\n  return { key };\n}\n", "key"],
    ["javascript", "function f(key, name) {\n  return key + name;\n}\n", "key"],
  ] as const)("declines where it might change a program: %s, %s", (language, source, name) => {
    expect(rename(source, language, new Map([[name, "name"]]))).toBeUndefined();
  });
});

describe("training documents", () => {
  it("are the same with the same seed", () => {
    expect(firstDocuments(5, 40)).toEqual(documents.slice(0, 40));
    expect(firstDocuments(6, 40)).not.toEqual(documents.slice(0, 40));
  });

  it("hold nothing of held-out variants", () => {
    const heldOut = kinds.flatMap(({ variants }) => variants).filter(({ isHeldOut }) => isHeldOut);
    expect(heldOut.length).toBeGreaterThan(2);
    // With its full stop: one task may be the beginning of another.
    const tasks = heldOut.map(({ body }) => `that ${body.task}.`);
    for (const { given, wanted } of documents)
      expect(
        tasks.some((task) => (given + wanted).includes(task)),
        given,
      ).toBe(false);
  });

  it("have mutants among their drafts, where there are some", () => {
    const [variant] = kinds[0]?.variants.filter(({ isHeldOut }) => !isHeldOut) ?? [];
    if (variant === undefined) throw new Error("There is no variant to change");
    const mutant = {
      language: "python",
      operator: "bound",
      line: 2,
      change: "<= → <",
      source: "def merge_intervals(intervals):\n    return 12345\n",
    } as const;
    const { seed, difficulty } = variant;
    const mutants = [{ family: "merge-intervals", difficulty, seed, plausible: [mutant] }];
    const drawn = [];
    for (const document of drawDocuments(kinds, seededRandom(5), mutants)) {
      drawn.push(document);
      if (drawn.length === 400) break;
    }
    const mutated = drawn.filter(({ wanted }) => wanted.includes("return 12345"));
    expect(mutated.length).toBeGreaterThan(0);
    for (const each of mutated) {
      expect(each).toMatchObject({ kind: "draft", language: "python", difficulty });
      expect(each.given).toContain("quality: draft");
    }
  });

  it("hold Python that can be read, where they hold a whole program", () => {
    const programs = documents
      .filter(({ language, kind }) => language === "python" && kind !== "middle")
      .map(({ wanted }) => wanted.replace(/^```python\n|\n```<\|im_end\|>$/g, ""));
    expect(programs.length).toBeGreaterThan(30);
    const check = "import ast, json, sys\nfor source in json.load(sys.stdin): ast.parse(source)";
    execFileSync("python3", ["-c", check], { input: JSON.stringify(programs) });
  });

  it("put an exercise as the page does, some of the time", () => {
    const exercise = makeExercise(merging, {
      seed: kinds[0]?.variants.find((each) => !each.isHeldOut)?.seed ?? 1,
      difficulty: "medium",
    });
    const [ask = ""] = writePrompt(exercise, "python").prompt.split("`merge");
    expect(documents.some(({ given }) => given.includes(ask))).toBe(true);
  });
});

describe("the tokenizer", () => {
  const bpe = trainBpe(
    documents.map(({ given, wanted }) => given + wanted),
    600,
  );
  const encode = createEncoder(bpe);
  const letters = new Map([...bpe.vocabulary].map(([text, id]): [number, string] => [id, text]));

  it("has as many tokens as asked for, special ones last", () => {
    const { tokenizer } = tokenizerFiles(bpe, 1024);
    expect(bpe.vocabulary.size + tokenizer.added_tokens.length).toBe(600);
    expect(tokenizer.added_tokens[0]?.id).toBe(bpe.vocabulary.size);
  });

  it("keeps digits apart, and joins what often stands together", () => {
    expect(encode("2048").length).toBe(4);
    expect(encode(" return").length).toBe(1);
    expect(letters.get(encode(" return")[0] ?? -1)).toBe("Ġreturn");
  });

  it("is the page's tokenizer, token for token, with the files that are shipped", async () => {
    const folder = `public/models/${builtInModel.id}`;
    const library = openTokenizer(folder);
    const own = createEncoder(readBpe(JSON.parse(readFileSync(`${folder}/tokenizer.json`, "utf8"))));
    for (const { given, wanted } of documents) {
      const text = given + wanted;
      expect(own(text)).toEqual(library.encode(text));
    }
    const [plain = ""] = documents.map(({ given }) => given.replace(/<\|\w+\|>/g, ""));
    expect(library.decode(own(plain))).toBe(plain);
  });
});
