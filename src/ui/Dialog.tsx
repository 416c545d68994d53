import { type ReactNode, useEffect, useId, useRef } from "react";
import { say } from "../messages/say.ts";
import { Button } from "./Button.tsx";
import { classNames } from "./class-names.ts";
import styles from "./Dialog.module.css";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons at the foot; without them there is a *Close* in the corner. */
  readonly actions?: ReactNode;
  readonly className?: string | undefined;
  /** A title that is spoken only. */
  readonly bare?: boolean;
}

/** A modal dialog. The browser's own: it traps the focus, gives it back and closes on Escape. */
export function Dialog({ open, onClose, title, children, actions, className, bare = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);

  return (
    <dialog
      aria-label={bare ? title : undefined}
      aria-labelledby={bare ? undefined : titleId}
      className={classNames(styles["dialog"], className)}
      closedby="any"
      onClose={() => open && onClose()}
      ref={dialog}
    >
      {open && (
        <div className={bare ? undefined : styles["body"]}>
          {!bare && (
            <header className={styles["header"]}>
              <h2 id={titleId}>{title}</h2>
              {!actions && (
                <Button aria-label={say`Close`} icon="cross" onClick={onClose} small variant="quiet" />
              )}
            </header>
          )}
          {children}
          {actions && <footer className={styles["actions"]}>{actions}</footer>}
        </div>
      )}
    </dialog>
  );
}
