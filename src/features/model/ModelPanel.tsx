import { type ReactNode } from "react";
import type { TestCase } from "../../domain/exercise.ts";
import { unreachable } from "../../domain/unreachable.ts";
import { say } from "../../messages/say.ts";
import type { GenerationState, WrittenSample, WrittenState } from "../../state/generation.ts";
import type { JudgeState } from "../../state/judge-state.ts";
import type { SamplingChoice } from "../../state/sampling-choice.ts";
import { Button } from "../../ui/Button.tsx";
import { late } from "../../ui/late.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { announceGeneration, describeDevice, describePace } from "./describe-generation.ts";
import { describeSampling } from "./describe-sampling.ts";
import { SampleChooser } from "./SampleChooser.tsx";
import { SamplingForm } from "./SamplingForm.tsx";
import styles from "./ModelPanel.module.css";

const WhyThisToken = late(async () => (await import("./WhyThisToken.tsx")).WhyThisToken);

interface Props {
  readonly generation: GenerationState;
  /** One or two sentences: what the model is and what it is not. */
  readonly about: ReactNode;
  readonly promptStyle: "completion" | "instruct";
  readonly sampling: SamplingChoice;
  readonly samplesJudged: ReadonlyMap<number, JudgeState>;
  readonly visible: readonly Pick<TestCase, "id">[];
  readonly onChoose: (sample: number) => void;
  readonly onTakeOver: () => void;
  /** Whether the program is shown as tokens, in the editor's place. */
  readonly inspecting: boolean;
  readonly onInspect: (inspecting: boolean) => void;
}

/** How the model's programs come about, above the text of the one that is shown. */
export function ModelPanel(props: Props) {
  const { generation, about, promptStyle, sampling, inspecting } = props;
  const written = generation.kind === "written" ? generation : undefined;
  // The notice speaks by itself.
  const failure = generation.kind === "failed" || written?.failure !== undefined;
  const sample = written?.samples[written.chosen];
  const samples =
    written?.samples ?? (generation.kind === "writing" ? generation.texts.map(() => undefined) : []);
  // A program needs the room; then it is said where programs are asked for.
  const aboutStandsAbove = samples.length === 0;
  return (
    <>
      <div className={styles["panel"]}>
        {aboutStandsAbove && <p className={styles["quiet"]}>{about}</p>}
        <SamplingForm
          about={aboutStandsAbove ? undefined : about}
          canDraft={promptStyle === "completion"}
          sampling={sampling}
        />
        <Stand {...props} />
        {samples.length > 1 && "chosen" in generation && (
          <SampleChooser
            chosen={generation.chosen}
            onChoose={props.onChoose}
            samples={samples}
            samplesJudged={props.samplesJudged}
            visible={props.visible}
          />
        )}
        <VisuallyHidden>
          <output>{failure ? "" : announceGeneration(generation)}</output>
        </VisuallyHidden>
      </div>
      {inspecting && written !== undefined && sample !== undefined && sample.trace.length > 0 && (
        <WhyThisToken
          fallback={<p className={styles["quiet"]}>{say`Loading the tokens…`}</p>}
          key={written.chosen}
          prefix={written.prefix}
          sampling={written.sampling}
          trace={sample.trace}
        />
      )}
    </>
  );
}

function Stand({ generation, inspecting, onInspect, onTakeOver }: Props) {
  switch (generation.kind) {
    case "idle":
      return (
        <p className={styles["quiet"]}>
          {say`Nothing written yet. Generate solution asks the model for a program.`}
        </p>
      );
    case "loadingModel":
      return (
        <Progress label={say`Loading model`} loaded={generation.loadedBytes} total={generation.totalBytes} />
      );
    case "writing":
      return (
        <p className={styles["line"]}>
          <StatusBadge tone="busy">{say`writing`}</StatusBadge>
          <span className={styles["quiet"]}>
            {describePace(generation)} · {describeDevice(generation)}
          </span>
        </p>
      );
    case "written":
      return (
        <>
          {generation.failure && <Failed {...generation.failure} />}
          <Written
            generation={generation}
            inspecting={inspecting}
            onInspect={onInspect}
            onTakeOver={onTakeOver}
          />
        </>
      );
    case "failed":
      return <Failed advice={generation.advice} message={generation.message} />;
    default:
      return unreachable(generation);
  }
}

function Failed({ message, advice }: { readonly message: string; readonly advice: string }) {
  return (
    <Notice announce kind="error" title={message}>
      {advice}
    </Notice>
  );
}

interface WrittenProps extends Pick<Props, "inspecting" | "onInspect" | "onTakeOver"> {
  readonly generation: WrittenState;
}

function Written({ generation, inspecting, onInspect, onTakeOver }: WrittenProps) {
  const { samples, chosen, sampling } = generation;
  const sample = samples[chosen];
  const stopped = sample?.stopped ?? "end";
  return (
    <div className={styles["line"]}>
      <StatusBadge tone={stopped === "end" ? "info" : "warn"}>{endingWord(stopped)}</StatusBadge>
      <span className={styles["quiet"]}>
        {describeSampling(sampling)} · {describePace(generation)} · {describeDevice(generation)}
      </span>
      <span className={styles["actions"]}>
        <Button
          aria-pressed={inspecting}
          className={styles["mode"]}
          disabled={sample === undefined || sample.trace.length === 0}
          icon="eye"
          onClick={() => onInspect(!inspecting)}
          small
        >
          {say`Why this token`}
        </Button>
        <Button icon="copy" onClick={onTakeOver} small>{say`Take over`}</Button>
      </span>
    </div>
  );
}

function endingWord(stopped: WrittenSample["stopped"]): string {
  return { end: say`finished`, byUser: say`stopped`, length: say`cut at the length limit` }[stopped];
}
