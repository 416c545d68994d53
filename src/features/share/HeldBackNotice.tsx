import { say } from "../../messages/say.ts";
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
      actions={<Button onClick={onRunAnyway} small>{say`Run anyway`}</Button>}
      announce
      kind="warn"
      title={say`Running by itself is switched off for this link`}
    >
      {because()[trouble]} {say`It runs when you press Run.`}
    </Notice>
  );
}

const because = (): Readonly<Record<RunTrouble, string>> => ({
  leftRunning: say`The last time, the page went away in the middle of running its program, or it is open in another tab and runs there.`,
  hung: say`The last time, its program did not end within its time in any test.`,
  crashed: say`The last time, its program took down what it ran in.`,
  cutOff: say`The last time, every test of its program had to be cut off.`,
});
