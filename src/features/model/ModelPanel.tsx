import { unreachable } from "../../domain/unreachable.ts";
import type { GenerationState } from "../../state/generation.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { announceGeneration, describeDevice, describePace } from "./describe-generation.ts";
import styles from "./ModelPanel.module.css";

interface Props {
  readonly generation: GenerationState;
  /** One sentence: what the model is and what it is not. */
  readonly about: string;
  readonly onTakeOver: () => void;
}

/** How the model's program came about, above its text. */
export function ModelPanel({ generation, about, onTakeOver }: Props) {
  return (
    <div className={styles["panel"]}>
      <p className={styles["about"]}>{about}</p>
      <Stand generation={generation} onTakeOver={onTakeOver} />
      <VisuallyHidden>
        <output>{generation.kind === "failed" ? "" : announceGeneration(generation)}</output>
      </VisuallyHidden>
    </div>
  );
}

function Stand({ generation, onTakeOver }: Omit<Props, "about">) {
  switch (generation.kind) {
    case "idle":
      return (
        <p className={styles["quiet"]}>
          Nothing written yet. Generate solution asks the model for a program.
        </p>
      );
    case "loadingModel":
      return <Progress label="Loading model" loaded={generation.loadedBytes} total={generation.totalBytes} />;
    case "writing":
      return (
        <p className={styles["line"]}>
          <StatusBadge tone="busy">writing</StatusBadge>
          <span className={styles["quiet"]}>
            {describePace(generation)} · {describeDevice(generation.device, undefined)}
          </span>
        </p>
      );
    case "written":
      return (
        <div className={styles["line"]}>
          <StatusBadge tone={generation.stopped === "end" ? "info" : "warn"}>
            {endings[generation.stopped]}
          </StatusBadge>
          <span className={styles["quiet"]}>
            {describePace(generation)} · {describeDevice(generation.device, generation.because)}
          </span>
          <Button icon="copy" onClick={onTakeOver} small>
            Take over
          </Button>
        </div>
      );
    case "failed":
      return (
        <Notice announce kind="error" title={generation.message}>
          {generation.advice}
        </Notice>
      );
    default:
      return unreachable(generation);
  }
}

const endings = { end: "finished", byUser: "stopped", length: "cut at the length limit" } as const;
