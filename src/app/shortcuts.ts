import type { Command } from "../ui/commands.tsx";
import { type KeyPress, type Keys, pressed } from "../ui/keys.ts";

interface Situation {
  readonly apple: boolean;
  /** The focus is where letters are typed. */
  readonly typing: boolean;
  /** A modal dialog is open: only what it offers itself can be done. */
  readonly inDialog: boolean;
}

/** Which of the commands a key press asks for. The latest offered wins, so that a screen may take over a key. */
export function commandFor<C extends Pick<Command, "id" | "keys">>(
  press: KeyPress,
  commands: readonly C[],
  { apple, typing, inDialog }: Situation,
): C | undefined {
  if (inDialog) return undefined;
  return commands.findLast(
    ({ keys }) => keys !== undefined && pressed(press, keys, apple) && !(typing && isText(keys)),
  );
}

/** The browser's own *Save page*, which nobody wants here. */
export function asksToSave(press: KeyPress, apple: boolean): boolean {
  return pressed(press, "Mod+S", apple);
}

/** Keys without Mod write text where text is typed. */
function isText(keys: Keys): boolean {
  return !keys.startsWith("Mod+");
}
