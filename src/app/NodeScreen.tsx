import { useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { projectFiles } from "../domain/node/container-files.ts";
import { fileInWords } from "../domain/node/file-in-words.ts";
import { startingFiles } from "../domain/node/starting-files.ts";
import type { Language } from "../domain/language.ts";
import { CodeEditor } from "../features/editor/CodeEditor.tsx";
import type { EditorHandle } from "../features/editor/editor-document.ts";
import type { ApiKey } from "../features/node/api-key.ts";
import { NodePage } from "../features/node/NodePage.tsx";
import { ProjectTests } from "../features/verdicts/ProjectTests.tsx";
import { say } from "../messages/say.ts";
import type { NodeSession } from "../state/node/node-session.ts";
import type { DraftStore } from "../storage/drafts.ts";
import { loadFormatter } from "../ui/load-markdown.ts";
import { readPreference, writePreference } from "../ui/preference.ts";
import { useTheme } from "../ui/theme.ts";
import { formatRoute } from "./route.ts";
import { useNodeSession } from "./use-node-session.ts";

interface Props {
  readonly id: string;
  readonly drafts: DraftStore;
}

export function NodeScreen({ id, drafts }: Props) {
  useEffect(() => void loadFormatter(), []);
  const session = useNodeSession(id, drafts);
  if (session === undefined) return <output>{say`Loading the exercise…`}</output>;
  return <Shown session={session} />;
}

function Shown({ session }: { readonly session: NodeSession }) {
  const editor = useRef<EditorHandle>(null);
  const { files, shown, judged, terminal } = useStore(session.store);
  const { exercise, cases } = session;
  const theme = useTheme();
  const apiKey = useApiKey();
  const texts = projectFiles({ exercise, studentFiles: files });
  const isEditable = useMemo(() => Object.hasOwn(startingFiles(exercise), shown), [exercise, shown]);
  const judgedExercise = useMemo(() => ({ ...exercise.body, ...cases }), [exercise, cases]);

  function goToLine(line: number, where = "") {
    const file = fileInWords(where);
    if (file !== undefined) session.show(file);
    // Once the editor shows that file.
    setTimeout(() => editor.current?.goToLine(line), 0);
  }

  return (
    <NodePage
      apiKey={apiKey}
      editor={
        <CodeEditor
          document={{
            id: `node/${exercise.meta.id}/${shown}`,
            language: languageOf(shown),
            text: texts[shown] ?? "",
          }}
          onChange={(text) => session.edit(shown, text)}
          readOnly={isEditable ? undefined : say`This file is given: to be read, and imported by yours.`}
          ref={editor}
          theme={theme}
        />
      }
      elsewhere={elsewhere()}
      session={session}
      tests={
        <ProjectTests
          exercise={judgedExercise}
          judge={judged}
          onGoToLine={goToLine}
          onRun={session.run}
          terminal={terminal}
        />
      }
    />
  );
}

/** Whose colours a file gets; JSON is near enough to JavaScript. */
const languageOf = (path: string): Language => (path.endsWith(".py") ? "python" : "javascript");

const elsewhere = () => [
  { title: say`Exercises without Node`, href: formatRoute({ kind: "catalogue", filter: {} }) },
  {
    title: say`Input and output, without Node`,
    // Not said: a topic's id.
    href: formatRoute({ kind: "catalogue", filter: { topic: "input and output" } }),
  },
];

const keyPreference = "webcontainer-key"; // Not said: a name in the browser's storage.

/** Kept beyond the page only where somebody says so. */
function useApiKey(): ApiKey {
  const [kept] = useState(() => readPreference(keyPreference));
  const [value, setValue] = useState(kept);
  const [isKept, setIsKept] = useState(kept !== undefined);
  return {
    value: value?.trim() || undefined,
    isKept,
    change(next, keep) {
      setValue(next);
      setIsKept(keep);
      writePreference(keyPreference, keep && next.trim() !== "" ? next.trim() : undefined);
    },
  };
}
