import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { DrawPanel } from "../features/lab/DrawPanel.tsx";
import { KeepPanel } from "../features/lab/KeepPanel.tsx";
import type { LinkEnd } from "../features/lab/keep-words.ts";
import { say } from "../messages/say.ts";
import { exportFile, exportsOf } from "../state/lab/experiment-exports.ts";
import { experimentOf } from "../state/lab/experiment-state.ts";
import { maxLinkCharacters, writeExperimentLink } from "../storage/experiment-link.ts";
import { saveFile } from "../ui/save-file.ts";
import { useToast } from "../ui/toast.ts";
import { modelName, pageLab } from "./page-lab.ts";
import { formatRoute } from "./route.ts";

/** Drawing samples with the page's model. */
export function LabDrawing({ nowMillis }: { readonly nowMillis: number }) {
  const { lab, draw, keeping } = pageLab();
  const { plan, problems, samples } = useStore(lab.store);
  const drawing = useStore(draw.store);
  return (
    <DrawPanel
      drawing={drawing}
      modelName={useModelName()}
      nowMillis={nowMillis}
      onDraw={(numbers, from) => void keeping.detach().then(() => draw.start(numbers, from))}
      onPause={draw.pause}
      onResume={() => void draw.resume()}
      plan={plan}
      problems={problems?.items.length ?? 0}
      samples={samples?.items.length ?? 0}
    />
  );
}

/** The experiment as a whole. */
export function LabExperiment() {
  const { lab, keeping } = pageLab();
  const state = useStore(lab.store);
  const toast = useToast();

  function discard() {
    const before = lab.store.getState();
    lab.replace({});
    toast({ message: say`The experiment is discarded.`, undo: () => lab.replace(before) });
  }

  return (
    <KeepPanel
      exports={exportsOf(state)}
      keeping={useStore(keeping.store)}
      onDiscard={discard}
      onExport={(kind) => {
        const { name, type, pieces } = exportFile(kind, lab.store.getState(), Date.now());
        saveFile(name, pieces, type);
      }}
      onLink={copyLink}
      onOpen={(id) => void keeping.change(id)}
    />
  );
}

async function copyLink(): Promise<LinkEnd> {
  const made = await writeExperimentLink(experimentOf(pageLab().lab.store.getState()));
  if (made.kind === "tooLarge") return { ...made, most: maxLinkCharacters };
  const link = new URL(formatRoute({ kind: "lab", payload: made.payload }), location.href).href;
  try {
    await navigator.clipboard.writeText(link);
    return { kind: "copied", characters: link.length };
  } catch {
    return { kind: "shown", link };
  }
}

function useModelName(): string | undefined {
  const [name, setName] = useState<string>();
  useEffect(() => {
    let gone = false;
    void modelName().then((found) => {
      if (!gone) setName(found);
    });
    return () => {
      gone = true;
    };
  }, []);
  return name;
}
