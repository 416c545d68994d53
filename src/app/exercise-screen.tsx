import { type ReactNode, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { CodeEditor, keysHint } from "../features/editor/CodeEditor.tsx";
import type { EditorDocument, EditorHandle } from "../features/editor/editor-document.ts";
import { programMarkers } from "../features/editor/program-markers.ts";
import { ExercisePage } from "../features/exercise/ExercisePage.tsx";
import type { Language } from "../domain/language.ts";
import type { Submission } from "../domain/submission.ts";
import { say } from "../messages/say.ts";
import type { ExerciseSession, ExerciseState } from "../state/exercise-session.ts";
import type { GenerationState } from "../state/generation.ts";
import { chosenSample, generatedText } from "../state/shown-program.ts";
import type { DraftStore } from "../storage/drafts.ts";
import { late } from "../ui/late.tsx";
import { loadFormatter } from "../ui/load-markdown.ts";
import { writePreference } from "../ui/preference.ts";
import { useTheme } from "../ui/theme.ts";
import { livePreference } from "./live-preference.ts";
import { editCopy } from "./edit-copy.ts";
import type { GhostWriting } from "./ghost-writing.ts";
import { parsePageSwitches } from "./page-switches.ts";
import { ShareButton } from "./ShareButton.tsx";
import { type ExercisePlace, useExerciseSession } from "./use-exercise-session.ts";
import { replaceRoute } from "./use-route.ts";

// The statement can be read, and a program typed, before these have come.
const TestsPanel = late(async () => (await import("../features/verdicts/TestsPanel.tsx")).TestsPanel);
const ModelTab = late(async () => (await import("./ModelTab.tsx")).ModelTab);
const LinkNotices = late(async () => (await import("./LinkNotices.tsx")).LinkNotices);
const GhostHint = late(async () => (await import("../features/editor/GhostHint.tsx")).GhostHint);

interface Props extends ExercisePlace {
  readonly drafts: DraftStore;
  /** False with `?run=off`: no program runs until it is asked for. */
  readonly mayRunByItself: boolean;
  /** Another exercise of the same topic and difficulty. */
  readonly onNewExercise?: (language: Language) => void;
  /** More buttons for the toolbar, in place of *Share*. */
  readonly actions?: ReactNode;
  /** Hears of each submission that has ended, with its program; always the same function. */
  readonly onSubmission?: ((submission: Submission, program: string) => void) | undefined;
  /** The same family and difficulty, another seed. */
  readonly onOtherVariant?: (language: Language) => void;
}

export function ExerciseScreen({
  drafts,
  mayRunByItself,
  onNewExercise,
  onOtherVariant,
  actions,
  onSubmission,
  ...place
}: Props) {
  const live = mayRunByItself && livePreference();
  useEffect(() => {
    // Asked for now and used when the exercise is there.
    void loadFormatter();
  }, []);
  const session = useExerciseSession(place, { drafts, live, onSubmission });
  if (session === undefined) return <output>{say`Loading the exercise…`}</output>;
  const goOn = (way: (language: Language) => void) => () => way(session.store.getState().language);
  return (
    <Exercise
      actions={actions}
      drafts={drafts}
      onNewExercise={onNewExercise && goOn(onNewExercise)}
      onOtherVariant={onOtherVariant && goOn(onOtherVariant)}
      place={place}
      session={session}
    />
  );
}

interface ExerciseProps {
  readonly drafts: DraftStore;
  readonly session: ExerciseSession;
  readonly place: ExercisePlace;
  readonly actions: ReactNode;
  readonly onNewExercise: (() => void) | undefined;
  readonly onOtherVariant: (() => void) | undefined;
}

function Exercise({ session, place, drafts, actions, onNewExercise, onOtherVariant }: ExerciseProps) {
  const editor = useRef<EditorHandle>(null);
  const state = useStore(session.store);
  const theme = useTheme();
  const [inspecting, setInspecting] = useState(false);
  const { language, tab, judged, generations } = state;
  const showsTokens = inspecting && tab === "model" && hasTrace(generations[language]);
  const shown = documentOf(state);
  const ghost = useGhostWriting(session);
  useAddressOf(language, place);

  return (
    <ExercisePage
      actions={actions ?? (place.given === undefined && <ShareButton session={session} />)}
      editor={
        <div style={{ display: showsTokens ? "none" : "contents" }}>
          <CodeEditor
            completing={ghost?.completing}
            document={shown}
            hint={ghost && <GhostHint {...ghost} fallback={keysHint()} />}
            markers={programMarkers(judged[tab])}
            onChange={session.edit}
            readOnly={tab === "model" ? say`The model's program. Take it over to change it.` : undefined}
            ref={editor}
            streaming={tab === "model" && generations[language].kind === "writing"}
            theme={theme}
          />
        </div>
      }
      notices={place.linked && <LinkNotices drafts={drafts} linked={place.linked} session={session} />}
      model={<ModelTab inspecting={inspecting} onInspect={setInspecting} session={session} />}
      onEditCopy={canBeCopied(session, place) ? () => editCopy(session.exercise) : undefined}
      onNewExercise={onNewExercise}
      onOtherVariant={onOtherVariant}
      session={session}
      tests={
        <TestsPanel
          fallback={<section aria-label={say`Tests`} />}
          onGoToLine={(line) => editor.current?.goToLine(line)}
          session={session}
        />
      }
    />
  );
}

/** Whoever has been given an exercise, by its author, in a set or in a course's page, is not shown its hidden tests. */
function canBeCopied({ exercise }: ExerciseSession, { isPartOfSet = false }: ExercisePlace): boolean {
  if (isPartOfSet || parsePageSwitches(location.search).embed) return false;
  return !exercise.origin.family.startsWith("authored-");
}

/** A sample that was cut short may have none: then its text is all there is to see. */
function hasTrace(generation: GenerationState): boolean {
  if (generation.kind !== "written") return false;
  return (generation.samples[generation.chosen]?.trace.length ?? 0) > 0;
}

function documentOf(state: ExerciseState): EditorDocument {
  const { tab, language, drafts, generations } = state;
  const id = `${tab}/${language}`;
  if (tab === "student") return { id, language, text: drafts[language] };
  return { id: `${id}/${chosenSample(state)}`, language, text: generatedText(generations[language]) };
}

/** Suggestions while typing; without them the editor is an editor all the same. */
function useGhostWriting(session: ExerciseSession): GhostWriting | undefined {
  const [ghost, setGhost] = useState<GhostWriting>();
  useEffect(() => {
    let opened: GhostWriting | undefined;
    let gone = false;
    void import("./ghost-writing.ts").then(
      ({ openGhostWriting }) => {
        if (!gone) setGhost((opened = openGhostWriting(session)));
      },
      () => undefined,
    );
    return () => {
      gone = true;
      opened?.close();
      setGhost(undefined);
    };
  }, [session]);
  return ghost;
}

/** The address says which language is shown, and the next exercise opens in it too. */
function useAddressOf(
  language: ExerciseState["language"],
  { family, version, seed, difficulty, language: opened, given, linked, isPartOfSet }: ExercisePlace,
): void {
  useEffect(() => {
    if (language === opened) return;
    writePreference("language", language);
    if (given !== undefined || linked !== undefined || isPartOfSet) return;
    replaceRoute({ kind: "exercise", family, version, seed, difficulty, language });
  }, [language, opened, family, version, seed, difficulty, given, linked, isPartOfSet]);
}
