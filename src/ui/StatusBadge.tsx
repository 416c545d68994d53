import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./Icon.tsx";
import styles from "./StatusBadge.module.css";

export type Tone = "pass" | "fail" | "warn" | "info" | "quiet" | "busy";

interface Props {
  readonly tone: Tone;
  /** Instead of the tone's own. */
  readonly icon?: IconName;
  /** The word; colour and icon only help it. */
  readonly children: ReactNode;
  /** Without a background, for dense lists. */
  readonly bare?: boolean;
}

/** A state in one word. */
export function StatusBadge({ tone, icon, children, bare = false }: Props) {
  return (
    <span className={classNames(styles["badge"], styles[tone], bare && styles["bare"])}>
      <Icon name={icon ?? icons[tone]} size={12} />
      {children}
    </span>
  );
}

const icons: Readonly<Record<Tone, IconName>> = {
  pass: "check",
  fail: "cross",
  warn: "warning",
  info: "info",
  quiet: "circle",
  busy: "busy",
};
