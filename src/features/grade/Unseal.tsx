import { useState } from "react";
import { say, sayCount } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import styles from "./Grade.module.css";

interface Props {
  /** How many exercises have sealed tests. */
  readonly count: number;
  /** @returns a sentence where the passphrase does not fit */
  readonly onUnseal: (passphrase: string) => Promise<string | undefined>;
}

/** Opens hidden tests that are sealed; the passphrase is kept nowhere. */
export function Unseal({ count, onUnseal }: Props) {
  const [passphrase, setPassphrase] = useState("");
  const [opening, setOpening] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function open(): Promise<void> {
    setOpening(true);
    setProblem(await onUnseal(passphrase));
    setOpening(false);
  }

  return (
    <section aria-label={say`Sealed tests`} className={styles["card"]}>
      <h2>{say`Sealed tests`}</h2>
      <p>
        {sayCount(
          count,
          "# exercise with sealed hidden tests: until they are opened, only visible tests are run.",
          "# exercises with sealed hidden tests: until they are opened, only visible tests are run.",
        )}
      </p>
      <form
        className={styles["bar"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (!opening) void open();
        }}
      >
        <label className={styles["field"]}>
          {say`Passphrase`}
          <input
            autoComplete="off"
            onChange={({ target }) => setPassphrase(target.value)}
            type="password"
            value={passphrase}
          />
        </label>
        <Button onClick={() => opening || void open()}>
          {opening ? say`Opening…` : say`Open the sealed tests`}
        </Button>
      </form>
      {problem !== undefined && (
        <Notice announce kind="error" title={say`The tests stay sealed`}>
          {problem}
        </Notice>
      )}
    </section>
  );
}
