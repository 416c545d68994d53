import { useCallback, useEffect, useMemo, useState } from "react";
import { catalogue } from "virtual:catalogue";
import { useStore } from "zustand";
import type { SetDraft } from "../domain/teach/set-draft.ts";
import { SetScreen } from "../features/teach/set/SetScreen.tsx";
import { SetShare } from "../features/teach/set/SetShare.tsx";
import { say } from "../messages/say.ts";
import { createSetSession, type SetSession } from "../state/teach/set-session.ts";
import { packAssignment } from "../storage/assignment-payload.ts";
import { openSetDrafts } from "../storage/authored-drafts.ts";
import { writeLinkFile } from "../storage/link-file.ts";
import { packLink } from "../storage/share-link.ts";
import { saveFile } from "../ui/save-file.ts";
import { newSet } from "./add-to-set.ts";
import { formatRoute } from "./route.ts";
import { SetPrinting } from "./SetPrinting.tsx";
import { useSigning } from "./SigningKey.tsx";

interface Opened {
  readonly session: SetSession;
  readonly isElsewhere: boolean;
}

/** Where a set is put together; the one that is begun is kept in this browser. */
export function SetRoute() {
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    let gone = false;
    let close = () => {};
    void openSession().then(({ end, ...found }) => {
      if (gone) return end();
      close = end;
      setOpened(found);
    });
    return () => {
      gone = true;
      close();
    };
  }, []);
  if (opened === undefined) return <output>{say`Opening what was begun…`}</output>;
  return (
    <SetScreen
      {...opened}
      families={families}
      // Not said: an edit of its own, which Undo takes back alone.
      onNew={() => opened.session.edit(newSet(), `new ${Date.now()}`)}
      share={<Share session={opened.session} />}
      writeHref={formatRoute({ kind: "teach" })}
    />
  );
}

function Share({ session }: { readonly session: SetSession }) {
  const { draft } = useStore(session.store);
  const { panel, sign } = useSigning();
  const onPaper = useMemo(() => trimmed(draft), [draft]);
  const signedSet = useCallback(
    async (set: SetDraft) => {
      const held = packAssignment(trimmed(set));
      const signed = await sign(held);
      return { ...held, ...(signed && { signed }) };
    },
    [sign],
  );
  const makeLink = useCallback(
    async (set: SetDraft) => {
      const payload = await packLink(await signedSet(set));
      if (payload === undefined) return undefined;
      // Without the switches before the `#`: they are the author's own.
      return ownSite() + formatRoute({ kind: "shared", payload });
    },
    [signedSet],
  );
  return (
    <>
      {panel}
      <SetShare
        draft={draft}
        families={families}
        makeLink={makeLink}
        onSaveFile={(set) =>
          void signedSet(set).then((held) => saveFile(fileName(set), writeLinkFile(held), "application/json"))
        }
        openHref={ownSite() + formatRoute({ kind: "open" })}
      />
      <SetPrinting assignment={onPaper} offersSolutions />
    </>
  );
}

const families = catalogue.toSorted((a, b) => a.title.localeCompare(b.title, "en"));
const ownSite = () => location.origin + location.pathname;
const trimmed = (set: SetDraft) => ({ ...set, title: set.title.trim() });

async function openSession() {
  const store = openSetDrafts();
  const [release, draft] = await Promise.all([store.claim(), store.load()]);
  const keep = release === undefined ? async () => true : store.keep;
  return {
    session: createSetSession(draft ?? newSet(), keep),
    isElsewhere: release === undefined,
    end: () => release?.(),
  };
}

/** @example "week-3.edgecase.json" */
function fileName({ title }: SetDraft): string {
  const name = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return `${name || "set"}.edgecase.json`;
}
