import { belongsToPage, createLeaving } from "./editor-keys.ts";

/**
 * Keeps an editor that has plans of its own for every key from the page's shortcuts, which the page hears before
 * the editor does, and from the Tab of "Esc, then Tab".
 * @param takes hears every key first, and says whether it has used it up
 * @returns a function that ends it
 */
export function passPageKeys(container: HTMLElement, takes: (event: KeyboardEvent) => boolean): () => void {
  const leaving = createLeaving();
  // Unseen by the editor, Tab does what it does everywhere else.
  const onKeyDown = (event: KeyboardEvent) => {
    const taken = takes(event);
    if (taken) event.preventDefault();
    if (taken || leaving.press(event) || belongsToPage(event)) event.stopPropagation();
  };
  const forget = () => leaving.forget();
  container.addEventListener("keydown", onKeyDown, { capture: true });
  container.addEventListener("focusout", forget);
  return () => {
    container.removeEventListener("keydown", onKeyDown, { capture: true });
    container.removeEventListener("focusout", forget);
  };
}
