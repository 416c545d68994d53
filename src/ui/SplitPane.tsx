import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useId,
  useRef,
  useState,
} from "react";
import { classNames } from "./class-names.ts";
import { readPreference, writePreference } from "./preference.ts";
import styles from "./SplitPane.module.css";

interface Props {
  /** The divider's name: *Width of the problem*. */
  readonly label: string;
  readonly direction?: "columns" | "rows";
  readonly first: ReactNode;
  readonly second: ReactNode;
  /** Share of the first pane, in percent. */
  readonly initial?: number;
  /** Least share of either pane, in percent. */
  readonly least?: number;
  /** Under this name the share is remembered. */
  readonly remember?: string;
}

/**
 * Two panes and a divider to drag or to move by arrows. From 900 pixels of window width; below, the panes stand under
 * each other. It is the same markup either way, so what is inside is never mounted anew.
 */
export function SplitPane({
  label,
  direction = "columns",
  first,
  second,
  initial = 50,
  least = 20,
  remember,
}: Props) {
  const root = useRef<HTMLDivElement>(null);
  const firstId = useId();
  const [share, setShare] = useState(() => clamp(rememberedShare(remember) ?? initial, least));
  const inColumns = direction === "columns";

  function move(next: number) {
    const allowed = clamp(next, least);
    setShare(allowed);
    if (remember !== undefined) writePreference(`split.${remember}`, String(Math.round(allowed * 10) / 10));
  }

  function onPointerMove(event: PointerEvent) {
    const box = root.current?.getBoundingClientRect();
    if (box === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    move(
      inColumns
        ? ((event.clientX - box.left) / box.width) * 100
        : ((event.clientY - box.top) / box.height) * 100,
    );
  }

  function onKeyDown(event: KeyboardEvent) {
    const to = shareAfter(event.key, share, least);
    if (to === undefined) return;
    event.preventDefault();
    move(to);
  }

  const style: CSSProperties & Record<"--share" | "--rest", string> = {
    "--share": `${share}fr`,
    "--rest": `${100 - share}fr`,
  };
  return (
    <div className={classNames(styles["split"], styles[direction])} ref={root} style={style}>
      <div className={styles["pane"]} id={firstId}>
        {first}
      </div>
      <div
        aria-controls={firstId}
        aria-label={label}
        aria-orientation={inColumns ? "vertical" : "horizontal"}
        aria-valuemax={100 - least}
        aria-valuemin={least}
        aria-valuenow={Math.round(share)}
        className={styles["divider"]}
        onDoubleClick={() => move(initial)}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <hr> cannot be moved
        role="separator"
        tabIndex={0}
      />
      <div className={styles["pane"]}>{second}</div>
    </div>
  );
}

function shareAfter(key: string, share: number, least: number): number | undefined {
  switch (key) {
    case "ArrowLeft":
    case "ArrowUp":
      return share - 2;
    case "ArrowRight":
    case "ArrowDown":
      return share + 2;
    case "Home":
      return least;
    case "End":
      return 100 - least;
    default:
      return undefined;
  }
}

function clamp(share: number, least: number): number {
  return Math.min(100 - least, Math.max(least, share));
}

function rememberedShare(name: string | undefined): number | undefined {
  const text = name === undefined ? undefined : readPreference(`split.${name}`);
  const share = Number(text);
  return text !== undefined && Number.isFinite(share) ? share : undefined;
}
