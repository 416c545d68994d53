import { say } from "../../messages/say.ts";
import type { ExerciseSession } from "../../state/exercise-session.ts";
import { useToast } from "../../ui/toast.ts";

/** Resetting the code, and taking that back, from the toolbar or from the palette. */
export function useCodeActions(session: ExerciseSession): { resetCode: () => void; undoReset: () => void } {
  const toast = useToast();
  const undoReset = () => session.undoReset();
  return {
    undoReset,
    resetCode() {
      session.resetCode();
      const hasReset = session.store.getState().beforeReset !== undefined;
      toast(
        hasReset
          ? { message: say`The code is as it was at the start.`, undo: undoReset }
          : { message: say`This is the starter code already.` },
      );
    },
  };
}
