import { afterEach, describe, expect, it } from "vitest";
import { english } from "../../messages/in-english.ts";
import { speak } from "../../messages/say.ts";
import { spanish } from "../../messages/spanish.ts";
import { retellKind, retellReason, retellTestName } from "./retell-reason.ts";
import { jsonItems } from "./read-json.ts";
import { unusableKinds } from "./unusable-record.ts";

afterEach(() => speak(undefined));

const reasons = [
  ["It has no “task_id”", "No tiene “task_id”"],
  [
    "It is no JSON: A string has no end, at character 5",
    "No es JSON: Una cadena no tiene final, en el carácter 5",
  ],
  [
    "not possible in fair mode: its tests do not run by themselves: NameError: name 'x' is not defined",
    "no es posible en modo justo: sus pruebas no se ejecutan por sí solas: NameError: name 'x' is not defined",
  ],
  [
    "the canonical solution does not run here: it ran out of time",
    "la solución canónica no se ejecuta aquí: se le acabó el tiempo",
  ],
  ["it printed “it has no tests”", "imprimió “it has no tests”"],
  [
    "wrong answer: The function returned <Equal>. That is not right: [1, 2] is expected, as a list or a tuple.",
    "respuesta incorrecta: La función devolvió <Equal>. Eso no es correcto: se espera [1, 2], como lista o tupla.",
  ],
  [
    "runtime error: The program raised TypeError in line 3: 'int' object is not iterable",
    "error de ejecución: El programa lanzó TypeError en la línea 3: 'int' object is not iterable",
  ],
] as const;

describe("a reason that is kept in English", () => {
  it.each(reasons)("is said in the reader's language: %s", (kept, said) => {
    expect(retellReason(kept)).toBe(kept);
    speak(spanish);
    expect(retellReason(kept)).toBe(said);
  });

  it("stays as the interpreter wrote it where a program raised it", () => {
    speak(spanish);
    for (const said of [
      "TypeError: It has no tests",
      "AssertionError: ",
      "MemoryError",
      "string: it was stopped",
    ])
      expect(retellReason(said)).toBe(said);
  });

  it("is in English whatever the page speaks when it arises", () => {
    speak(spanish);
    expect(english`It has no “${"id"}”`).toBe("It has no “id”");
    expect(() => jsonItems("[1,")).toThrow("It ends where a value should be, at character 4");
  });

  it("names what several unusable records have in common", () => {
    const [kind] = unusableKinds([
      { number: 1, because: "It is no JSON: A string has no end, at character 5" },
      { number: 2, because: "It is no JSON: The list has no end" },
    ]);
    speak(spanish);
    expect(kind && retellKind(kind)).toBe("No es JSON");
  });

  it("names a test by its number, and by its source's text as that is", () => {
    speak(spanish);
    expect(["test 3", "strict input 12", "assert f(1) == test 3"].map(retellTestName)).toEqual([
      "prueba 3",
      "entrada estricta 12",
      "assert f(1) == test 3",
    ]);
  });
});
