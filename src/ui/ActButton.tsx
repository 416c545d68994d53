import { Button } from "./Button.tsx";

interface Props {
  /** False: not now. The button keeps the focus, which `disabled` would throw away. */
  readonly can: boolean;
  readonly name: string;
  readonly title: string;
  readonly onClick: () => void;
  readonly icon?: "run" | "check" | "stop";
  readonly variant?: "primary";
  readonly small?: boolean;
}

/** A button of a toolbar for what can be done at some times only. */
export function ActButton({ can, name, title, onClick, icon, variant, small }: Props) {
  return (
    <Button
      aria-disabled={can ? undefined : true}
      onClick={can ? onClick : undefined}
      title={title}
      {...(icon && { icon })}
      {...(small && { small })}
      {...(can && variant && { variant })}
    >
      {name}
    </Button>
  );
}
