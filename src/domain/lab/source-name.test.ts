import { afterEach, expect, it } from "vitest";
import { speak } from "../../messages/say.ts";
import { spanish } from "../../messages/spanish.ts";
import { describeSource, sourceName } from "./source-name.ts";

afterEach(() => speak(undefined));

it("what an experiment keeps of where something came from is said in the reader's language", () => {
  const names = [
    sourceName.ownExercises,
    sourceName.drawnBy("edgecase-v1 q8"),
    sourceName.files("a.gz", 2),
    "a and b.gz",
  ];
  expect(names.map(describeSource)).toEqual(names);
  speak(spanish);
  expect(names.map(describeSource)).toEqual([
    "Ejercicios propios de Edgecase",
    "generadas por edgecase-v1 q8",
    "a.gz y 2 más",
    "a and b.gz",
  ]);
  expect(sourceName.drawnBy("m")).toBe("drawn by m");
});
