import { languageNames } from "../../domain/language.ts";
import { say } from "../../messages/say.ts";
import type { DemoProgram, DemoSession, DemoState } from "../../state/demo-session.ts";
import type { SandboxStatus } from "../../state/exercise-session.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import styles from "./RunBar.module.css";

interface Props {
  readonly session: DemoSession;
  readonly state: DemoState;
  readonly program: DemoProgram;
}

/** Runs one of the two programs, and says how that ended or what it waits for. */
export function RunBar({ session, state, program }: Props) {
  const { phase, broken } = state.judged[program];
  // The search is for inputs of the plausible program.
  const isSearching = program === "plausible" && state.search.kind === "searching";
  const isBusy = phase === "judging" || isSearching;
  const isWaiting =
    program === state.shown && broken === undefined && [state.sandbox, state.library].some(isAwaited);
  return (
    <div className={styles["run"]}>
      <div className={styles["bar"]}>
        <Button data-run="" icon="run" onClick={() => session.run(program)} variant="primary">
          {program === "plausible" ? say`Run` : say`Run the mended program`}
        </Button>
        <Button
          aria-disabled={isBusy ? undefined : true}
          icon="stop"
          onClick={isBusy ? session.stop : undefined}
        >
          {say`Stop`}
        </Button>
      </div>
      <div className={styles["status"]}>
        {isWaiting ? (
          <Loading session={session} state={state} />
        ) : (
          <Result program={program} session={session} state={state} />
        )}
      </div>
      {broken && (
        <Notice
          actions={<Button onClick={() => session.run(program)}>{say`Try again`}</Button>}
          announce
          kind="error"
          title={broken.message}
        >
          {broken.advice}
        </Notice>
      )}
    </div>
  );
}

function Result({ session, state, program }: Props) {
  const { phase, result, allPassed } = state.judged[program];
  if (phase === "judging") return <span className={styles["quiet"]}>{say`Running…`}</span>;
  if (result === "") return <span className={styles["quiet"]}>{say`Not run yet`}</span>;
  const isShown = state.shown === program;
  return (
    <span className={styles["result"]}>
      <Icon className={allPassed ? styles["pass"] : styles["fail"]} name={allPassed ? "check" : "cross"} />
      {/* One result and one list of tests on the page: those of the program that ran last. */}
      {isShown ? <output aria-label={say`Result`}>{result}</output> : <span>{result}</span>}
      {!isShown && <Button onClick={() => session.show(program)} small>{say`Show its tests`}</Button>}
    </span>
  );
}

/** Not there yet, or it never will be: instead of a result. */
function isAwaited({ kind }: SandboxStatus): boolean {
  return kind === "starting" || kind === "failed";
}

/** What is still on its way: the interpreter, and the library where the demo has one. */
function Loading({ session, state }: Omit<Props, "program">) {
  const language = languageNames[session.demo.meta.language];
  const parts = [
    { name: language, ...state.sandbox },
    { name: "SQLite", ...state.library },
  ];
  return parts.filter(isAwaited).map(({ name, kind, loadedBytes, totalBytes, message }) =>
    kind === "starting" ? (
      <Progress key={name} label={say`Loading ${name}`} loaded={loadedBytes} total={totalBytes} />
    ) : (
      <p className={styles["fail"]} key={name} role="alert">
        {message ?? say`${name} could not be started`}. {say`Press Run to try again.`}
      </p>
    ),
  );
}
