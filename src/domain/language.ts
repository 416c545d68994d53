export const languages = ["python", "javascript"] as const;
export type Language = (typeof languages)[number];

export const languageNames: Readonly<Record<Language, string>> = {
  python: "Python",
  javascript: "JavaScript",
};

/** What runs a program: CPython in WebAssembly, the browser's own JavaScript, or QuickJS in WebAssembly. */
export const engines = ["pyodide", "browser", "quickjs"] as const;
export type Engine = (typeof engines)[number];

/** @returns `undefined` where no engine has this name: names come from where they cannot be trusted */
export function engineNamed(name: string): Engine | undefined {
  return engines.find((engine) => engine === name);
}
