import { type ReactNode, useMemo } from "react";
import { useStore } from "zustand";
import { projectFiles } from "../../domain/node/container-files.ts";
import { startingFiles } from "../../domain/node/starting-files.ts";
import { say } from "../../messages/say.ts";
import type { NodeSession } from "../../state/node/node-session.ts";
import { Button } from "../../ui/Button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { useCommands } from "../../ui/commands.tsx";
import { SplitPane } from "../../ui/SplitPane.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { useToast } from "../../ui/toast.ts";
import type { ApiKey } from "./api-key.ts";
import { EnginePanel } from "./EnginePanel.tsx";
import { FileTree } from "./FileTree.tsx";
import { isNodeBusy } from "./is-node-busy.ts";
import { NodeDraftNotices } from "./NodeDraftNotices.tsx";
import { NodeProblem } from "./NodeProblem.tsx";
import { NodeToolbar } from "./NodeToolbar.tsx";
import styles from "./NodePage.module.css";

interface Props {
  readonly session: NodeSession;
  readonly apiKey: ApiKey;
  readonly elsewhere: Parameters<typeof EnginePanel>[0]["elsewhere"];
  /** The editor of the shown file. */
  readonly editor: ReactNode;
  /** The regions *Tests* and *Output*. */
  readonly tests: ReactNode;
}

/** One Node exercise to work on: problem, files, editor, tests, and how Node stands. */
export function NodePage({ session, apiKey, elsewhere, editor, tests }: Props) {
  const state = useStore(session.store);
  const engine = useStore(session.engine.store);
  const { exercise } = session;
  const { files, shown, tabs } = state;
  const starting = useMemo(() => startingFiles(exercise), [exercise]);
  const reset = useReset(session);
  useCommands([
    { id: "run", title: say`Run the visible tests`, keys: "Mod+'", run: session.run },
    { id: "submit", title: say`Submit: run all tests`, keys: "Mod+Enter", run: session.submit },
    {
      id: "stop",
      title: say`Stop what is running`,
      keys: "Mod+.",
      run: session.stop,
      when: () => isNodeBusy(session.store.getState(), session.engine.store.getState()),
    },
    { id: "reset", title: say`Reset the code`, run: reset },
  ]);
  return (
    <div className={styles["page"]}>
      <SplitPane
        first={<NodeProblem exercise={exercise} />}
        initial={34}
        label={say`Width of the problem`}
        remember="problem"
        second={
          <div className={classNames(styles["work"], "onScreenOnly")}>
            <NodeToolbar engine={engine} onReset={reset} session={session} state={state} />
            <div className={styles["messages"]}>
              <NodeDraftNotices session={session} state={state} />
              <EnginePanel
                apiKey={apiKey}
                elsewhere={elsewhere}
                engine={session.engine}
                onShutDown={() => {
                  session.stop();
                  session.engine.shutDown();
                }}
                state={engine}
              />
            </div>
            <SplitPane
              direction="rows"
              first={
                <section aria-label={say`Editor`} className={styles["editor"]}>
                  <FileTree
                    isChanged={(path) => Object.hasOwn(starting, path) && files[path] !== starting[path]}
                    isEditable={(path) => Object.hasOwn(starting, path)}
                    onShow={session.show}
                    paths={Object.keys(projectFiles({ exercise, studentFiles: files }))}
                    shown={shown}
                  />
                  <Tabs
                    actions={
                      tabs.length > 1 && (
                        <Button onClick={() => session.closeTab(shown)} small variant="quiet">
                          {say`Close tab`}
                        </Button>
                      )
                    }
                    className={styles["tabs"]}
                    label={say`Open files`}
                    onSelect={session.show}
                    selected={shown}
                    tabs={tabs.map((path) => ({ id: path, title: <span translate="no">{path}</span> }))}
                  >
                    {editor}
                  </Tabs>
                </section>
              }
              initial={52}
              label={say`Height of the editor`}
              remember="editor"
              second={tests}
            />
          </div>
        }
      />
    </div>
  );
}

function useReset(session: NodeSession): () => void {
  const toast = useToast();
  return () => {
    session.resetCode();
    const hasReset = session.store.getState().beforeReset !== undefined;
    toast(
      hasReset
        ? { message: say`The code is as it was at the start.`, undo: session.undoReset }
        : { message: say`This is the starter code already.` },
    );
  };
}
