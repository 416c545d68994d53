import { say } from "../../messages/say.ts";
import type { NodeSession, NodeState } from "../../state/node/node-session.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { OtherVersionNotice } from "../../ui/OtherVersionNotice.tsx";
import { saveFile } from "../../ui/save-file.ts";

interface Props {
  readonly session: NodeSession;
  readonly state: NodeState;
}

/** What the reader must know of how the files are kept, with a way out: nothing where all is well. */
export function NodeDraftNotices({ session, state: { keepsDrafts, otherDraft, files } }: Props) {
  const save = () =>
    saveFile(`${session.exercise.meta.id}.json`, JSON.stringify(files, undefined, 2), "application/json");
  return (
    <>
      {!keepsDrafts && (
        <Notice
          actions={<Button onClick={save} small>{say`Download my files`}</Button>}
          announce
          kind="warn"
          title={say`Your code is not kept in this browser`}
        >
          {say`It is lost when this page is closed: the browser has no room for it, or keeps nothing here.`}
        </Notice>
      )}
      {otherDraft && <OtherVersionNotice onKeepThis={session.keepThis} onTakeOther={session.takeOther} />}
    </>
  );
}
