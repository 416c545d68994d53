import { useEffect, useMemo, useRef, useState } from "react";
import { familyCategories } from "virtual:family-categories";
import type { FamilyMeta } from "../domain/family.ts";
import { suggestNext, type Suggestion } from "../domain/progress.ts";
import type { Submission } from "../domain/submission.ts";
import { ProgressScreen } from "../features/progress/ProgressScreen.tsx";
import { say } from "../messages/say.ts";
import type { DraftStore } from "../storage/drafts.ts";
import { useToast } from "../ui/toast.ts";
import { formatRoute } from "./route.ts";
import { submissions as store } from "./submissions.ts";
import { saveFile } from "../ui/save-file.ts";

interface Props {
  readonly families: readonly FamilyMeta[];
  readonly drafts: Pick<DraftStore, "works">;
  readonly onStart: (suggestion: Suggestion) => void;
}

export function ProgressRoute({ families, drafts, onStart }: Props) {
  const [submissions, setSubmissions] = useState<readonly Submission[]>();
  const [keeps, setKeeps] = useState(true);
  const heading = useRef<HTMLHeadingElement>(null);
  const toast = useToast();
  useEffect(() => {
    let gone = false;
    void Promise.all([store().all(), drafts.works()]).then(([all, works]) => {
      if (gone) return;
      setSubmissions(all);
      setKeeps(works);
    });
    return () => {
      gone = true;
    };
  }, [drafts]);
  const suggestion = useMemo(
    () => submissions && suggestNext(families, submissions, (family) => familyCategories[family] ?? []),
    [families, submissions],
  );

  async function remove() {
    const removed = submissions ?? [];
    if (!(await store().clear())) {
      toast({
        message: say`The browser did not delete the progress. Clear this site’s data in its settings.`,
      });
      return;
    }
    setSubmissions([]);
    // The button that was pressed goes away, here and at Undo.
    heading.current?.focus();
    toast({
      message: say`Progress deleted.`,
      undo: () => {
        setSubmissions(removed);
        heading.current?.focus();
        void store().add(...removed);
      },
    });
  }

  return (
    <ProgressScreen
      families={families}
      heading={heading}
      hrefOf={({ family, version, seed, difficulty, language }) =>
        formatRoute({ kind: "exercise", family, version, seed, difficulty, language })
      }
      keeps={keeps}
      onDelete={() => void remove()}
      onExport={() => download(submissions ?? [])}
      onStart={onStart}
      submissions={submissions}
      suggestion={suggestion}
    />
  );
}

/** As a file; the format's version grows when a field changes its meaning. */
function download(submissions: readonly Submission[]): void {
  const text = JSON.stringify({ format: "edgecase-progress", version: 1, submissions }, undefined, 2);
  saveFile("edgecase-progress.json", text, "application/json");
}
