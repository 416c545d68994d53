import type { Plugin } from "vite";

const stringUnit = /function stringUnit\(type, alphabet\) \{\n\treturn [^}]+;\n\}/;

/**
 * Leaves out of fast-check what draws strings of any characters: tables of all of Unicode, a sixth of what every page
 * fetches of the library before an exercise is shown. Every string that is drawn there names its own characters
 * (`unit`), and a test holds all of them to it.
 */
export function withoutTextUnits(): Plugin {
  return {
    name: "edgecase-without-text-units",
    apply: "build",
    transform: {
      filter: { id: /\/fast-check\/lib\/fast-check\.js$/ },
      handler: (code) => leaveOutTextUnits(code),
    },
  };
}

/**
 * @param source text of fast-check's module
 * @throws Error where the module is not built as it was
 */
export function leaveOutTextUnits(source: string): string {
  if (!stringUnit.test(source))
    throw new Error(
      "fast-check has no function stringUnit as it had: look what draws strings now, or leave this plugin out",
    );
  return source.replace(
    stringUnit,
    'function stringUnit() {\n\tthrow new Error("Name the characters to draw: fc.string({ unit })");\n}',
  );
}
