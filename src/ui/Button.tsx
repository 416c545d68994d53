import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./Icon.tsx";
import styles from "./Button.module.css";

interface Looks {
  /** `plain` is bordered, `quiet` has no border until it is pointed at. */
  readonly variant?: "plain" | "primary" | "quiet" | "danger";
  readonly icon?: IconName;
  readonly small?: boolean;
}

type ButtonProps = Looks & Omit<ComponentProps<"button">, "type">;

export function Button({ variant, icon, small, className, children, ...rest }: ButtonProps) {
  return (
    <button {...rest} className={looks({ variant, small }, className)} type="button">
      {icon && <Icon name={icon} size={small ? 14 : 16} />}
      {children}
    </button>
  );
}

type ButtonLinkProps = Looks & ComponentProps<"a">;

/** Goes somewhere, and looks like a button. */
export function ButtonLink({ variant, icon, small, className, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={looks({ variant, small }, className)}>
      {icon && <Icon name={icon} size={small ? 14 : 16} />}
      {children}
    </a>
  );
}

interface LooksGiven {
  readonly variant: Looks["variant"] | undefined;
  readonly small: boolean | undefined;
}

function looks({ variant = "plain", small }: LooksGiven, className: string | undefined): string {
  return classNames(styles["button"], styles[variant], small && styles["small"], className);
}
