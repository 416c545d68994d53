import { useEffect, useState } from "react";
import type { FamilyMark } from "../features/catalogue/FamilyRow.tsx";
import type { DraftStore } from "../storage/drafts.ts";

/** What this browser's user has started and solved, as it stands when the screen opens. */
export function useFamilyMarks(drafts: Pick<DraftStore, "marks">): ReadonlyMap<string, FamilyMark> {
  const [marks, setMarks] = useState<ReadonlyMap<string, FamilyMark>>(noMarks);
  useEffect(() => {
    let gone = false;
    void (async () => {
      const read = await drafts.marks();
      if (!gone) setMarks(read);
    })();
    return () => {
      gone = true;
    };
  }, [drafts]);
  return marks;
}

const noMarks: ReadonlyMap<string, FamilyMark> = new Map();
