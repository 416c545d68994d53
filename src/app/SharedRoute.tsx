import { type ReactNode, useEffect, useState } from "react";
import { linkId } from "../domain/link-id.ts";
import type { SharedExercise } from "../domain/shared-exercise.ts";
import type { Assignment } from "../domain/teach/assignment.ts";
import type { AuthoredExercise } from "../domain/teach/authored-exercise.ts";
import type { LinkSignature } from "../domain/teach/link-signature.ts";
import { say } from "../messages/say.ts";
import type { DraftStore } from "../storage/drafts.ts";
import type { ReadLink } from "../storage/read-held.ts";
import { readShareLink } from "../storage/share-link.ts";
import { late } from "../ui/late.tsx";
import { BadLinkScreen } from "./BadLinkScreen.tsx";
import type { LinkedPrograms } from "./linked-programs.ts";
import type { PlaceInSet } from "./route.ts";
import styles from "./SharedRoute.module.css";
import { prepareExercise } from "./use-exercise-session.ts";
import { replaceRoute } from "./use-route.ts";

const fetchAuthored = () => import("./AuthoredRoute.tsx");
const AuthoredRoute = late(async () => (await fetchAuthored()).AuthoredRoute);

const AssignmentRoute = late(async () => (await import("./AssignmentRoute.tsx")).AssignmentRoute);
const BrokenSignature = late(async () => (await import("./BrokenSignature.tsx")).BrokenSignature);
const LinkSigned = late(async () => (await import("./LinkSigned.tsx")).LinkSigned);

interface Props {
  /** What follows `#/s/` in the address. */
  readonly payload: string;
  readonly at: PlaceInSet | undefined;
  readonly drafts: DraftStore;
  readonly mayRunByItself: boolean;
  /** An exercise of a family with somebody's programs, which may run by themselves or not. */
  readonly children: (shared: SharedExercise, linked: LinkedPrograms, mayRun: boolean) => ReactNode;
}

type Opened =
  | (ReadLink & { readonly kind: "unreadable" })
  | ((
      | { readonly kind: "authored"; readonly authored: AuthoredExercise; readonly id: string }
      | { readonly kind: "shared"; readonly shared: SharedExercise; readonly linked: LinkedPrograms }
      | { readonly kind: "assignment"; readonly assignment: Assignment }
    ) & { readonly signature?: LinkSignature });

/** Opens what an address holds, or says why that cannot be. */
export function SharedRoute({ payload, at, drafts, mayRunByItself, children }: Props) {
  const [read, setRead] = useState<{ readonly of: string; readonly opened: Opened }>();
  /** The link that somebody wants to see in spite of its signature. */
  const [insisted, setInsisted] = useState<string>();

  useEffect(() => {
    let gone = false;
    const setOpened = (opened: Opened) => setRead({ of: payload, opened });
    // Most links hold an exercise that somebody has written.
    void fetchAuthored().catch(() => undefined);
    prepareExercise(drafts);
    void readShareLink(payload).then((link) => {
      if (gone) return;
      if (link.kind === "unreadable" || link.kind === "assignment") return setOpened(link);
      if (link.kind === "authored") return setOpened({ ...link, id: linkId(payload) });
      const { exercise, language, programs } = link.shared;
      // Without a program it is the exercise's own address, at greater length.
      if (Object.keys(programs).length === 0 && link.signature === undefined)
        return replaceRoute({ kind: "exercise", ...exercise, language });
      setOpened({ ...link, linked: { id: linkId(payload), programs } });
    });
    return () => {
      gone = true;
    };
  }, [payload, drafts]);

  // What the link before held is no part of this one, nor is the work on it.
  if (read?.of !== payload) return <output>{say`Opening the link…`}</output>;
  const { opened } = read;
  if (opened.kind === "unreadable")
    return (
      <BadLinkScreen
        problem={`${opened.problem} ${advice()[opened.because]}`}
        title={titles()[opened.because]}
        ways={[{ title: say`All exercises`, href: "#/" }]}
      />
    );
  const { signature } = opened;
  const isBroken = signature?.kind === "broken";
  if (isBroken && insisted !== payload)
    return (
      <BrokenSignature
        fallback={<output>{say`Opening the link…`}</output>}
        by={signature.by}
        onOpen={() => setInsisted(payload)}
      />
    );
  const mayRun = mayRunByItself && !isBroken;
  switch (opened.kind) {
    case "shared":
      return (
        <>
          {signature && <Signed signature={signature} />}
          {children(opened.shared, opened.linked, mayRun)}
        </>
      );
    case "authored":
      return (
        <>
          <Signed signature={signature} />
          <AuthoredRoute
            fallback={<output>{say`Opening the exercise…`}</output>}
            {...opened}
            at={at}
            drafts={drafts}
            key={opened.id}
            mayRunByItself={mayRun}
            payload={payload}
          />
        </>
      );
    case "assignment":
      return (
        <AssignmentRoute
          fallback={<output>{say`Opening the set…`}</output>}
          assignment={opened.assignment}
          at={at}
          drafts={drafts}
          key={payload}
          mayRunByItself={mayRun}
          payload={payload}
          signature={signature}
        />
      );
  }
}

/** Above what came with a link: whose it is. */
function Signed({ signature }: { readonly signature: LinkSignature | undefined }) {
  return (
    <div className={styles["signed"]}>
      <LinkSigned signature={signature} />
    </div>
  );
}

const titles = () => ({
  damaged: say`This link cannot be read`,
  newer: say`This link needs a newer page`,
  tooLarge: say`This link holds too much`,
});

const advice = () => ({
  damaged: say`Mail and chat programs cut or change long links: ask for it again, and copy the whole of it.`,
  newer: say`Reload to fetch the newest page.`,
  tooLarge: say`Ask for one that holds less.`,
});
