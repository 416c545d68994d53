import { useCallback, useEffect, useState } from "react";
import { type AuthoredExercise, blankExercise } from "../domain/teach/authored-exercise.ts";
import { writeAuthoredFile } from "../domain/teach/authored-file.ts";
import { copyExercise } from "../domain/teach/copy-exercise.ts";
import type { CodeEditing } from "../features/teach/CodeField.tsx";
import type { Copy } from "../features/teach/CopyNotice.tsx";
import { TeachScreen } from "../features/teach/TeachScreen.tsx";
import { say } from "../messages/say.ts";
import { type CaseTools, createCaseTools } from "../state/teach/case-tools.ts";
import { createTeachSession, type TeachSession } from "../state/teach/teach-session.ts";
import { openAuthoredDrafts } from "../storage/authored-drafts.ts";
import { packAuthored } from "../storage/authored-payload.ts";
import { writeAuthoredLink } from "../storage/share-link.ts";
import { saveFile } from "../ui/save-file.ts";
import { useToast } from "../ui/toast.ts";
import { takeCopy } from "./edit-copy.ts";
import { livePreference } from "./live-preference.ts";
import { createHider } from "./page-hider.ts";
import { formatRoute } from "./route.ts";
import { pageServices } from "./services.ts";
import { TeachEditor } from "./TeachEditor.tsx";
import { teachSources } from "./teach-sources.ts";
import { addToSet } from "./add-to-set.ts";
import { useSigning } from "./SigningKey.tsx";
import { navigate } from "./use-route.ts";

interface Props {
  /** False with `?run=off`: no reference runs until it is asked for. */
  readonly mayRunByItself: boolean;
}

interface Opened {
  readonly session: TeachSession;
  readonly tools: CaseTools;
  readonly isElsewhere: boolean;
  readonly begun: Copy | undefined;
}

/** Where exercises are written; the one that is begun is kept in this browser. */
export function TeachRoute({ mayRunByItself }: Props) {
  const toast = useToast();
  const [opened, setOpened] = useState<Opened>();
  const [hider] = useState(createHider);
  const { panel, sign } = useSigning();
  const makeLink = useCallback(
    async (authored: AuthoredExercise) => {
      const payload = await writeAuthoredLink(authored, await sign(packAuthored(authored)));
      if (payload === undefined) return undefined;
      // Without the switches before the `#`: they are the author's own.
      return location.origin + location.pathname + formatRoute({ kind: "shared", payload });
    },
    [sign],
  );

  useEffect(() => {
    let gone = false;
    let close = () => {};
    void openSession(mayRunByItself && livePreference()).then(({ end, ...found }) => {
      if (gone) return end();
      close = end;
      setOpened(found);
    });
    return () => {
      gone = true;
      close();
    };
  }, [mayRunByItself]);

  if (opened === undefined) return <output>{say`Opening what was begun…`}</output>;
  return (
    <TeachScreen
      {...opened}
      hider={hider}
      makeLink={makeLink}
      sources={teachSources}
      renderEditor={renderEditor}
      onAddToSet={(authored) => void addToSet(authored).then((message) => toast({ message }))}
      setHref={formatRoute({ kind: "set" })}
      signing={panel}
      onSaveFile={(authored) => saveFile(fileName(authored), writeAuthoredFile(authored), "application/json")}
      onSaveForStudents={(authored) =>
        void sign(packAuthored(authored)).then((signed) =>
          saveFile(fileName(authored), writeAuthoredFile(authored, signed), "application/json"),
        )
      }
      onSolve={(authored, signed) =>
        void writeAuthoredLink(authored, signed).then((payload) => {
          if (payload !== undefined) return navigate({ kind: "shared", payload });
          toast({ message: say`This exercise is larger than any that can be opened.` });
        })
      }
    />
  );
}

const renderEditor = (editing: CodeEditing) => <TeachEditor {...editing} />;

async function openSession(live: boolean) {
  const store = openAuthoredDrafts();
  const [release, draft] = await Promise.all([store.claim(), store.load()]);
  const { sandbox, later } = pageServices();
  const session = createTeachSession(
    {
      run: sandbox.run,
      keep: release === undefined ? async () => true : store.keep,
      later,
      live,
    },
    draft ?? blankExercise,
  );
  const tools = createCaseTools({ run: sandbox.run, session, later, live });
  return {
    session,
    tools,
    isElsewhere: release === undefined,
    begun: beginWithCopy(session),
    end: () => {
      session.dispose();
      tools.dispose();
      release?.();
    },
  };
}

/** Where *Edit a copy* has led here. */
function beginWithCopy(session: TeachSession): Copy | undefined {
  const exercise = takeCopy();
  if (exercise === undefined) return undefined;
  const copied = copyExercise(exercise);
  if (copied.kind === "copy") session.replace(copied.authored);
  return { title: exercise.title, copied };
}

/** @example "sum-of-the-even-numbers.json" */
function fileName({ title }: AuthoredExercise): string {
  const name = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return `${name || "exercise"}.json`;
}
