import { useEffect, useState, useSyncExternalStore } from "react";
import { SettingsScreen } from "../features/settings/SettingsScreen.tsx";
import { plainEditorQuery } from "../features/editor/load-monaco.ts";
import { clearOffline } from "../clients/offline/clear-offline.ts";
import { PlaygroundError } from "../domain/playground-error.ts";
import type { MemoryChoice } from "../domain/small-memory.ts";
import { say } from "../messages/say.ts";
import { openAuthoredDrafts, openSetDrafts } from "../storage/authored-drafts.ts";
import { clearTeachDatabase } from "../storage/teach-database.ts";
import { openLabProblems } from "../storage/lab-problems.ts";
import type { DraftStore } from "../storage/drafts.ts";
import type { Fact } from "../ui/FactList.tsx";
import { clearPreferences } from "../ui/preference.ts";
import { chooseTheme } from "../ui/theme.ts";
import { describeEngines, describeEnvironment, probeEnvironment } from "./environment.ts";
import { browserLanguage, useInterfaceLanguage } from "./interface-language.ts";
import { modelLibrary } from "./model-library.ts";
import { keepMemoryChoice, memoryChoice, smallMemory } from "./small-memory.ts";
import { pageGhostText } from "./page-ghost-text.ts";
import { pageServices } from "./services.ts";
import { switchLanguage } from "./switch-language.ts";
import { submissions } from "./submissions.ts";
import { keepLive, livePreference } from "./live-preference.ts";
import { sharesMemory } from "./shares-memory.ts";

interface Props {
  readonly drafts: DraftStore;
  readonly runOff: boolean;
}

export function SettingsRoute({ drafts, runOff }: Props) {
  const [live, setLive] = useState(livePreference);
  const [memory, setMemory] = useState(memoryChoice);
  const language = useInterfaceLanguage();
  const facts = useFacts(drafts);
  const ghostText = pageGhostText();
  const ghost = useSyncExternalStore(ghostText.store.subscribe, ghostText.store.getState);

  function changeLive(next: boolean) {
    keepLive(next);
    setLive(next);
  }

  function changeMemory(choice: MemoryChoice) {
    const before = smallMemory();
    keepMemoryChoice(choice);
    setMemory(choice);
    // What runs goes on to its end; what comes then heeds the choice.
    if (smallMemory() !== before) pageServices().sandbox.renew();
  }

  async function deleteEverything() {
    changeMemory("automatic");
    clearPreferences();
    chooseTheme("auto");
    setLive(livePreference());
    ghostText.choose("automatic");
    const cleared = await Promise.all([
      drafts.clear(),
      submissions().clear(),
      openLabProblems().clear(),
      openAuthoredDrafts().clear(),
      openSetDrafts().clear(),
      clearTeachDatabase(),
      import("./page-lab.ts").then(({ clearLab }) => clearLab()),
      modelLibrary()
        .clear()
        .then(
          () => true,
          () => false,
        ),
    ]);
    // What clears the rest comes through the worker, which would keep it again.
    if (!(await clearOffline()) || !cleared.every(Boolean))
      throw new PlaygroundError(
        say`The browser did not delete everything`,
        say`Clear this site’s data in the browser’s settings.`,
      );
    // Last, for it draws this screen anew.
    if (language.language !== browserLanguage()) await switchLanguage(browserLanguage());
  }

  return (
    <SettingsScreen
      language={language}
      onLanguage={(chosen) => void switchLanguage(chosen, chosenLanguage)}
      engines={describeEngines(sharesMemory())}
      facts={facts}
      ghost={ghost}
      live={live}
      memory={memory}
      onMemory={changeMemory}
      smallMemory={smallMemory()}
      onDeleteEverything={deleteEverything}
      onGhost={ghostText.choose}
      onLive={changeLive}
      plainEditor={matchMedia(plainEditorQuery).matches}
      runOff={runOff}
    />
  );
}

/** Where the language is chosen. */
const chosenLanguage = "#main [lang] > :checked"; // Not said: a selector.

/** Unknown for a moment: asking for a graphics adapter and for storage takes a while. */
function useFacts(drafts: DraftStore): readonly Fact[] {
  const [facts, setFacts] = useState(() => describeEnvironment(undefined));
  useEffect(() => {
    let gone = false;
    void (async () => {
      const environment = await probeEnvironment(drafts);
      if (!gone) setFacts(describeEnvironment(environment));
    })();
    return () => {
      gone = true;
    };
  }, [drafts]);
  return facts;
}
