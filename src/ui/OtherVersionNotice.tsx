import { say } from "../messages/say.ts";
import { Button } from "./Button.tsx";
import { Notice } from "./Notice.tsx";

interface Props {
  readonly onKeepThis: () => void;
  readonly onTakeOther: () => void;
}

/** Two tabs have written the same draft: which one counts is for its author to say. */
export function OtherVersionNotice({ onKeepThis, onTakeOther }: Props) {
  return (
    <Notice
      actions={
        <>
          <Button onClick={onKeepThis} small>{say`Keep this version`}</Button>
          <Button onClick={onTakeOther} small>{say`Take the other`}</Button>
        </>
      }
      announce
      kind="warn"
      title={say`Another tab has changed this exercise, too`}
    >
      {say`Both versions are kept until you choose.`}
    </Notice>
  );
}
