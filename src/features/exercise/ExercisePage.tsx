import { type ReactNode, useEffect } from "react";
import { useStore } from "zustand";
import { say } from "../../messages/say.ts";
import type { Author, ExerciseSession } from "../../state/exercise-session.ts";
import { Button } from "../../ui/Button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { late } from "../../ui/late.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { SplitPane } from "../../ui/SplitPane.tsx";
import { type Tab, Tabs } from "../../ui/Tabs.tsx";
import { ProblemPane } from "./ProblemPane.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { useExerciseCommands } from "./use-exercise-commands.ts";
import styles from "./ExercisePage.module.css";

const fetchDraftNotices = async () => {
  try {
    return (await import("./DraftNotices.tsx")).DraftNotices;
  } catch {
    return () => <Notice announce kind="warn" title={say`Your code may not be kept in this browser`} />;
  }
};
const DraftNotices = late(fetchDraftNotices);

interface Props {
  readonly session: ExerciseSession;
  /** The code editor of the shown tab's program. */
  readonly editor: ReactNode;
  /** The regions *Tests* and *Output*. */
  readonly tests: ReactNode;
  /** How the model's program came about; shown above the editor in the model's tab. */
  readonly model: ReactNode;
  /** Another exercise of this topic and difficulty. */
  readonly onNewExercise?: (() => void) | undefined;
  /** The same exercise with other parameters. */
  readonly onOtherVariant?: (() => void) | undefined;
  /** Absent where its hidden tests are nobody's to see. */
  readonly onEditCopy?: (() => void) | undefined;
  /** More buttons for the toolbar, such as *Share*. */
  readonly actions?: ReactNode;
  /** What is to be said above the program, beside the page's own notices. */
  readonly notices?: ReactNode;
}

/**
 * One exercise to work on: the problem, the programs and their tests. The app fills the places, since features know
 * nothing of each other:
 * @example
 * <ExercisePage
 *   session={session}
 *   editor={<CodeEditor document={…} markers={programMarkers(judged[tab])} onChange={session.edit} ref={editor} … />}
 *   tests={<TestsPanel session={session} onGoToLine={(line) => editor.current?.goToLine(line)} />}
 *   model={<ModelPanel generation={generations[language]} about={…} onTakeOver={session.takeOver} />}
 * />
 */
export function ExercisePage({
  session,
  editor,
  tests,
  model,
  onNewExercise,
  onOtherVariant,
  onEditCopy,
  actions,
  notices,
}: Props) {
  const state = useStore(session.store);
  // Not needed to begin with, and there when it is.
  useEffect(() => void fetchDraftNotices(), []);
  useExerciseCommands(session, { onNewExercise, onOtherVariant });
  return (
    <div className={styles["page"]}>
      <SplitPane
        first={
          <ProblemPane
            onEditCopy={onEditCopy}
            onOtherVariant={onOtherVariant}
            session={session}
            state={state}
          />
        }
        initial={36}
        label={say`Width of the problem`}
        remember="problem"
        second={
          <div className={classNames(styles["work"], "onScreenOnly")}>
            <Toolbar actions={actions} onNewExercise={onNewExercise} session={session} state={state} />
            <div className={styles["messages"]}>
              {notices}
              {(!state.keepsDrafts || state.otherDraft !== undefined) && (
                <DraftNotices session={session} state={state} />
              )}
              {state.withdrawn.length > 0 && (
                <Notice
                  actions={onNewExercise && <Button onClick={onNewExercise}>{say`New exercise`}</Button>}
                  announce
                  kind="error"
                  title={say`This exercise is withdrawn: it failed its own check`}
                >
                  {state.withdrawn[0]} {say`It cannot judge anybody fairly. Your code is kept.`}
                </Notice>
              )}
              <Sandbox state={state} />
            </div>
            <SplitPane
              direction="rows"
              first={
                <section aria-label={say`Editor`} className={styles["editor"]}>
                  <Tabs
                    className={styles["tabs"]}
                    label={say`Programs`}
                    onSelect={(tab) => session.selectTab(tab)}
                    selected={state.tab}
                    tabs={tabs()}
                  >
                    {state.tab === "model" && model}
                    {editor}
                  </Tabs>
                </section>
              }
              initial={46}
              label={say`Height of the editor`}
              remember="editor"
              second={state.withdrawn.length === 0 && tests}
            />
          </div>
        }
      />
    </div>
  );
}

const tabs = (): readonly Tab<Author>[] => [
  { id: "student", title: say`My program` },
  { id: "model", title: say`Model's program` },
];

function Sandbox({ state }: { readonly state: ReturnType<ExerciseSession["store"]["getState"]> }) {
  const { kind, loadedBytes, totalBytes, message } = state.sandbox;
  const language = state.language === "python" ? "Python" : "JavaScript";
  if (kind === "starting")
    return <Progress label={say`Loading ${language}`} loaded={loadedBytes} total={totalBytes} />;
  if (kind !== "failed") return null;
  return (
    <Notice announce kind="error" title={message ?? say`${language} could not be started`}>
      {say`Press Run to try again. If it stays so, reload the page: your code is kept.`}
    </Notice>
  );
}
