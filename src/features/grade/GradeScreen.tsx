import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { useStore } from "zustand";
import { gradeRow, type GradeRow } from "../../domain/teach/grading/grade-row.ts";
import type { PlacedSubmission } from "../../domain/teach/grading/submissions.ts";
import { say } from "../../messages/say.ts";
import type { GradingSession, GradingState } from "../../state/teach/grading-session.ts";
import { openSubmissions, placedOf } from "../../state/teach/grading-session.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { ExportPanel, type Exports } from "./ExportPanel.tsx";
import { GradeTable } from "./GradeTable.tsx";
import styles from "./Grade.module.css";
import { sizeWords } from "./grade-words.ts";
import { Intake } from "./Intake.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { RunBar } from "./RunBar.tsx";
import { SchemeFields } from "./SchemeFields.tsx";
import { SimilarPrograms } from "./SimilarPrograms.tsx";
import { SubmissionDialog } from "./SubmissionDialog.tsx";
import { Unseal } from "./Unseal.tsx";

export interface GivenFiles {
  readonly files: readonly { readonly path: string; readonly file: File }[];
}

interface Props {
  readonly session: GradingSession;
  /** Who signed the assignment. */
  readonly signed: ReactNode;
  /** @returns a sentence where the passphrase does not fit */
  readonly onUnseal: (passphrase: string) => Promise<string | undefined>;
  readonly onFiles: (given: GivenFiles["files"]) => void;
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
  readonly onForget: () => void;
  readonly exports: Exports;
}

/** Submissions of one assignment, re-run and in a table. */
export function GradeScreen({
  session,
  signed,
  onUnseal,
  onFiles,
  onText,
  onClose,
  onForget,
  exports,
}: Props) {
  const state = useStore(session.store);
  const [shown, setShown] = useState<string>();
  const { plan, scheme, kept, received, accepted, results } = state;
  const placed = useMemo(() => placedOf({ plan, received, accepted }), [plan, received, accepted]);
  const made = useMemo(() => rowsOf(placed, { plan, results, scheme }), [placed, plan, results, scheme]);
  // Thousands are sorted and searched in a turn of their own, and what somebody types comes before that.
  const rows = useDeferredValue(made);
  const open = openSubmissions(state).length;
  const shownRow = rows.find((row) => row.placed.received.receipt === shown);
  return (
    <div className={styles["screen"]}>
      <header className={styles["head"]}>
        <div>
          <h1>{say`Grade: ${plan.title}`}</h1>
          <p className={styles["quiet"]}>{sizeWords(plan)}</p>
          {signed}
        </div>
        <div className={styles["bar"]}>
          <Button onClick={onClose} small>{say`Another assignment`}</Button>
          <Button onClick={onForget} small variant="danger">{say`Forget all this`}</Button>
        </div>
      </header>
      {!kept && (
        <Notice
          announce
          kind="warn"
          title={say`This browser does not keep what is here`}
        >{say`It is gone when this tab is closed: export it as JSON before.`}</Notice>
      )}
      <Intake onFiles={onFiles} onText={onText} state={state} />
      {plan.sealed > 0 && <Unseal count={plan.sealed} onUnseal={onUnseal} />}
      <RunBar
        onAnew={() => void session.startAnew()}
        onPause={session.pause}
        onStart={() => void session.start()}
        open={open}
        state={state}
      />
      <LeftOut accepted={accepted} onAccept={session.accept} placed={placed} troubles={state.troubles} />
      {rows.length > 0 && (
        <>
          <SchemeFields due={plan.due} onChoose={session.choose} scheme={scheme} />
          <GradeTable items={plan.items} onOpen={setShown} rows={rows} />
          <SimilarPrograms rows={rows} session={session} />
          <ExportPanel exports={exports} items={plan.items} rows={rows} title={plan.title} />
        </>
      )}
      <SubmissionDialog
        items={plan.items}
        onClose={() => setShown(undefined)}
        results={shown === undefined ? undefined : results.get(shown)}
        row={shownRow}
      />
    </div>
  );
}

/** Of those that count. */
function rowsOf(
  placed: readonly PlacedSubmission[],
  { plan: { items }, results, scheme }: Pick<GradingState, "plan" | "results" | "scheme">,
): readonly GradeRow[] {
  return placed
    .filter(({ leftOut }) => leftOut === undefined)
    .map((each) => gradeRow({ placed: each, items, works: results.get(each.received.receipt), scheme }));
}
