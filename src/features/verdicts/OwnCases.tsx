import { useState } from "react";
import type { TestCase } from "../../domain/exercise.ts";
import { canHaveOwnCases } from "../../domain/own-case.ts";
import type { ExerciseSession, ExerciseState, OwnCaseDraft } from "../../state/exercise-session.ts";
import { readOwnCase } from "../../state/read-own-case.ts";
import { Button } from "../../ui/Button.tsx";
import { useToast } from "../../ui/toast.ts";
import { CaseDetails, type CaseDetailsProps } from "./CaseDetails.tsx";
import { CaseList, type CaseListProps } from "./CaseList.tsx";
import { previewText } from "../../domain/case-texts.ts";
import { say } from "../../messages/say.ts";
import { OwnCaseForm } from "./OwnCaseForm.tsx";
import { ownCaseFields } from "./own-case-fields.ts";
import styles from "./OwnCases.module.css";
import sectionStyles from "./TestsPanel.module.css";

interface Props extends Pick<CaseListProps, "author" | "authors" | "judged" | "openedId" | "onToggle"> {
  readonly session: ExerciseSession;
  readonly state: ExerciseState;
  readonly source: CaseDetailsProps["source"];
  readonly onGoToLine: CaseDetailsProps["onGoToLine"];
  readonly onOpen: (id: string) => void;
}

/** The student's own inputs: typed, run with the visible tests, and judged where an answer is given. */
export function OwnCases({ session, state, source, onGoToLine, onOpen, ...list }: Props) {
  const { exercise } = session;
  const { ownCases, language } = state;
  const toast = useToast();
  const [newest, setNewest] = useState<string>();
  if (!canHaveOwnCases(exercise)) return null;

  function add() {
    session.addOwnCase();
    const added = session.store.getState().ownCases.at(-1);
    if (added === undefined) return;
    setNewest(added.id);
    onOpen(added.id);
  }

  function remove(id: string) {
    session.removeOwnCase(id);
    toast({ message: say`Own test removed.`, undo: () => session.undoRemoveOwnCase() });
  }

  const read = ownCases.map((draft) => ({ draft, result: readOwnCase(exercise, draft) }));
  const tests = read.map(({ draft, result }) =>
    result.kind === "case" ? result.testCase : unreadable(draft),
  );
  return (
    <section aria-label={say`Your tests`} className={sectionStyles["section"]}>
      <header className={sectionStyles["head"]}>
        <h2>{say`Own cases`}</h2>
        <Button icon="plus" onClick={add} small>{say`Add a case`}</Button>
      </header>
      {tests.length === 0 && (
        <p className={sectionStyles["empty"]}>
          {say`Try inputs of your own: see what your program gives, or say what it should.`}
        </p>
      )}
      {tests.length > 0 && (
        <CaseList
          {...list}
          renderDetails={(test, name) => {
            const own = read.find(({ draft }) => draft.id === test.id);
            if (own === undefined) return null;
            const problems = own.result.kind === "problems" ? own.result.problems : [];
            return (
              <div className={styles["body"]}>
                <OwnCaseForm
                  fields={ownCaseFields(exercise, own.draft, language, problems)}
                  isNew={test.id === newest}
                  name={name}
                  onChange={(draft) => session.changeOwnCase(draft)}
                />
                {own.result.kind === "case" &&
                  list.judged[list.author].cases.get(test.id)?.kind === "judged" && (
                    <CaseDetails
                      exercise={exercise}
                      language={language}
                      onGoToLine={onGoToLine}
                      source={source}
                      state={list.judged[list.author].cases.get(test.id)}
                      test={test}
                    />
                  )}
                <div className={styles["foot"]}>
                  <Button icon="trash" onClick={() => remove(test.id)} small variant="quiet">
                    {say`Remove own test ${tests.indexOf(test) + 1}`}
                  </Button>
                </div>
              </div>
            );
          }}
          isReadable={({ steps }) => steps.python.length > 0}
          label={say`Own cases`}
          renderPreview={(test) => <span translate="no">{previewText(test, language)}</span>}
          tests={tests}
          nameOf={(number) => say`Own test ${number}`}
        />
      )}
    </section>
  );
}

function unreadable({ id }: OwnCaseDraft): TestCase {
  return { id, category: "own", steps: { python: [], javascript: [] }, expected: [] };
}
