// Nothing is said here: keys are called as is written on them.

/**
 * A shortcut as text: modifiers `Mod` (Command on Apple's keyboards, else Control), `Shift`, `Alt`, then one key,
 * named as in `KeyboardEvent.key`: "Mod+Enter", "Mod+'", "?".
 */
export type Keys = string;

export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export function pressed(press: KeyPress, keys: Keys, apple: boolean): boolean {
  const { key, modifiers } = parse(keys);
  const mod = apple ? press.metaKey : press.ctrlKey;
  const other = apple ? press.ctrlKey : press.metaKey;
  if (mod !== modifiers.has("Mod") || other || press.altKey !== modifiers.has("Alt")) return false;
  // Punctuation needs Shift on some keyboards and not on others, and may be a dead key.
  if (isPunctuation(key)) return press.key === key || (press.code === codes[key] && !press.shiftKey);
  return press.shiftKey === modifiers.has("Shift") && press.key.toLowerCase() === key.toLowerCase();
}

/** @example describeKeys("Mod+Enter", false) // ["Ctrl", "Enter"] */
export function describeKeys(keys: Keys, apple: boolean): readonly string[] {
  const { key, modifiers } = parse(keys);
  return [...[...modifiers].map((modifier) => (apple ? appleNames : otherNames)[modifier] ?? modifier), key];
}

export function onApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

const codes: Readonly<Record<string, string>> = { "'": "Quote", ".": "Period" };
const appleNames: Readonly<Record<string, string>> = { Mod: "⌘", Shift: "⇧", Alt: "⌥" };
const otherNames: Readonly<Record<string, string>> = { Mod: "Ctrl" };

function parse(keys: Keys): { key: string; modifiers: ReadonlySet<string> } {
  const parts = keys.split("+");
  return { key: parts.at(-1) ?? "", modifiers: new Set(parts.slice(0, -1)) };
}

function isPunctuation(key: string): boolean {
  return key.length === 1 && !/[a-z0-9]/i.test(key);
}
