/**
 * Monaco keeps the browser from every paste, to do it itself. One that brings nothing is left alone: so does whoever asks
 * a field whether it lets people paste.
 * @returns a function that ends it
 */
export function leaveEmptyPastes(container: HTMLElement): () => void {
  const onPaste = (event: ClipboardEvent) => {
    if ((event.clipboardData?.types.length ?? 0) === 0) event.stopPropagation();
  };
  container.addEventListener("paste", onPaste, { capture: true });
  return () => container.removeEventListener("paste", onPaste, { capture: true });
}
