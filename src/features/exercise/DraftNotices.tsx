import { say } from "../../messages/say.ts";
import type { ExerciseSession, ExerciseState } from "../../state/exercise-session.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { OtherVersionNotice } from "../../ui/OtherVersionNotice.tsx";
import { saveFile } from "../../ui/save-file.ts";
import { useToast } from "../../ui/toast.ts";

interface Props {
  readonly session: ExerciseSession;
  readonly state: ExerciseState;
}

/** What the reader must know of how the code is kept, with a way out: nothing where all is well. */
export function DraftNotices({ session, state }: Props) {
  return (
    <>
      {!state.keepsDrafts && <NotKept session={session} state={state} />}
      {state.otherDraft && (
        <OtherVersionNotice onKeepThis={session.keepThis} onTakeOther={session.takeOther} />
      )}
    </>
  );
}

function NotKept({ session, state: { language, drafts } }: Props) {
  const toast = useToast();
  const text = drafts[language];
  const name = `${session.exercise.origin.family}.${language === "python" ? "py" : "js"}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      toast({ message: say`Your program is on the clipboard.` });
    } catch {
      toast({ message: say`This browser does not let the page copy. Download the program instead.` });
    }
  };
  return (
    <Notice
      actions={
        <>
          <Button icon="copy" onClick={() => void copy()} small>{say`Copy my program`}</Button>
          <Button onClick={() => saveFile(name, text, "text/plain")} small>{say`Download it`}</Button>
        </>
      }
      announce
      kind="warn"
      title={say`Your code is not kept in this browser`}
    >
      {say`It is lost when this page is closed: the browser has no room for it, or keeps nothing here.`}
    </Notice>
  );
}
