import { type FormEvent, useId, useState } from "react";
import { asPlaygroundError } from "../../domain/playground-error.ts";
import type { AuthoredExercise } from "../../domain/teach/authored-exercise.ts";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import type { Hider } from "./hider.ts";
import styles from "./LevelFields.module.css";

interface Props {
  readonly authored: AuthoredExercise;
  readonly open: Hider["open"];
  readonly onOpened: (authored: AuthoredExercise) => void;
}

/** Asks for the passphrase of tests that were sealed; it may be tried as often as it takes. */
export function OpenSealed({ authored, open, onOpened }: Props) {
  const id = useId();
  const [passphrase, setPassphrase] = useState("");
  const [state, setState] = useState<{ readonly isOpening?: boolean; readonly problem?: string }>({});

  async function tryIt() {
    if (state.isOpening || passphrase === "") return;
    setState({ isOpening: true });
    try {
      const opened = await open(authored, passphrase);
      if (opened.kind === "opened") return onOpened(opened.authored);
      setState({ problem: opened.problem });
    } catch (error) {
      const { message, advice } = asPlaygroundError(error, "");
      setState({ problem: `${message}. ${advice}` });
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void tryIt();
  }

  return (
    <Notice kind="info" title={say`The hidden tests of this exercise are sealed`}>
      <form className={styles["opening"]} onSubmit={submit}>
        <label htmlFor={id}>{say`Passphrase`}</label>
        <input
          autoComplete="off"
          id={id}
          onChange={({ target }) => setPassphrase(target.value)}
          type="password"
          value={passphrase}
        />
        <Button
          aria-disabled={passphrase === "" || state.isOpening ? true : undefined}
          onClick={() => void tryIt()}
          small
        >
          {state.isOpening ? say`Opening…` : say`Open them`}
        </Button>
        <p className={styles["problem"]} role="alert">
          {state.problem}
        </p>
      </form>
    </Notice>
  );
}
