import type { ReactNode } from "react";
import { partStandings } from "../../domain/offline/file-standing.ts";
import type { SitePart } from "../../domain/offline/site-files.ts";
import { say } from "../../messages/say.ts";
import type { OfflineState } from "../../state/offline/offline-state.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { hindranceWords, listWords, type Words } from "./offline-words.ts";
import styles from "./OfflineScreen.module.css";
import { PartsForm } from "./PartsForm.tsx";
import { SelfCheck } from "./SelfCheck.tsx";
import { Verdict } from "./Verdict.tsx";

export interface OfflineActions {
  readonly onChoose: (part: SitePart, isChosen: boolean) => void;
  /** By default the chosen parts. */
  readonly onBring: (parts?: ReadonlySet<SitePart>) => void;
  readonly onCancel: () => void;
  readonly onRemove: (part: SitePart) => void;
  readonly onCheck: () => void;
}

interface Props extends OfflineActions {
  readonly state: OfflineState;
}

/** What of this site works without a network, what would, and how to bring that. */
export function OfflineScreen({ state, ...actions }: Props) {
  return (
    <div className={styles["screen"]}>
      <header className={styles["introduction"]}>
        <h1>{say`Offline`}</h1>
        <p>
          {say`Keep Edgecase in this browser, and it works with no network at all: exercises, engines, the
            built-in model, demos, lab and teaching. Only models from a hub need the network, and exercises for Node.`}
        </p>
      </header>
      <Stand {...actions} state={state} />
    </div>
  );
}

function Stand({ state, ...actions }: Props) {
  const { stand, files, version } = state;
  if (typeof stand === "object") return <Cannot {...hindranceWords(stand.hindrance)} />;
  switch (stand) {
    case "opening":
      return <Progress label={say`Checking what is kept here`} loaded={0} total={0} />;
    case "unreachable":
    case "otherVersion":
      return (
        <Cannot {...listWords(stand)}>
          <Button onClick={actions.onCheck} small>{say`Try again`}</Button>
        </Cannot>
      );
    case "listed": {
      const parts = partStandings(files);
      return (
        <>
          <Verdict {...actions} parts={parts} state={state} />
          <PartsForm {...actions} parts={parts} state={state} />
          <SelfCheck
            isBusy={state.work.kind !== "none"}
            onCheck={actions.onCheck}
            parts={parts}
            version={version}
          />
        </>
      );
    }
  }
}

interface CannotProps extends Words {
  readonly children?: ReactNode;
}

function Cannot({ title, advice, children }: CannotProps) {
  return (
    <Notice actions={children} announce kind="warn" title={title}>
      {advice}
    </Notice>
  );
}
