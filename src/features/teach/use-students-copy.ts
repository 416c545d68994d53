import { useEffect, useMemo, useState } from "react";
import { asPlaygroundError } from "../../domain/playground-error.ts";
import { type AuthoredExercise, forStudents } from "../../domain/teach/authored-exercise.ts";
import { type LevelChoice, shortestPassphrase } from "../../domain/teach/hiding.ts";
import { say } from "../../messages/say.ts";
import type { Hider } from "./hider.ts";

/** What goes to students. `words` say why there is nothing yet. */
export type StudentsCopy =
  | { readonly kind: "ready"; readonly authored: AuthoredExercise }
  | { readonly kind: "waiting" | "failed"; readonly words: string };

interface Wish {
  readonly authored: AuthoredExercise;
  readonly withReference: boolean;
  readonly choice: LevelChoice;
  /** Answers cannot be hashed. */
  readonly cannotBeHashed: boolean;
  readonly hide: Hider["hide"];
}

type Made = Pick<Wish, "authored" | "withReference" | "choice"> & { readonly copy: StudentsCopy };

/** Hashing and sealing cost a second of a processor: not at each key. */
const restMillis = 600;

/** The exercise as students get it, made anew when it changes. */
export function useStudentsCopy({
  authored,
  withReference,
  choice,
  cannotBeHashed,
  hide,
}: Wish): StudentsCopy {
  const [made, setMade] = useState<Made>();
  // Where nothing is to be hidden the copy is there at once.
  const isOpen = choice.kind === "folded" || authored.hiding !== undefined;
  const lacks = isOpen ? undefined : whatIsLacking(choice, cannotBeHashed);
  useEffect(() => {
    if (isOpen || lacks !== undefined) return undefined;
    let gone = false;
    const show = (copy: StudentsCopy) => gone || setMade({ authored, withReference, choice, copy });
    const timer = setTimeout(() => {
      hide(forStudents(authored, withReference), choice).then(
        (hidden) => show({ kind: "ready", authored: hidden }),
        (error: unknown) => {
          const { message, advice } = asPlaygroundError(error, "");
          show({ kind: "failed", words: `${message}. ${advice}` });
        },
      );
    }, restMillis);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [authored, withReference, choice, isOpen, lacks, hide]);

  const open = useMemo(() => forStudents(authored, withReference), [authored, withReference]);
  if (isOpen) return { kind: "ready", authored: open };
  if (lacks !== undefined) return { kind: "waiting", words: lacks };
  if (made?.authored === authored && made.choice === choice && made.withReference === withReference)
    return made.copy;
  return { kind: "waiting", words: choice.kind === "sealed" ? say`Sealing…` : say`Hashing the answers…` };
}

function whatIsLacking(choice: LevelChoice, cannotBeHashed: boolean): string | undefined {
  if (choice.kind === "hashed" && cannotBeHashed)
    return say`The answers can be guessed from their hashes now: choose another level.`;
  if (choice.kind === "sealed" && choice.passphrase.trim().length < shortestPassphrase)
    return say`The link comes when there is a passphrase.`;
  return undefined;
}
