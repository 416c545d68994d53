import { linkDraftKey } from "../domain/draft.ts";
import type { ExerciseOrigin } from "../domain/exercise.ts";
import type { Language } from "../domain/language.ts";
import type { ExerciseSession } from "../state/exercise-session.ts";
import type { DraftStore } from "../storage/drafts.ts";
import { guardRuns, troubleWith } from "./guard-runs.ts";
import type { LinkedPrograms, Opening } from "./linked-programs.ts";

interface Place {
  readonly origin: ExerciseOrigin;
  /** Of the link. */
  readonly language: Language;
  readonly drafts: Pick<DraftStore, "load">;
}

/** How the session of a link's programs begins: with what the visitor has made of them, where that is kept. */
export async function openLinked({ id, programs }: LinkedPrograms, place: Place): Promise<Opening> {
  const key = linkDraftKey(place.origin, id);
  const { draft: kept, other: otherDraft } = await place.drafts.load(key);
  return {
    key,
    draft: kept ?? {
      sources: programs,
      ownCases: [],
      language: place.language,
      javascriptEngine: "browser",
      solved: [],
    },
    otherDraft,
    // The address does not say which language was shown last.
    language: kept?.language ?? place.language,
    heldBack: troubleWith(id),
    // Somebody else's program, submitted as it came, is no progress of the visitor's.
    isOwn: (source, language) => source !== programs[language],
    begin(session: ExerciseSession) {
      const stopGuarding = guardRuns(session, id);
      // A draft of one's own waits until it is touched; a link is opened to see what its program does.
      session.runByItself();
      return stopGuarding;
    },
  };
}
