import { useStore } from "zustand";
import { ModelPanel } from "../features/model/ModelPanel.tsx";
import type { ExerciseSession } from "../state/exercise-session.ts";
import { pageSampling } from "./sampling.ts";

interface Props {
  readonly session: ExerciseSession;
  /** One sentence: what the model in use is and what it is not. */
  readonly about: string;
  readonly promptStyle: "completion" | "instruct";
  /** Whether the program is shown as tokens, in the editor's place. */
  readonly inspecting: boolean;
  readonly onInspect: (inspecting: boolean) => void;
}

/** What stands above the editor in the model's tab. */
export function ModelTab({ session, ...rest }: Props) {
  const { generations, language, samplesJudged } = useStore(session.store);
  return (
    <ModelPanel
      {...rest}
      generation={generations[language]}
      onChoose={session.chooseSample}
      onTakeOver={session.takeOver}
      samplesJudged={samplesJudged}
      sampling={pageSampling()}
      visible={session.exercise.visible}
    />
  );
}
