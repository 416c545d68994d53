import { useStore } from "zustand";
import type { Author, ExerciseSession, ExerciseState } from "../../state/exercise-session.ts";
import { programSource } from "../../state/shown-program.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Button } from "../../ui/Button.tsx";
import { CaseDetails, HiddenCaseDetails } from "./CaseDetails.tsx";
import { CaseList } from "./CaseList.tsx";
import { previewText } from "../../domain/case-texts.ts";
import { say, sayCount } from "../../messages/say.ts";
import { Counterexample } from "./Counterexample.tsx";
import { HiddenTests } from "./HiddenTests.tsx";
import { OutputPanel } from "./OutputPanel.tsx";
import { OwnCases } from "./OwnCases.tsx";
import styles from "./TestsPanel.module.css";
import { useOpened } from "./use-opened.ts";

interface Props {
  readonly session: ExerciseSession;
  /** 1-based, in the program of the shown tab. */
  readonly onGoToLine: (line: number) => void;
}

/** The regions *Tests* and *Output*: every case with its verdict for each program, and one case's details. */
export function TestsPanel({ session, onGoToLine }: Props) {
  const { exercise } = session;
  const state = useStore(session.store);
  const { language, tab, judged, revealed } = state;
  const own = state.ownCases.map(({ id }) => id);
  const ids = [...exercise.visible.map(({ id }) => id), ...own, ...exercise.hidden.map(({ id }) => id)];
  const [opened, setOpened] = useOpened(judged[tab], ids);
  const authors: readonly Author[] = hasModelProgram(state) ? ["student", "model"] : ["student"];
  const source = judged[tab].stale ? undefined : programSource(state, tab);
  const shared = {
    author: tab,
    authors,
    judged,
    openedId: opened.id,
    onToggle: (id: string) => setOpened({ id: opened.id === id ? undefined : id, byHand: true }),
  };

  return (
    <div className={styles["panels"]}>
      <section aria-label={say`Tests`} className={styles["tests"]}>
        {judged[tab].broken && (
          <Notice
            actions={<Button onClick={() => session.run()}>{say`Try again`}</Button>}
            announce
            kind="error"
            title={judged[tab].broken.message}
          >
            {judged[tab].broken.advice}
          </Notice>
        )}
        <section aria-label={say`Given tests`} className={styles["section"]}>
          <header className={styles["head"]}>
            <h2>{say`Visible tests`}</h2>
            {judged[tab].stale && <StaleMark />}
          </header>
          {judged[tab].phase === "idle" && (
            <p className={styles["empty"]}>{describeRun(exercise.visible.length)}</p>
          )}
          <CaseList
            {...shared}
            renderDetails={(test) => (
              <CaseDetails
                exercise={exercise}
                language={language}
                onGoToLine={onGoToLine}
                source={source}
                state={judged[tab].cases.get(test.id)}
                test={test}
              />
            )}
            label={say`Visible tests`}
            renderPreview={(test) => <code>{previewText(test, language)}</code>}
            tests={exercise.visible}
          />
        </section>
        <OwnCases
          {...shared}
          onGoToLine={onGoToLine}
          onOpen={(id) => setOpened({ id, byHand: true })}
          session={session}
          source={source}
          state={state}
        />
        <Counterexample
          language={language}
          onGoToLine={onGoToLine}
          session={session}
          source={source}
          state={state}
        />
        <HiddenTests
          {...shared}
          renderDetails={(test, name) => {
            const details = {
              exercise,
              language,
              onGoToLine,
              source,
              state: judged[tab].cases.get(test.id),
              test,
            };
            if (revealed.has(test.id)) return <CaseDetails {...details} />;
            return <HiddenCaseDetails {...details} name={name} onReveal={() => session.reveal(test.id)} />;
          }}
          level={exercise.hiddenLevel}
          tests={exercise.hidden}
        />
      </section>
      <OutputPanel exercise={exercise} judge={judged[tab]} openedId={opened.id} ownIds={own} />
    </div>
  );
}

function describeRun(tests: number): string {
  return sayCount(tests, "Not run yet. Run judges this test.", "Not run yet. Run judges these # tests.");
}

function StaleMark() {
  return <span className={styles["stale"]}>{say`The code has changed since these verdicts.`}</span>;
}

function hasModelProgram({ generations, language }: ExerciseState): boolean {
  return generations[language].kind === "written" || generations[language].kind === "writing";
}
