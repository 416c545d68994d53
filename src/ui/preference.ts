/**
 * One small choice kept by the browser: a theme, the place of a divider. A page in a frame or with cookies refused
 * throws on the first touch of localStorage; such a choice then lasts as long as the page.
 */
export function readPreference(name: string): string | undefined {
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writePreference(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, value);
  } catch {
    // Nothing is lost but the memory of a choice.
  }
}

/** Forgets every choice. */
export function clearPreferences(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(prefix)) localStorage.removeItem(name);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}

const prefix = "edgecase.";
