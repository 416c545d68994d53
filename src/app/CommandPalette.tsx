/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus, jsx-a11y/click-events-have-key-events --
   A combobox: the field keeps the focus and has the keys, so its options take neither; a <select> cannot be one. */
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { catalogue } from "virtual:catalogue";
import { say } from "../messages/say.ts";
import { Button } from "../ui/Button.tsx";
import type { Command } from "../ui/commands.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Kbd } from "../ui/Kbd.tsx";
import styles from "./CommandPalette.module.css";
import {
  type PaletteEntry,
  paletteEntries,
  type PaletteGroup,
  sayPaletteGroup,
  searchPalette,
} from "./palette-entries.ts";
import { palettePlaces } from "./palette-places.ts";
import { useLanguageCommands } from "./use-language-commands.ts";
import { navigate } from "./use-route.ts";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  /** What the screen offers; asked for each time the palette opens. */
  readonly offered: () => readonly Command[];
}

/** One field to find and do anything. */
export function CommandPalette({ open, onClose, offered }: Props) {
  return (
    <Dialog bare className={styles["palette"]} onClose={onClose} open={open} title={say`Command palette`}>
      <PaletteSearch offered={offered} onClose={onClose} />
    </Dialog>
  );
}

/** A combobox with its list always open: the focus stays in the field, arrows move the active option. */
function PaletteSearch({ offered, onClose }: Omit<Props, "open">) {
  const languages = useLanguageCommands();
  const [all] = useState(() =>
    paletteEntries({
      commands: [...offered(), ...languages],
      places: palettePlaces(),
      families: byTitle,
      openFamily: (family) => navigate({ kind: "exercise", family }),
    }),
  );
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const found = useMemo(() => searchPalette(all, text), [all, text]);
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => field.current?.focus(), []);

  function search(next: string) {
    setText(next);
    setActive(0);
    field.current?.focus();
  }

  function choose(entry: PaletteEntry | undefined) {
    if (entry === undefined) return;
    onClose();
    // After the dialog has given the focus back, so that a command may put it elsewhere.
    setTimeout(entry.run);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") choose(found[active]);
    else if (event.key === "ArrowDown") setActive((active + 1) % Math.max(1, found.length));
    else if (event.key === "ArrowUp") setActive((active - 1 + found.length) % Math.max(1, found.length));
    else return;
    event.preventDefault();
  }

  return (
    <>
      <div className={styles["field"]}>
        <Icon className={styles["icon"]} name="search" />
        <input
          aria-activedescendant={found.length > 0 ? `${listId}-${active}` : undefined}
          aria-autocomplete="list"
          aria-controls={listId}
          aria-expanded={found.length > 0}
          aria-label={say`Search commands and exercises`}
          autoComplete="off"
          onChange={(event) => search(event.target.value)}
          onKeyDown={onKeyDown}
          placeholder={say`Search commands and exercises`}
          ref={field}
          role="combobox"
          spellCheck={false}
          type="text"
          value={text}
        />
        <Button aria-label={say`Close`} icon="cross" onClick={onClose} small variant="quiet" />
      </div>
      <div aria-label={say`Commands and exercises`} className={styles["list"]} id={listId} role="listbox">
        {groupsOf(found).map(({ group, first, members }) => (
          <div aria-labelledby={`${listId}-${group}`} key={group} role="group">
            <div className={styles["group"]} id={`${listId}-${group}`} role="presentation">
              {sayPaletteGroup(group)}
            </div>
            {members.map((entry, index) => (
              <div
                aria-selected={first + index === active}
                className={styles["option"]}
                id={`${listId}-${first + index}`}
                key={entry.id}
                onClick={() => choose(entry)}
                onPointerMove={() => setActive(first + index)}
                ref={first + index === active ? keepInSight : undefined}
                role="option"
              >
                <span lang={group === "exercises" ? "en" : undefined}>{entry.title}</span>
                {entry.detail && <span className={styles["detail"]}>{entry.detail}</span>}
                {entry.keys && <Kbd keys={entry.keys} />}
              </div>
            ))}
          </div>
        ))}
      </div>
      <output className={styles["empty"]}>
        {found.length === 0 && (
          <>
            <p>{say`Nothing here is called “${text}”.`}</p>
            <Button onClick={() => search("")}>{say`Show everything`}</Button>
          </>
        )}
      </output>
    </>
  );
}

const byTitle = catalogue.toSorted((a, b) => a.title.localeCompare(b.title, "en"));

function keepInSight(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: "nearest" });
}

interface Group {
  readonly group: PaletteGroup;
  /** Place of its first member among all that were found. */
  readonly first: number;
  readonly members: readonly PaletteEntry[];
}

function groupsOf(found: readonly PaletteEntry[]): readonly Group[] {
  return [...new Set(found.map(({ group }) => group))].map((group) => ({
    group,
    first: found.findIndex((entry) => entry.group === group),
    members: found.filter((entry) => entry.group === group),
  }));
}
