import { useEffect } from "react";
import { say } from "../messages/say.ts";
import { useToast } from "../ui/toast.ts";

const listeners = new Set<() => void>();

export function tellSandboxRestart(): void {
  for (const listener of listeners) listener();
}

/** Says on whatever screen is shown that the sandbox's process died; what ran in it has verdicts of its own. */
export function useSandboxRestarts(): void {
  const toast = useToast();
  useEffect(() => {
    const tell = () =>
      toast({
        message: say`The sandbox stopped, most likely for want of memory, and was started anew. Your code is kept.`,
      });
    listeners.add(tell);
    return () => void listeners.delete(tell);
  }, [toast]);
}
