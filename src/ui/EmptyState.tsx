import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";

interface Props {
  /** What is not there. */
  readonly title: string;
  readonly children?: ReactNode;
  /** The way on. */
  readonly actions?: ReactNode;
}

export function EmptyState({ title, children, actions }: Props) {
  return (
    <div className={styles["empty"]}>
      <p className={styles["title"]}>{title}</p>
      {children && <div className={styles["text"]}>{children}</div>}
      {actions && <div className={styles["actions"]}>{actions}</div>}
    </div>
  );
}
