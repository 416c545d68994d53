import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./Icon.tsx";
import styles from "./Notice.module.css";

interface Props {
  readonly kind: "info" | "warn" | "error";
  /** What happened. */
  readonly title: ReactNode;
  /** What to do about it. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Spoken when it appears: an error at once, the rest when there is a pause. */
  readonly announce?: boolean;
}

export function Notice({ kind, title, children, actions, announce = false }: Props) {
  const role = announce ? (kind === "error" ? "alert" : "status") : undefined;
  return (
    <div className={classNames(styles["notice"], styles[kind])} role={role}>
      <Icon className={styles["icon"]} name={kind === "info" ? "info" : "warning"} />
      <div className={styles["text"]}>
        <p className={styles["title"]}>{title}</p>
        {children && <div>{children}</div>}
        {actions && <div className={styles["actions"]}>{actions}</div>}
      </div>
    </div>
  );
}
