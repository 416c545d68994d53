import { useEffect } from "react";
import { say } from "../messages/say.ts";
import { useCommandRegistry } from "../ui/commands.tsx";
import { onApple } from "../ui/keys.ts";
import { useToast } from "../ui/toast.ts";
import { asksToSave, commandFor } from "./shortcuts.ts";

/** Listens for the shortcuts of all commands on the screen. */
export function useShortcuts(): void {
  const registry = useCommandRegistry();
  const toast = useToast();
  useEffect(() => {
    const apple = onApple();
    function onKeyDown(event: KeyboardEvent) {
      if (event.isComposing) return;
      const situation = {
        apple,
        typing: isTextField(event.target),
        inDialog: document.querySelector("dialog:modal") !== null,
      };
      const command = commandFor(event, registry.available(), situation);
      if (command === undefined && !asksToSave(event, apple)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.repeat) return; // A key held down asks once.
      if (command !== undefined) command.run();
      else toast({ message: say`Drafts are kept by themselves.` });
    }
    // While the event is on its way down: an editor below has uses of its own for some of these keys.
    addEventListener("keydown", onKeyDown, { capture: true });
    return () => removeEventListener("keydown", onKeyDown, { capture: true });
  }, [registry, toast]);
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(textFields));
}

const textFields =
  // Not said: a selector.
  "textarea, select, [role='textbox'], input:not([type='radio'], [type='checkbox'], [type='button'])";
