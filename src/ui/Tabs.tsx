import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import { classNames } from "./class-names.ts";
import { nextTab } from "./next-tab.ts";
import styles from "./Tabs.module.css";

export interface Tab<T extends string> {
  readonly id: T;
  readonly title: ReactNode;
}

interface Props<T extends string> {
  /** What the tabs choose between. */
  readonly label: string;
  readonly tabs: readonly Tab<T>[];
  readonly selected: T;
  readonly onSelect: (id: T) => void;
  /** Beside the tabs, at the end of their row. */
  readonly actions?: ReactNode;
  /** The one panel; its content is the caller's to change, so that an editor inside is never mounted anew. */
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** One tab stop for all tabs; arrows, Home and End go between them and choose at once. */
export function Tabs<T extends string>({
  label,
  tabs,
  selected,
  onSelect,
  actions,
  children,
  className,
}: Props<T>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const next = nextTab(
      event.key,
      tabs.map((tab) => tab.id),
      selected,
    );
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next);
    list.current
      ?.querySelectorAll<HTMLElement>("button")
      .item(tabs.findIndex((tab) => tab.id === next))
      .focus();
  }

  return (
    <div className={classNames(styles["tabs"], className)}>
      <div className={styles["bar"]}>
        <div aria-label={label} className={styles["list"]} ref={list} role="tablist">
          {tabs.map((tab) => (
            <button
              aria-controls={`${id}-panel`}
              aria-selected={tab.id === selected}
              className={styles["tab"]}
              id={`${id}-${tab.id}`}
              key={tab.id}
              onClick={() => onSelect(tab.id)}
              onKeyDown={onKeyDown}
              role="tab"
              tabIndex={tab.id === selected ? 0 : -1}
              type="button"
            >
              {tab.title}
            </button>
          ))}
        </div>
        {actions}
      </div>
      <div
        aria-labelledby={`${id}-${selected}`}
        className={styles["panel"]}
        id={`${id}-panel`}
        role="tabpanel"
      >
        {children}
      </div>
    </div>
  );
}
