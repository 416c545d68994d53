import { useState } from "react";
import { asPlaygroundError, type PlaygroundError } from "../../domain/playground-error.ts";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useToast } from "../../ui/toast.ts";

/** Asks once more, because it cannot be undone. */
export function DeleteEverything({ onDelete }: { readonly onDelete: () => Promise<void> }) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<PlaygroundError>();
  const toast = useToast();

  async function remove() {
    setAsking(false);
    try {
      await onDelete();
      setProblem(undefined);
      toast({ message: say`Everything kept here has been deleted.` });
    } catch (error) {
      setProblem(asPlaygroundError(error, say`Clear this site’s data in the browser’s settings.`));
    }
  }

  return (
    <div>
      <Button
        icon="trash"
        onClick={() => setAsking(true)}
        variant="danger"
      >{say`Delete everything kept here`}</Button>
      {problem !== undefined && (
        <Notice announce kind="error" title={problem.message}>
          {problem.advice}
        </Notice>
      )}
      <Dialog
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{say`Keep it`}</Button>
            <Button onClick={() => void remove()} variant="danger">{say`Delete everything`}</Button>
          </>
        }
        onClose={() => setAsking(false)}
        open={asking}
        title={say`Delete everything kept here?`}
      >
        <p>{say`All drafts, own test cases, progress, the lab’s experiments, stored models and settings in this browser will be gone. This cannot be undone.`}</p>
      </Dialog>
    </div>
  );
}
