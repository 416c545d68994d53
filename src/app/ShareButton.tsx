import { type ComponentType, useState } from "react";
import { say } from "../messages/say.ts";
import type { ExerciseSession } from "../state/exercise-session.ts";
import { Button } from "../ui/Button.tsx";
import { useCommands } from "../ui/commands.tsx";
import { useToast } from "../ui/toast.ts";
import type { ShareLinkProps } from "./ShareLink.tsx";

/** Opens the dialog that makes a link, which is fetched when somebody first asks for it. */
export function ShareButton({ session }: { readonly session: ExerciseSession }) {
  const toast = useToast();
  const [fetched, setFetched] = useState<{ readonly Dialog: ComponentType<ShareLinkProps> }>();
  const [open, setOpen] = useState(false);

  async function share() {
    try {
      const { ShareLink: Dialog } = await import("./ShareLink.tsx");
      setFetched({ Dialog });
      setOpen(true);
    } catch {
      toast({
        message: say`The part that makes links could not be fetched. Check the connection and try again.`,
      });
    }
  }

  useCommands([{ id: "share", title: say`Share this exercise and my program`, run: () => void share() }]);
  return (
    <>
      <Button icon="share" onClick={() => void share()} small>{say`Share`}</Button>
      {fetched && <fetched.Dialog onClose={() => setOpen(false)} open={open} session={session} />}
    </>
  );
}
