import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";

interface Props {
  readonly message: string;
  readonly advice: string;
  readonly onDismiss: () => void;
}

/** Another model writes than the one that was chosen. */
export function FallbackNotice({ message, advice, onDismiss }: Props) {
  return (
    <Notice
      actions={<Button onClick={onDismiss} small>{say`Dismiss`}</Button>}
      announce
      kind="warn"
      title={message}
    >
      {advice}
    </Notice>
  );
}
