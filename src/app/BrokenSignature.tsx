import { say } from "../messages/say.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { GivenName } from "../ui/GivenName.tsx";
import { sayNodes } from "../ui/say-nodes.tsx";
import styles from "./Message.module.css";

interface Props {
  /** Who is said to have signed it. */
  readonly by: string;
  readonly onOpen: () => void;
}

/** What was signed by one and changed by another is shown to nobody who does not ask for it. */
export function BrokenSignature({ by, onOpen }: Props) {
  return (
    <div className={styles["message"]}>
      <h1>{say`The signature does not fit`}</h1>
      <p>{sayNodes`This link says that ${(<GivenName of={by} />)} signed it, but what it holds was changed since, or ${(<GivenName of={by} />)} never saw it. Ask for the link again. If you open it all the same, nothing of it runs before you ask for it.`}</p>
      <div className={styles["actions"]}>
        <ButtonLink href="#/" variant="primary">{say`All exercises`}</ButtonLink>
        <Button onClick={onOpen}>{say`Open it all the same`}</Button>
      </div>
    </div>
  );
}
