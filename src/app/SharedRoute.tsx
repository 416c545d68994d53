import { type ReactNode, useEffect, useState } from "react";
import { linkId } from "../domain/link-id.ts";
import type { SharedExercise } from "../domain/shared-exercise.ts";
import { type ReadLink, readShareLink } from "../storage/share-link.ts";
import { BadLinkScreen } from "./BadLinkScreen.tsx";
import type { LinkedPrograms } from "./linked-programs.ts";
import { replaceRoute } from "./use-route.ts";

interface Props {
  /** What follows `#/s/` in the address. */
  readonly payload: string;
  readonly children: (shared: SharedExercise, linked: LinkedPrograms) => ReactNode;
}

type Opened =
  | (ReadLink & { readonly kind: "unreadable" })
  | { readonly kind: "shared"; readonly shared: SharedExercise; readonly linked: LinkedPrograms };

/** Opens what an address holds, or says why that cannot be. */
export function SharedRoute({ payload, children }: Props) {
  const [opened, setOpened] = useState<Opened>();

  useEffect(() => {
    let gone = false;
    void readShareLink(payload).then((read) => {
      if (gone) return;
      if (read.kind === "unreadable") return setOpened(read);
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
