import { classNames } from "../../ui/class-names.ts";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import styles from "./FindingLine.module.css";
import type { Finding } from "./teach-words.ts";

/** A sentence with its tone, over as many lines as it needs. */
export function FindingLine({ tone, text }: Finding) {
  return (
    <span className={classNames(styles["line"], styles[tone])}>
      <Icon className={styles["icon"]} name={icons[tone]} size={12} />
      <span>{text}</span>
    </span>
  );
}

const icons: Readonly<Record<Finding["tone"], IconName>> = {
  pass: "check",
  fail: "cross",
  warn: "warning",
  info: "info",
  quiet: "circle",
  busy: "busy",
};
