import type { ReactNode, Ref } from "react";
import { counted } from "../../../domain/counted.ts";
import { languageNames } from "../../../domain/language.ts";
import type { Assignment } from "../../../domain/teach/assignment.ts";
import type { ExerciseSheet } from "../../../domain/teach/exercise-sheet.ts";
import { say } from "../../../messages/say.ts";
import { classNames } from "../../../ui/class-names.ts";
import { Markdown } from "../../../ui/Markdown.tsx";
import { sayNodes } from "../../../ui/say-nodes.tsx";
import { localTime, sizeWords } from "../assignment-words.ts";
import styles from "./SetOnPaper.module.css";

/** An exercise of a set, as it is printed. */
export interface PaperItem {
  readonly title: string;
  readonly points: number;
  /** An exercise of the page's own is in English; what somebody wrote is in any language. */
  readonly isOurs: boolean;
  /** A text in place of the sheet is why there is none; a sentence. */
  readonly sheet: ExerciseSheet | string;
  /** Only where solutions are asked for; empty where the set has none. */
  readonly solution?: string | undefined;
}

interface Props {
  readonly assignment: Assignment;
  readonly items: readonly PaperItem[];
  /** Empty: there is a line to write the name on. */
  readonly student: string;
  /** Who signed the set, in words. */
  readonly signature?: ReactNode;
  readonly ref: Ref<HTMLElement>;
}

/** A set to be solved by hand: a cover, each exercise on pages of its own, and solutions last, where they are asked for. */
export function SetOnPaper({ assignment, items, student, signature, ref }: Props) {
  const { title, due } = assignment;
  const solved = items.filter(({ solution }) => solution !== undefined);
  return (
    // `paper`: src/ui/print.css puts it in the place of the page.
    <article className={classNames("paper", "onPaperOnly", styles["paper"])} ref={ref}>
      <section className={styles["cover"]}>
        <h1 translate="no">{title}</h1>
        <p>{sizeWords(assignment)}</p>
        {due !== undefined && <p>{sayNodes`Due ${(<time dateTime={due}>{localTime(due)}</time>)}`}</p>}
        <p className={styles["name"]}>
          {say`Name:`}{" "}
          {student === "" ? <span className={styles["blank"]} /> : <b translate="no">{student}</b>}
        </p>
        {signature}
        <ol>
          {items.map((item, at) => (
            // The same exercise may be there twice.
            <li key={at}>
              <span {...wordsOf(item)}>{item.title}</span>, {counted(item.points, "point")}
            </li>
          ))}
        </ol>
      </section>
      {items.map((item, at) => (
        <section className={styles["sheet"]} key={at}>
          <Heading item={item} number={at + 1} />
          {typeof item.sheet === "string" ? (
            <p>{item.sheet}</p>
          ) : (
            <Sheet sheet={item.sheet} words={wordsOf(item)} />
          )}
        </section>
      ))}
      {solved.length > 0 && (
        <section className={styles["sheet"]}>
          <h2>{say`Solutions`}</h2>
          {items.map(({ solution, ...item }, at) => (
            <section key={at}>
              <h3>
                {at + 1}. <span {...wordsOf(item)}>{item.title}</span>
              </h3>
              {solution ? <pre>{solution}</pre> : <p>{say`The set has no solution of it.`}</p>}
            </section>
          ))}
        </section>
      )}
    </article>
  );
}

function Heading({ item, number }: { readonly item: PaperItem; readonly number: number }) {
  return (
    <header className={styles["heading"]}>
      <h2>
        {number}. <span {...wordsOf(item)}>{item.title}</span>
      </h2>
      <p>{counted(item.points, "point")}</p>
    </header>
  );
}

interface SheetProps {
  readonly sheet: ExerciseSheet;
  readonly words: ReturnType<typeof wordsOf>;
}

function Sheet({ sheet, words }: SheetProps) {
  return (
    <>
      <div {...words}>
        <Markdown topHeading={3}>{sheet.statement}</Markdown>
      </div>
      {sheet.moreTests !== "" && (
        <>
          <h3>{say`More tests`}</h3>
          <Markdown>{sheet.moreTests}</Markdown>
        </>
      )}
      <h3>{say`The program to complete, in ${languageNames[sheet.language]}`}</h3>
      <pre>{sheet.starter}</pre>
      <p className={styles["rule"]}>{sheet.rule}</p>
      <div aria-hidden className={styles["room"]}>
        {Array.from({ length: linesToWriteOn }, (_, line) => (
          <div key={line} />
        ))}
      </div>
    </>
  );
}

/** Half a page. */
const linesToWriteOn = 14;

const wordsOf = ({ isOurs }: Pick<PaperItem, "isOurs">) =>
  isOurs ? ({ lang: "en" } as const) : ({ translate: "no" } as const);
