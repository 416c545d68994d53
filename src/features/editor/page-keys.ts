import { belongsToPage, createLeaving } from "./editor-keys.ts";

/**
 * Keeps an editor that has plans of its own for every key from the page's shortcuts, which the page hears before
 * the editor does, and from the Tab of "Esc, then Tab".
 * @returns a function that ends it
 */
export function passPageKeys(container: HTMLElement): () => void {
  const leaving = createLeaving();
  // Unseen by the editor, Tab does what it does everywhere else.
  const onKeyDown = (event: KeyboardEvent) => {
    if (leaving.press(event) || belongsToPage(event)) event.stopPropagation();
  };
  const forget = () => leaving.forget();
  container.addEventListener("keydown", onKeyDown, { capture: true });
  container.addEventListener("focusout", forget);
  return () => {
    container.removeEventListener("keydown", onKeyDown, { capture: true });
    container.removeEventListener("focusout", forget);
  };
}
