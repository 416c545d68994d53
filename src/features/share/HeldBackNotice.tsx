import type { RunTrouble } from "../../state/run-trouble.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";

interface Props {
  readonly trouble: RunTrouble;
  readonly onRunAnyway: () => void;
}

/** Says that a link's program does not run by itself this time, and why. */
export function HeldBackNotice({ trouble, onRunAnyway }: Props) {
  return (
    <Notice
      actions={
        <Button onClick={onRunAnyway} small>
          Run anyway
        </Button>
      }
      announce
      kind="warn"
      title="Running by itself is switched off for this link"
    >
      {because[trouble]} It runs when you press Run.
    </Notice>
  );
}

const because: Readonly<Record<RunTrouble, string>> = {
  leftRunning:
    "The last time, the page went away in the middle of running its program, or it is open in another tab and runs there.",
  hung: "The last time, its program did not end within its time in any test.",
  crashed: "The last time, its program took down what it ran in.",
  cutOff: "The last time, every test of its program had to be cut off.",
};
