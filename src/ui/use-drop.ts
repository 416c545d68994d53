import { type RefObject, useEffect, useState } from "react";

/**
 * Lets files be dropped on an element. The keyboard's way must be beside it: nothing there takes the focus.
 * @returns whether files are held over it
 */
export function useDrop(
  target: RefObject<HTMLElement | null>,
  onDrop: (dropped: DataTransfer) => void,
): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const listen = (type: "dragover" | "dragleave" | "drop", hear: (event: DragEvent) => void) =>
      target.current?.addEventListener(type, hear, { signal: listening.signal });
    listen("dragover", (event) => {
      // Not said: the browser's name for it.
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      // Without it the browser would leave the page and open the file.
      event.preventDefault();
      setOver(true);
    });
    listen("dragleave", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && target.current?.contains(relatedTarget))) setOver(false);
    });
    listen("drop", (event) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer !== null) onDrop(event.dataTransfer);
    });
    return () => listening.abort();
  }, [target, onDrop]);
  return over;
}
