import { say } from "../messages/say.ts";
import { type Command, useCommandRegistry } from "../ui/commands.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Kbd } from "../ui/Kbd.tsx";
import type { Keys } from "../ui/keys.ts";
import { sayNodes } from "../ui/say-nodes.tsx";
import styles from "./ShortcutsDialog.module.css";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

export function ShortcutsDialog({ open, onClose }: Props) {
  const registry = useCommandRegistry();
  return (
    <Dialog onClose={onClose} open={open} title={say`Keyboard shortcuts`}>
      <dl className={styles["shortcuts"]}>
        {[...registry.available().filter(hasKeys), ...fixed()].map(({ title, keys }) => (
          <div className={styles["shortcut"]} key={title}>
            <dt>{title}</dt>
            <dd>
              <Kbd keys={keys} />
            </dd>
          </div>
        ))}
        <div className={styles["shortcut"]}>
          <dt>{say`Leave the code editor`}</dt>
          <dd className={styles["sequence"]}>
            {sayNodes`${(<Kbd keys={escape} />)} then ${(<Kbd keys="Tab" />)}`}
          </dd>
        </div>
      </dl>
    </Dialog>
  );
}

const fixed = (): readonly { readonly title: string; readonly keys: Keys }[] => [
  { title: say`Drafts are kept by themselves`, keys: "Mod+S" },
];

// Not said: keys are called as is written on them.
const escape = "Esc";

function hasKeys(command: Command): command is Command & { readonly keys: Keys } {
  return command.keys !== undefined;
}
