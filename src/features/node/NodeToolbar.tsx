import { say } from "../../messages/say.ts";
import type { NodeEngineState } from "../../state/node/node-engine.ts";
import type { NodeSession, NodeState } from "../../state/node/node-session.ts";
import { ActButton } from "../../ui/ActButton.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./NodePage.module.css";
import { isNodeBusy } from "./is-node-busy.ts";

interface Props {
  readonly session: NodeSession;
  readonly state: NodeState;
  readonly engine: NodeEngineState;
  readonly onReset: () => void;
}

/** What can be done with the project, and how the last run ended. */
export function NodeToolbar({ session, state, engine, onReset }: Props) {
  const isBusy = isNodeBusy(state, engine);
  return (
    <div className={styles["toolbar"]}>
      <div className={styles["row"]}>
        <div className={styles["group"]}>
          <ActButton
            can
            icon="run"
            name={say`Run`}
            onClick={session.run}
            title={say`Run the visible tests`}
          />
          <ActButton
            can
            icon="check"
            name={say`Submit`}
            onClick={session.submit}
            title={say`Run all tests, the hidden ones too`}
            variant="primary"
          />
          <ActButton
            can={isBusy}
            icon="stop"
            name={say`Stop`}
            onClick={session.stop}
            title={say`Stop what is running`}
          />
        </div>
        {state.beforeReset === undefined ? (
          <ActButton
            can
            name={say`Reset code`}
            onClick={onReset}
            small
            title={say`All files back to how they were at the start`}
          />
        ) : (
          <Button icon="undo" onClick={session.undoReset} small>{say`Undo reset`}</Button>
        )}
      </div>
      <Result isBusy={isBusy} state={state} />
    </div>
  );
}

function Result({ state, isBusy }: { readonly state: NodeState; readonly isBusy: boolean }) {
  const { stale, allPassed, phase, result } = state.judged;
  // The result before is not this run's.
  const text = phase === "judging" ? "" : result;
  return (
    <div className={styles["result"]} data-stale={stale}>
      {text !== "" && (
        <Icon className={allPassed ? styles["pass"] : styles["part"]} name={allPassed ? "check" : "cross"} />
      )}
      <output aria-label={say`Result`}>{text}</output>
      {isBusy && (
        <span className={styles["quiet"]}>
          {state.isInstalling ? say`Installing packages…` : phase === "judging" ? say`Running…` : ""}
        </span>
      )}
      {text === "" && !isBusy && <span className={styles["quiet"]}>{say`Not run yet`}</span>}
    </div>
  );
}
