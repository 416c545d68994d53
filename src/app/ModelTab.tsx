import { useStore } from "zustand";
import { FallbackNotice } from "../features/model/FallbackNotice.tsx";
import { ModelPanel } from "../features/model/ModelPanel.tsx";
import type { ModelEntry } from "../domain/model-entry.ts";
import { retell } from "../messages/retell.ts";
import { say } from "../messages/say.ts";
import type { ExerciseSession } from "../state/exercise-session.ts";
import { pageSampling } from "./sampling.ts";
import { useModelInUse } from "./use-model-in-use.ts";

interface Props {
  readonly session: ExerciseSession;
  /** Whether the program is shown as tokens, in the editor's place. */
  readonly inspecting: boolean;
  readonly onInspect: (inspecting: boolean) => void;
}

/** What stands above the editor in the model's tab. */
export function ModelTab({ session, ...rest }: Props) {
  const { generations, language, samplesJudged } = useStore(session.store);
  const { entry, notice, dismissNotice } = useModelInUse();
  return (
    <>
      {notice && <FallbackNotice {...notice} onDismiss={dismissNotice} />}
      <ModelPanel
        {...rest}
        about={entry && <About entry={entry} />}
        generation={generations[language]}
        onChoose={session.chooseSample}
        onTakeOver={session.takeOver}
        promptStyle={entry?.promptStyle ?? "completion"}
        samplesJudged={samplesJudged}
        sampling={pageSampling()}
        visible={session.exercise.visible}
      />
    </>
  );
}

function About({ entry: { kind, name, about } }: { readonly entry: ModelEntry }) {
  return (
    <>
      {kind !== "builtIn" && <span translate="no">{name}. </span>}
      {retell(about)} <a href="#/models">{say`Models`}</a>
    </>
  );
}
