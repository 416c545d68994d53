import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { linkId } from "../domain/link-id.ts";
import type { SharedExercise } from "../domain/shared-exercise.ts";
import type { AuthoredExercise } from "../domain/teach/authored-exercise.ts";
import type { DraftStore } from "../storage/drafts.ts";
import { type ReadLink, readShareLink } from "../storage/share-link.ts";
import { BadLinkScreen } from "./BadLinkScreen.tsx";
import type { LinkedPrograms } from "./linked-programs.ts";
import { replaceRoute } from "./use-route.ts";

const AuthoredRoute = lazy(async () => ({
  default: (await import("./AuthoredRoute.tsx")).AuthoredRoute,
}));

interface Props {
  /** What follows `#/s/` in the address. */
  readonly payload: string;
  readonly drafts: DraftStore;
  readonly mayRunByItself: boolean;
  /** An exercise of a family with somebody's programs. */
  readonly children: (shared: SharedExercise, linked: LinkedPrograms) => ReactNode;
}

type Opened =
  | (ReadLink & { readonly kind: "unreadable" })
  | { readonly kind: "authored"; readonly authored: AuthoredExercise; readonly id: string }
  | { readonly kind: "shared"; readonly shared: SharedExercise; readonly linked: LinkedPrograms };

/** Opens what an address holds, or says why that cannot be. */
export function SharedRoute({ payload, drafts, mayRunByItself, children }: Props) {
  const [opened, setOpened] = useState<Opened>();

  useEffect(() => {
    let gone = false;
    void readShareLink(payload).then((read) => {
      if (gone) return;
      if (read.kind === "unreadable") return setOpened(read);
      if (read.kind === "authored") return setOpened({ ...read, id: linkId(payload) });
      const { exercise, language, programs } = read.shared;
      // Without a program it is the exercise's own address, at greater length.
      if (Object.keys(programs).length === 0)
        return replaceRoute({ kind: "exercise", ...exercise, language });
      setOpened({ ...read, linked: { id: linkId(payload), programs } });
    });
    return () => {
      gone = true;
    };
  }, [payload]);

  if (opened === undefined) return <output>Opening the link…</output>;
  if (opened.kind === "shared") return children(opened.shared, opened.linked);
  if (opened.kind === "authored")
    return (
      <Suspense fallback={<output>Opening the exercise…</output>}>
        <AuthoredRoute {...opened} drafts={drafts} key={opened.id} mayRunByItself={mayRunByItself} />
      </Suspense>
    );
  return (
    <BadLinkScreen
      problem={`${opened.problem} ${advice[opened.because]}`}
      title={titles[opened.because]}
      ways={[{ title: "All exercises", href: "#/" }]}
    />
  );
}

const titles = {
  damaged: "This link cannot be read",
  newer: "This link needs a newer page",
  tooLarge: "This link holds too much",
} as const;

const advice = {
  damaged: "Mail and chat programs cut or change long links: ask for it again, and copy the whole of it.",
  newer: "Reload to fetch the newest page.",
  tooLarge: "Ask for one that holds less.",
} as const;
