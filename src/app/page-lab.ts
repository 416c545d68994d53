import { catalogue } from "virtual:catalogue";
import { readExperiment } from "../domain/lab/experiment.ts";
import { asPlaygroundError } from "../domain/playground-error.ts";
import { say } from "../messages/say.ts";
import { createDrawSession, type DrawSession } from "../state/lab/draw-session.ts";
import { stateOf } from "../state/lab/experiment-state.ts";
import type { LoadExercise } from "../state/lab/judge-edgecase.ts";
import { createLabKeeping, type LabKeeping } from "../state/lab/lab-keeping.ts";
import { createLabSession, type LabSession } from "../state/lab/lab-session.ts";
import { readExperimentLink } from "../storage/experiment-link.ts";
import { openLabDatabase } from "../storage/lab-database.ts";
import { readPickledText } from "../storage/pickled-text.ts";
import { readPlainBytes, readSpans, textOf } from "../storage/plain-bytes.ts";
import { loadExercise } from "./families.ts";
import { pageServices } from "./services.ts";
import { sideBySide } from "./small-memory.ts";

interface PageLab {
  readonly lab: LabSession;
  readonly draw: DrawSession;
  readonly keeping: LabKeeping;
  /** Settles when what was kept is open. */
  readonly opened: Promise<void>;
}

export const ownExercise: LoadExercise = async ({ family, seed, difficulty }) =>
  (await loadExercise(family, seed, difficulty)).exercise;

let page: PageLab | undefined;

/** One for as long as the page is open: judging and drawing go on while other screens are shown. */
export function pageLab(): PageLab {
  return (page ??= createPageLab());
}

function createPageLab(): PageLab {
  const { sandbox, model, modelInUse, newId, later } = pageServices();
  const nowMillis = () => Date.now();
  const lab = createLabSession({
    run: sandbox.run,
    readBytes: readPlainBytes,
    readSpans,
    textOf,
    readPickledText,
    nowMillis,
    workers: sideBySide(),
    loadExercise: ownExercise,
  });
  const draw = createDrawSession(lab, {
    families: catalogue,
    loadExercise: ownExercise,
    nowMillis,
    model: {
      load: model.load,
      generate: model.generate,
      name: modelName,
      promptStyle: async () => (await modelInUse()).entry.promptStyle,
    },
  });
  const keeping = createLabKeeping(lab, { storage: openLabDatabase(), newId, nowMillis, later });
  // The last moment in which a page that is left can still write.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void keeping.flush();
  });
  return { lab, draw, keeping, opened: keeping.open() };
}

/** @example "edgecase-v1 q8" */
export async function modelName(): Promise<string> {
  const { entry, dtype } = await pageServices().modelInUse();
  return `${entry.id} ${dtype}`;
}

/** Opens an experiment beside the one that is there, which stays kept. */
export async function openLink(payload: string): Promise<void> {
  await openBeside(() => readExperimentLink(payload));
}

export async function openExperimentFile(file: File): Promise<void> {
  await openBeside(() =>
    readExperiment(
      readPlainBytes(file, () => {}),
      { textOf },
    ),
  );
}

async function openBeside(read: () => ReturnType<typeof readExperiment>): Promise<void> {
  const { lab, keeping, opened } = pageLab();
  await opened;
  try {
    const experiment = await read();
    await keeping.detach();
    lab.replace(stateOf(experiment));
  } catch (error) {
    const { message, advice } = asPlaygroundError(error, say`Open it once more.`);
    lab.store.setState({ trouble: { message, advice } });
  }
}

const headStart = '{"edgecase":"experiment"';

/** Whether a file begins as an experiment does, gzipped or not. */
export async function isExperimentFile(file: File): Promise<boolean> {
  try {
    for await (const bytes of readPlainBytes(file, () => {}))
      return new TextDecoder().decode(bytes.subarray(0, headStart.length)) === headStart;
  } catch {
    // Whoever reads it says why it cannot be read.
  }
  return false;
}

/** Forgets every experiment that is kept here. @returns false where some are still there */
export async function clearLab(): Promise<boolean> {
  page?.draw.pause();
  page?.lab.replace({});
  try {
    await page?.keeping.flush();
    await openLabDatabase().clear();
    return true;
  } catch {
    return false;
  }
}
