import { useCallback, useEffect, useState } from "react";
import { asPlaygroundError, type PlaygroundError } from "../domain/playground-error.ts";
import { fillRoster, canvasCsv, gradesCsv, moodleCsv } from "../domain/teach/grading/grade-exports.ts";
import { openedLink, pasted } from "../domain/teach/grading/found-place.ts";
import { gradeFileText } from "../domain/teach/grading/grade-file.ts";
import { type Exports } from "../features/grade/ExportPanel.tsx";
import { GradeScreen } from "../features/grade/GradeScreen.tsx";
import { OpenScreen } from "../features/grade/OpenScreen.tsx";
import { say } from "../messages/say.ts";
import { exchangedGrades } from "../state/teach/grading-session.ts";
import { findSubmissions, submissionsIn } from "../storage/find-submissions.ts";
import type { KeptGrading } from "../storage/grading-database.ts";
import { saveFile } from "../ui/save-file.ts";
import { LinkSigned } from "./LinkSigned.tsx";
import {
  closeGrading,
  currentGrading,
  gradingDatabase,
  type OpenedGrading,
  openGrading,
} from "./page-grading.ts";
import { replaceRoute } from "./use-route.ts";

interface Props {
  /** A hand-in, as its link has it. */
  readonly payload: string | undefined;
}

/** Where submissions are graded: first their assignment is opened. */
export function GradeRoute({ payload }: Props) {
  const [grading, setGrading] = useState(currentGrading);
  const [kept, setKept] = useState<readonly KeptGrading[]>([]);
  const [problem, setProblem] = useState<PlaygroundError>();

  useEffect(() => {
    if (grading === undefined) void gradingDatabase.list().then(setKept);
  }, [grading]);
  useEffect(() => {
    if (grading === undefined || payload === undefined) return;
    void grading.session.add(submissionsIn(openedLink, payload, grading.assignment.handInKey));
    // It is in the list now; a reload is not to add it once more.
    replaceRoute({ kind: "grade" });
  }, [grading, payload]);

  const open = useCallback((text: string) => {
    openGrading(text).then(
      (opened) => {
        setProblem(undefined);
        setGrading(opened);
      },
      (error: unknown) => setProblem(asPlaygroundError(error, say`Open it once more.`)),
    );
  }, []);

  if (grading === undefined)
    return (
      <OpenScreen
        kept={kept}
        onFile={(file) => void file.slice(0, mostLinkBytes).text().then(open)}
        onKept={(id) => open(kept.find((each) => each.id === id)?.payload ?? "")}
        onText={open}
        problem={problem && `${problem.message.replace(/\.$/, "")}. ${problem.advice}`}
        waiting={payload !== undefined}
      />
    );
  return <Opened grading={grading} onClosed={() => setGrading(undefined)} />;
}

/** Longer than any link. */
const mostLinkBytes = 4_000_000;

interface OpenedProps {
  readonly grading: OpenedGrading;
  readonly onClosed: () => void;
}

function Opened({ grading: { session, assignment, signature, unseal }, onClosed }: OpenedProps) {
  const { id, title, handInKey } = assignment;
  const close = () => {
    closeGrading();
    onClosed();
  };
  const exports: Exports = {
    save(kind, set) {
      const name = fileName(title);
      if (kind === "json")
        return saveFile(
          `${name}.edgecase-grades.json`,
          gradeFileText({ id, title }, exchangedGrades(session.store.getState())),
          "application/json",
        );
      const lines = { csv: gradesCsv, moodle: moodleCsv, canvas: canvasCsv }[kind](set);
      saveFile(`${name}-${kind === "csv" ? "grades" : kind}.csv`, lines, "text/csv");
    },
    async fill(file, set) {
      const read = fillRoster(await file.text(), set);
      if (read.kind === "filled") saveFile(file.name, read.roster.csv, "text/csv");
      return read;
    },
  };
  return (
    <GradeScreen
      exports={exports}
      onClose={close}
      onFiles={(files) => void session.add(findSubmissions(files, handInKey))}
      onForget={() => {
        close();
        void gradingDatabase.remove(id);
      }}
      onText={(text) => void session.add(submissionsIn(pasted, text, handInKey))}
      onUnseal={unseal}
      session={session}
      signed={<LinkSigned signature={signature} />}
    />
  );
}

/** @example "week-3-lists" */
function fileName(title: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return name.slice(0, 60) || "assignment";
}
