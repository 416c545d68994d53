import { useState } from "react";
import type { DrawNumbers } from "../../domain/lab/draw/draw-form.ts";
import type { DrawPlan } from "../../domain/lab/draw/draw-plan.ts";
import { say } from "../../messages/say.ts";
import type { DrawState, OwnDrawing } from "../../state/lab/draw-session.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { describeDrawing, describeDrawPace, describeOpen } from "./draw-words.ts";
import { DrawForm } from "./DrawForm.tsx";
import styles from "./DrawPanel.module.css";

export interface DrawProps {
  readonly drawing: DrawState;
  /** What the samples are drawn by, where the lab draws them. */
  readonly plan: DrawPlan | undefined;
  /** How many there are. */
  readonly problems: number;
  readonly samples: number;
  /** Of the model in use; absent until that is known. */
  readonly modelName: string | undefined;
  readonly nowMillis: number;
  readonly onDraw: (numbers: DrawNumbers, from: OwnDrawing | { readonly kind: "imported" }) => void;
  readonly onResume: () => void;
  readonly onPause: () => void;
}

/** Draws samples with the page's model, and says how it goes. */
export function DrawPanel(props: DrawProps) {
  const { drawing, plan, problems, samples, modelName, onDraw, onResume } = props;
  const [open, setOpen] = useState(false);
  const busy = drawing.kind === "making" || drawing.kind === "loadingModel" || drawing.kind === "drawing";
  const left = plan && !busy ? describeOpen(plan, problems, samples) : undefined;
  return (
    <section aria-label={say`Draw samples`} className={styles["panel"]}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)} open={open}>
        <summary>
          {modelName === undefined
            ? say`Or draw samples with the model`
            : sayNodes`Or draw samples with ${(<span translate="no">{modelName}</span>)}`}
        </summary>
        <DrawForm
          busy={busy}
          imported={plan === undefined ? problems : 0}
          onDraw={(numbers, from) => {
            setOpen(false);
            onDraw(numbers, from);
          }}
          replaces={samples > 0}
        />
      </details>
      {drawing.kind === "failed" && (
        <Notice announce kind="error" title={drawing.message}>
          {drawing.advice}
        </Notice>
      )}
      {busy && <Drawing {...props} />}
      <output className={styles["quiet"]}>{describeDrawing(drawing)}</output>
      {left !== undefined && (
        <div className={styles["row"]}>
          <span>{left}</span>
          <Button icon="run" onClick={onResume} small>{say`Resume drawing`}</Button>
        </div>
      )}
    </section>
  );
}

function Drawing({ drawing, nowMillis, onPause }: DrawProps) {
  return (
    <>
      {drawing.kind === "making" && (
        <Progress
          amount={(done, total) => say`${done} of ${total}`}
          label={say`Making the exercises`}
          loaded={drawing.done}
          total={drawing.total}
        />
      )}
      {drawing.kind === "loadingModel" && (
        <Progress label={say`Loading the model`} loaded={drawing.loadedBytes} total={drawing.totalBytes} />
      )}
      {drawing.kind === "drawing" && (
        <Progress
          amount={() => describeDrawPace(drawing, nowMillis)}
          label={say`Drawing`}
          loaded={drawing.done}
          total={drawing.total}
        />
      )}
      <div>
        <Button icon="stop" onClick={onPause} small>
          {drawing.kind === "drawing" ? say`Pause drawing` : say`Cancel`}
        </Button>
      </div>
    </>
  );
}
