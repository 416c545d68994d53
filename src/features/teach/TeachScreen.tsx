import { type ReactNode, useState } from "react";
import { useStore } from "zustand";
import type { Language } from "../../domain/language.ts";
import {
  type AuthoredCase,
  type AuthoredExercise,
  blankExercise,
} from "../../domain/teach/authored-exercise.ts";
import { addCases, withoutHashes } from "../../domain/teach/edit-authored.ts";
import type { SignedBy } from "../../domain/teach/signed-by.ts";
import { say, sayCount } from "../../messages/say.ts";
import type { CaseTools } from "../../state/teach/case-tools.ts";
import type { TeachSession } from "../../state/teach/teach-session.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useToast } from "../../ui/toast.ts";
import { CasesTable } from "./CasesTable.tsx";
import { Checks } from "./Checks.tsx";
import type { RenderEditor } from "./CodeField.tsx";
import { FileActions } from "./FileActions.tsx";
import { GenerateCases } from "./GenerateCases.tsx";
import type { Hider } from "./hider.ts";
import { OpenSealed } from "./OpenSealed.tsx";
import { PasteCases } from "./PasteCases.tsx";
import { type Copy, CopyNotice, useCopying } from "./CopyNotice.tsx";
import { Preview } from "./Preview.tsx";
import { ProgramFields } from "./ProgramFields.tsx";
import { RuleFields } from "./RuleFields.tsx";
import { sharedStrength } from "./shared-strength.ts";
import { SharePanel } from "./SharePanel.tsx";
import { SignatureFields } from "./SignatureFields.tsx";
import { type Sources, StartFrom } from "./StartFrom.tsx";
import { Strength } from "./Strength.tsx";
import { TaskFields } from "./TaskFields.tsx";
import { caseFinding } from "./teach-words.ts";
import styles from "./TeachScreen.module.css";

interface Props {
  readonly session: TeachSession;
  readonly tools: CaseTools;
  /** Another tab writes the exercise that this browser keeps: this one keeps nothing. */
  readonly isElsewhere: boolean;
  readonly sources: Sources;
  /** What the form begins with, if that is a copy. */
  readonly begun: Copy | undefined;
  readonly makeLink: (authored: AuthoredExercise) => Promise<string | undefined>;
  /** Hands the author a file of their own. */
  readonly onSaveFile: (authored: AuthoredExercise) => void;
  /** Hands the author a file for students, signed where links are. */
  readonly onSaveForStudents: (authored: AuthoredExercise) => void;
  /** Opens an exercise as a student has it. */
  readonly onSolve: (authored: AuthoredExercise, signed: SignedBy | undefined) => void;
  readonly hider: Hider;
  readonly onAddToSet: (authored: AuthoredExercise) => void;
  /** Where sets are put together. */
  readonly setHref: string;
  readonly signing: ReactNode;
  readonly renderEditor: RenderEditor;
}

/** An exercise is written here: the form, and beside it what comes of it. */
export function TeachScreen(props: Props) {
  const { session, tools, isElsewhere, makeLink, onSaveFile, onSolve, hider, sources, begun } = props;
  const state = useStore(session.store);
  const strength = useStore(tools.strength.store);
  const [language, setLanguage] = useState<Language>("python");
  const { authored, compiled, canUndo, kept, said } = state;
  const written = { authored, compiled };
  const toast = useToast();
  const copying = useCopying(begun, session.replace);
  const add = (cases: readonly AuthoredCase[]) => {
    session.edit(addCases(authored, cases), `cases.add.${authored.cases.length}`);
    toast({ message: sayCount(cases.length, "# test added.", "# tests added.") });
  };
  const importFile = (imported: AuthoredExercise) => {
    const open = withoutHashes(imported);
    session.replace(open);
    if (open !== imported)
      toast({
        message: say`The answers of its hidden tests are hashed, and cannot be read from the file. Fill them in from the reference.`,
      });
  };
  const part = { authored, problems: compiled.problems, onEdit: session.edit };
  return (
    <div className={styles["screen"]}>
      <header className={styles["head"]}>
        <h1>{say`Write an exercise`}</h1>
        <div className={styles["actions"]}>
          <Button
            aria-disabled={canUndo ? undefined : true}
            icon="undo"
            onClick={session.undo}
            small
          >{say`Undo`}</Button>
          <Button icon="plus" onClick={() => session.replace(blankExercise)} small>{say`New`}</Button>
          <StartFrom onStart={copying.start} sources={sources} />
          <ButtonLink href={props.setHref} small>{say`Sets`}</ButtonLink>
          <FileActions onExport={() => onSaveFile(authored)} onImport={importFile} onSolve={onSolve} />
          <ButtonLink href="#/teach/grade" small>{say`Grade`}</ButtonLink>
        </div>
      </header>
      <CopyNotice copying={copying} />
      <Keeping isElsewhere={isElsewhere} kept={kept} onExport={() => onSaveFile(authored)} />
      {authored.hiding?.kind === "sealed" && (
        <OpenSealed authored={authored} onOpened={session.replace} open={hider.open} />
      )}
      <div className={styles["columns"]}>
        <form className={styles["form"]} onSubmit={(event) => event.preventDefault()}>
          <TaskFields {...part} />
          <SignatureFields {...part} usualFunction={blankExercise.signature} />
          <ProgramFields
            {...part}
            renderEditor={props.renderEditor}
            usualStarter={compiled.exercise?.starter}
          />
          <CasesTable
            {...part}
            actions={
              <>
                <PasteCases authored={authored} onAdd={add} />
                <GenerateCases generate={tools.generate} onAdd={add} written={written} />
              </>
            }
            canFillIn={authored.languages.some((each) => authored.reference[each].trim() !== "")}
            findingOf={(at) => caseFinding(state, at)}
            onFillIn={() => void session.fillIn()}
            said={said}
          />
          <RuleFields {...part} />
        </form>
        <div className={styles["aside"]}>
          <Preview exercise={compiled.exercise} language={language} onLanguage={setLanguage} />
          <Checks onCheck={() => void session.checkReferences()} onEdit={session.edit} state={state} />
          <Strength
            measuresByItself={tools.measuresByItself}
            onAdd={add}
            session={tools.strength}
            written={written}
          />
          <SharePanel
            authored={authored}
            compiled={compiled}
            hider={hider}
            makeLink={makeLink}
            onSaveFile={props.onSaveForStudents}
            onAddToSet={props.onAddToSet}
            signing={props.signing}
            strength={sharedStrength(state, strength, tools.measuresByItself)}
          />
        </div>
      </div>
    </div>
  );
}

interface KeepingProps {
  readonly isElsewhere: boolean;
  readonly kept: boolean;
  readonly onExport: () => void;
}

/** Nothing where all is kept, as it should be. */
function Keeping({ isElsewhere, kept, onExport }: KeepingProps) {
  if (!isElsewhere && kept) return null;
  return (
    <Notice
      actions={<Button onClick={onExport} small>{say`Export it`}</Button>}
      announce
      kind="warn"
      title={
        isElsewhere
          ? say`An exercise is being written in another tab`
          : say`This browser does not keep what you write`
      }
    >
      {isElsewhere
        ? say`What you change here is not kept: close the other tab and reload, or export it.`
        : say`It is gone when this tab is closed: export it.`}
    </Notice>
  );
}
