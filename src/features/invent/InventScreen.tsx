import { useEffect, useRef, useState } from "react";
import { difficulties, type Difficulty, type Exercise, type Topic, topics } from "../../domain/exercise.ts";
import type { InventionWish } from "../../domain/invention-prompts.ts";
import { asPlaygroundError } from "../../domain/playground-error.ts";
import { sayDifficulty } from "../../domain/say-difficulty.ts";
import { topicName } from "../../domain/topic-name.ts";
import { say } from "../../messages/say.ts";
import type { InventionEnd, InventionStep } from "../../state/invent-exercise.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import styles from "./InventScreen.module.css";

export type Invent = (
  wish: InventionWish,
  options: { readonly signal: AbortSignal; readonly onStep: (step: InventionStep) => void },
) => Promise<InventionEnd>;

interface Props {
  /** The one in use; absent until it is known. Without `invent` it cannot follow instructions. */
  readonly model: { readonly name: string; readonly invent: Invent | undefined } | undefined;
  /** Opens an exercise of a family instead. */
  readonly onFromFamilies: (wish: InventionWish) => void;
  readonly onMade: (exercise: Exercise) => void;
}

type Stage =
  | { readonly kind: "idle" }
  | { readonly kind: "going"; readonly step: InventionStep }
  | { readonly kind: "made"; readonly exercise: Exercise; readonly rejected: readonly string[] }
  | { readonly kind: "rejected"; readonly reasons: readonly string[] }
  | { readonly kind: "failed"; readonly message: string; readonly advice: string };

/** An exercise that the model writes and the gate judges; without a model that can, the families. */
export function InventScreen({ model, onFromFamilies, onMade }: Props) {
  const [topic, setTopic] = useState<Topic>("lists");
  const [difficulty, setDifficulty] = useState<Difficulty>("easy");
  const { invent } = model ?? {};
  const { stage, start, stop } = useInvention(invent);
  const wish = { topic, difficulty };
  return (
    <div className={styles["screen"]}>
      <h1>{say`An exercise by the model`}</h1>
      <p>
        {say`A model that follows instructions writes statement, hints, inputs and several solutions. The
          solutions vote on the answers, and the exercise is shown only if it passes the same checks as every
          other one here.`}
      </p>
      <p className={styles["tried"]}>
        {say`Tried with a scripted stand-in for the model, and with small models that write nonsense in the right
          form; no model that could invent a good exercise was at hand.`}
      </p>
      <form className={styles["form"]} onSubmit={(event) => event.preventDefault()}>
        <label className={styles["field"]}>
          {say`Topic`}
          <select
            onChange={({ target }) => setTopic(topics.find((each) => each === target.value) ?? topic)}
            value={topic}
          >
            {topics.map((each) => (
              <option key={each} value={each}>
                {topicName(each)}
              </option>
            ))}
          </select>
        </label>
        <RadioGroup
          label={say`Difficulty`}
          onChange={setDifficulty}
          options={difficulties.map((value) => ({ value, label: sayDifficulty(value) }))}
          value={difficulty}
        />
        {invent && stage.kind !== "going" && (
          <Button icon="model" onClick={() => void start(wish)} variant="primary">
            {say`Write an exercise`}
          </Button>
        )}
        {stage.kind === "going" && <Button icon="stop" onClick={stop}>{say`Stop`}</Button>}
        {/* Always there, so that nobody ends in a blind alley. */}
        <Button onClick={() => onFromFamilies(wish)} {...(!invent && { variant: "primary" })}>
          {say`Take one from the catalogue`}
        </Button>
      </form>
      {model && <About model={model} />}
      <output className={styles["status"]}>{stage.kind === "going" && stepText(stage.step)}</output>
      <End onMade={onMade} stage={stage} />
    </div>
  );
}

function About({ model: { name, invent } }: { readonly model: NonNullable<Props["model"]> }) {
  const models = <a href="#/models">{say`Models`}</a>;
  if (invent) {
    return (
      <p>{sayNodes`${(<b translate="no">{name}</b>)} writes; another one can be chosen under ${models}.`}</p>
    );
  }
  return (
    <Notice kind="info" title={say`${name} cannot do this`}>
      {sayNodes`It is too small for that: it completes short functions that it was trained on, and follows no
        instructions. The catalogue makes exercises of this topic and difficulty without a model; one that
        follows instructions can be fetched, or brought from a disk, under ${models}.`}
    </Notice>
  );
}

function useInvention(invent: Invent | undefined) {
  const [stage, setStage] = useState<Stage>({ kind: "idle" });
  const current = useRef<AbortController>(null);
  // Nobody waits for it on another screen, and the model would write on for minutes.
  useEffect(() => () => current.current?.abort(), []);

  async function start(wish: InventionWish): Promise<void> {
    if (invent === undefined) return;
    const stopper = new AbortController();
    current.current = stopper;
    const { signal } = stopper;
    setStage({ kind: "going", step: { kind: "writing" } });
    const onStep = (step: InventionStep) => {
      if (!signal.aborted) setStage({ kind: "going", step });
    };
    const end = await invent(wish, { signal, onStep }).catch((error: unknown): Stage => {
      const { message, advice } = asPlaygroundError(error, say`Try again, or take one from the catalogue.`);
      return { kind: "failed", message, advice };
    });
    if (!signal.aborted) setStage(end);
  }

  function stop(): void {
    current.current?.abort();
    setStage({ kind: "idle" });
  }

  return { stage, start, stop };
}

function stepText(step: InventionStep): string {
  switch (step.kind) {
    case "writing":
      return say`The model writes the exercise…`;
    case "solving":
      return say`The model solves it, ${step.done + 1} of ${step.total}…`;
    case "voting":
      return say`The solutions vote on the answers…`;
    case "checking":
      return say`The checks run, with small mistakes made on purpose…`;
  }
}

function End({ stage, onMade }: { readonly stage: Stage; readonly onMade: (exercise: Exercise) => void }) {
  switch (stage.kind) {
    case "made":
      return (
        <Notice
          actions={<Button onClick={() => onMade(stage.exercise)}>{say`Open it`}</Button>}
          announce
          kind="info"
          title={say`“${stage.exercise.title}” passed every check`}
        >
          {stage.rejected.length > 0 && <Reasons reasons={stage.rejected} title={say`Left out:`} />}
        </Notice>
      );
    case "rejected":
      return (
        <Notice announce kind="warn" title={say`What the model wrote did not pass, and is not shown`}>
          <Reasons reasons={stage.reasons} title={say`Why:`} />
        </Notice>
      );
    case "failed":
      return (
        <Notice announce kind="error" title={stage.message}>
          {stage.advice}
        </Notice>
      );
    default:
      return null;
  }
}

const reasonsShown = 6;

function Reasons({ reasons, title }: { readonly reasons: readonly string[]; readonly title: string }) {
  return (
    <>
      {title}
      <ul>
        {reasons.slice(0, reasonsShown).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {reasons.length > reasonsShown && <li>{say`and ${reasons.length - reasonsShown} more`}</li>}
      </ul>
    </>
  );
}
