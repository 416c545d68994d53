import { type ReactNode, useId } from "react";
import { languageNames, languages } from "../../domain/language.ts";
import { say } from "../../messages/say.ts";
import type { ExerciseSession, ExerciseState } from "../../state/exercise-session.ts";
import { isBusy } from "../../state/is-busy.ts";
import { ActButton } from "../../ui/ActButton.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { engineNote } from "./engine-note.ts";
import { shownResult } from "./exercise-status.ts";
import { useCodeActions } from "./use-code-actions.ts";
import styles from "./Toolbar.module.css";

interface Props {
  readonly session: ExerciseSession;
  readonly state: ExerciseState;
  readonly onNewExercise: (() => void) | undefined;
  readonly actions: ReactNode;
}

/** What can be done with the shown program, and how the last run ended. */
export function Toolbar({ session, state, onNewExercise, actions }: Props) {
  const busy = isBusy(state);
  const { resetCode, undoReset } = useCodeActions(session);
  const canRun =
    state.withdrawn.length === 0 &&
    (state.tab === "student" || state.generations[state.language].kind === "written");
  return (
    <div className={styles["toolbar"]}>
      <div className={styles["row"]}>
        <RadioGroup
          label={say`Language`}
          onChange={(language) => session.setLanguage(language)}
          options={(session.exercise.languages ?? languages).map((value) => ({
            value,
            label: languageNames[value],
          }))}
          value={state.language}
        />
        <div className={styles["group"]}>
          <ActButton
            can={canRun}
            icon="run"
            name={say`Run`}
            onClick={() => session.run()}
            title={say`Run the visible tests`}
          />
          <ActButton
            can={canRun}
            icon="check"
            name={say`Submit`}
            onClick={() => session.submit()}
            title={say`Run all tests, the hidden ones too`}
            variant="primary"
          />
          <ActButton
            can={busy}
            icon="stop"
            name={say`Stop`}
            onClick={() => session.stop()}
            title={say`Stop what is running`}
          />
        </div>
        <EngineChoice session={session} state={state} />
      </div>
      <div className={styles["row"]}>
        <Result state={state} />
        <div className={styles["group"]}>
          <Button icon="model" small onClick={() => session.generate()}>{say`Generate solution`}</Button>
          {onNewExercise && <Button onClick={onNewExercise} small>{say`New exercise`}</Button>}
          {state.beforeReset === undefined ? (
            <ActButton
              small
              can={state.tab === "student"}
              name={say`Reset code`}
              onClick={resetCode}
              title={say`Back to the starter code`}
            />
          ) : (
            <Button icon="undo" onClick={undoReset} small>{say`Undo reset`}</Button>
          )}
          {actions}
        </div>
      </div>
    </div>
  );
}

function Result({ state }: { readonly state: ExerciseState }) {
  const { stale, allPassed } = state.judged[state.tab];
  const text = shownResult(state);
  return (
    <div className={styles["result"]} data-stale={stale}>
      {text !== "" && (
        <Icon className={allPassed ? styles["pass"] : styles["part"]} name={allPassed ? "check" : "cross"} />
      )}
      <output aria-label={say`Result`}>{text}</output>
      {isBusy(state) && <span className={styles["quiet"]}>{say`Running…`}</span>}
      {text === "" && !isBusy(state) && <span className={styles["quiet"]}>{say`Not run yet`}</span>}
    </div>
  );
}

function EngineChoice({ session, state }: Pick<Props, "session" | "state">) {
  const id = useId();
  return (
    <div className={styles["engine"]}>
      {state.language === "javascript" && (
        <>
          <label className={styles["quiet"]} htmlFor={id}>{say`Engine`}</label>
          <select
            id={id}
            onChange={(event) =>
              session.setJavascriptEngine(event.currentTarget.value === "quickjs" ? "quickjs" : "browser")
            }
            value={state.javascriptEngine}
          >
            <option value="browser">{say`Browser`}</option>
            <option value="quickjs">{say`Strict (QuickJS)`}</option>
          </select>
        </>
      )}
      <span className={styles["quiet"]}>{engineNote(state)}</span>
    </div>
  );
}
