import { useEffect } from "react";
import { useToast } from "../ui/toast.ts";

const listeners = new Set<() => void>();

export function tellSandboxRestart(): void {
  for (const listener of listeners) listener();
}

const message =
  "The sandbox stopped, most likely for want of memory, and was started anew. Your code is kept.";

/** Says on whatever screen is shown that the sandbox's process died; what ran in it has verdicts of its own. */
export function useSandboxRestarts(): void {
  const toast = useToast();
  useEffect(() => {
    const say = () => toast({ message });
    listeners.add(say);
    return () => void listeners.delete(say);
  }, [toast]);
}
