import { belongsToPage, createLeaving } from "./editor-keys.ts";

/**
 * Lets the page's shortcuts and "Esc, then Tab" pass by an editor that has plans of its own for every key.
 * A shortcut of the page is taken before the editor sees it and goes on from the editor's parent instead.
 * @returns a function that ends it
 */
export function passPageKeys(container: HTMLElement): () => void {
  const leaving = createLeaving();

  function onKeyDown(event: KeyboardEvent) {
    if (leaving.press(event)) {
      // Unseen by the editor, Tab does what it does everywhere else.
      event.stopPropagation();
      return;
    }
    if (!belongsToPage(event)) return;
    event.stopPropagation();
    // Whoever listens from outside in has had it already.
    if (event.defaultPrevented) return;
    const again = new KeyboardEvent("keydown", {
      key: event.key,
      code: event.code,
      ctrlKey: event.ctrlKey,
      metaKey: event.metaKey,
      shiftKey: event.shiftKey,
      repeat: event.repeat,
      bubbles: true,
      cancelable: true,
    });
    container.parentElement?.dispatchEvent(again);
    event.preventDefault();
  }

  const forget = () => leaving.forget();
  container.addEventListener("keydown", onKeyDown, { capture: true });
  container.addEventListener("focusout", forget);
  return () => {
    container.removeEventListener("keydown", onKeyDown, { capture: true });
    container.removeEventListener("focusout", forget);
  };
}
