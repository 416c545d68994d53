import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { type Language, languages } from "../domain/language.ts";
import { asPlaygroundError } from "../domain/playground-error.ts";
import { type Assignment, dependsOnStudent } from "../domain/teach/assignment.ts";
import { PrintFields } from "../features/assignment/paper/PrintFields.tsx";
import { type PaperItem, SetOnPaper } from "../features/assignment/paper/SetOnPaper.tsx";
import { say } from "../messages/say.ts";
import { readPreference } from "../ui/preference.ts";
import { paperItems } from "./paper-items.ts";

interface Props {
  readonly assignment: Assignment;
  /** Whose exercises they are; absent: that is asked for, where each student has others. */
  readonly student?: string | undefined;
  /** Who signed the set, in words. */
  readonly signature?: ReactNode;
  /** For whoever made the set, and for no student. */
  readonly offersSolutions?: boolean;
}

/** Prints a set: the page beside it stays as it is, and is not on the paper. */
export function SetPrinting({ assignment, student, signature, offersSolutions = false }: Props) {
  const offered = languagesOf(assignment);
  const [wanted, setLanguage] = useState<Language>(
    readPreference("language") === "javascript" ? "javascript" : "python",
  );
  const language = offered.includes(wanted) ? wanted : (offered[0] ?? wanted);
  const [withSolutions, setWithSolutions] = useState(false);
  const [typed, setTyped] = useState("");
  const asksName = student === undefined && dependsOnStudent(assignment);
  const name = (student ?? typed).trim();
  const [isAsked, setAsked] = useState(false);
  // Whatever was made for other wishes is not to be printed by the browser's own menu either.
  const wish = useMemo(
    () => ({ assignment, student: name, language, withSolutions }),
    [assignment, name, language, withSolutions],
  );
  const { gathered, isGathering, problem, gather } = useItems(wish);
  const isMissing = isAsked && asksName && name === "";

  function print() {
    setAsked(true);
    if (!asksName || name !== "") void gather();
  }

  return (
    <>
      <PrintFields
        isGathering={isGathering}
        language={language}
        languages={offered}
        name={asksName ? { value: typed, onChange: setTyped, isMissing } : undefined}
        onLanguage={setLanguage}
        onPrint={print}
        problem={isMissing ? say`Without a name or number there are no exercises to print.` : problem}
        solutions={offersSolutions ? { isWanted: withSolutions, onChange: setWithSolutions } : undefined}
      />
      {gathered &&
        createPortal(
          <Printed
            assignment={assignment}
            items={gathered.items}
            key={gathered.number}
            signature={signature}
            student={name}
          />,
          document.body,
        )}
    </>
  );
}

function languagesOf({ items }: Assignment): readonly Language[] {
  return languages.filter((each) =>
    items.some((item) => item.kind === "family" || item.authored.languages.includes(each)),
  );
}

type Wish = Parameters<typeof paperItems>[0];

interface Gathered {
  readonly of: Wish;
  readonly items: readonly PaperItem[];
  /** Of all that have been printed: whoever asks again is shown the dialog again. */
  readonly number: number;
}

function useItems(wish: Wish) {
  const [gathered, setGathered] = useState<Gathered>();
  const [isGathering, setGathering] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function gather(): Promise<void> {
    setGathering(true);
    setProblem(undefined);
    try {
      const items = await paperItems(wish);
      setGathered((before) => ({ of: wish, items, number: (before?.number ?? 0) + 1 }));
    } catch (error) {
      const { message, advice } = asPlaygroundError(error, say`Reload the page.`);
      setProblem(`${message}. ${advice}`);
    } finally {
      setGathering(false);
    }
  }
  return { gathered: gathered?.of === wish ? gathered : undefined, isGathering, problem, gather };
}

interface PrintedProps {
  readonly assignment: Assignment;
  readonly items: readonly PaperItem[];
  readonly student: string;
  readonly signature: ReactNode;
}

/** Opens the browser's own dialog once all of it can be seen. */
function Printed(props: PrintedProps) {
  const sheets = useRef<HTMLElement>(null);
  useEffect(() => {
    let gone = false;
    void allSeen(sheets.current).then(() => {
      if (!gone) print();
    });
    return () => {
      gone = true;
    };
  }, []);
  return <SetOnPaper {...props} ref={sheets} />;
}

async function allSeen(sheets: HTMLElement | null): Promise<void> {
  const pictures = [...(sheets?.querySelectorAll("img") ?? [])];
  // One that cannot be shown keeps nothing from being printed.
  await Promise.allSettled(pictures.map((each) => each.decode()));
  await document.fonts.ready;
}
