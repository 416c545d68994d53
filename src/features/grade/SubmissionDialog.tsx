import { useId } from "react";
import { categoryName } from "../../domain/category-name.ts";
import { verdictName } from "../../domain/describe-verdict.ts";
import { languageNames } from "../../domain/language.ts";
import { claimWords, sealedClaimWords } from "../../domain/teach/claim-words.ts";
import { sayPlace } from "../../domain/teach/grading/found-place.ts";
import type { GradedItem, GradeRow } from "../../domain/teach/grading/grade-row.ts";
import { type GradedWork, type GradedWorks, sidesOf } from "../../domain/teach/grading/graded-work.ts";
import type { HandIn } from "../../domain/teach/hand-in.ts";
import { retell } from "../../messages/retell.ts";
import { say, sayCount } from "../../messages/say.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import styles from "./Grade.module.css";
import { pointsWords, timeWords } from "./grade-words.ts";

interface Props {
  readonly items: readonly GradedItem[];
  /** Absent: nothing is shown. */
  readonly row: GradeRow | undefined;
  readonly results: GradedWorks | undefined;
  readonly onClose: () => void;
}

/** One submission: its programs, what came of them, and how they grew. */
export function SubmissionDialog({ items, row, results, onClose }: Props) {
  const received = row?.placed.received;
  return (
    <Dialog
      className={styles["wide"]}
      onClose={onClose}
      open={row !== undefined}
      title={say`Submission of ${received?.handIn.student.trim() || say`(no name)`}`}
    >
      {received && (
        <>
          <p className={styles["quiet"]}>
            {say`Receipt ${received.receipt}, handed in ${timeWords(received.handIn.at)} by the student’s clock, from ${sayPlace(received.source)}.`}
          </p>
          {received.handIn.work.length === 0 && <p>{say`It holds no program.`}</p>}
          {received.handIn.work.map((work) => (
            <Work
              graded={results?.[work.index]}
              isSealed={items[work.index]?.isSealed === true}
              key={work.index}
              points={row?.cells[work.index]?.points}
              title={`${work.index + 1}. ${items[work.index]?.title ?? say`No such exercise`}`}
              work={work}
            />
          ))}
        </>
      )}
    </Dialog>
  );
}

interface WorkProps {
  readonly title: string;
  readonly work: HandIn["work"][number];
  readonly graded: GradedWork | undefined;
  readonly isSealed: boolean;
  readonly points: number | undefined;
}

function Work({ title, work, graded, isSealed, points }: WorkProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles["work"]}>
      <h3 id={id} translate="no">
        {title}
      </h3>
      <p>
        {say`${languageNames[work.language]}, ${pointsWords(points)} points.`} {ranWords(graded, isSealed)}{" "}
        {work.claimed
          ? say`Claimed: ${isSealed ? sealedClaimWords(work.claimed) : claimWords(work.claimed)}.`
          : say`Nothing was claimed.`}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls must be reachable by keyboard, and is no form */}
      <pre aria-label={say`Program: ${title}`} className={styles["code"]} role="group" tabIndex={0}>
        {work.program}
      </pre>
      {graded?.kind === "graded" && <Cases graded={graded} />}
      {work.history !== undefined && work.history.length > 0 && (
        <details>
          <summary>{sayCount(work.history.length, "# earlier draft", "# earlier drafts")}</summary>
          <ol className={styles["list"]}>
            {work.history.map(({ at, program }) => (
              <li key={at}>
                <time dateTime={at} translate="no">
                  {timeWords(at)}
                </time>
                <pre className={styles["code"]}>{program}</pre>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function ranWords(graded: GradedWork | undefined, isSealed: boolean): string {
  if (graded === undefined) return say`Not run yet.`;
  if (graded.kind === "refused") return retell(graded.because);
  const { visible, hidden } = sidesOf(graded.cases);
  const came = {
    visible: [visible.passed, visible.of],
    hidden: [hidden.passed, hidden.of],
  } as const;
  return say`Re-run: ${isSealed && hidden.of === 0 ? sealedClaimWords(came) : claimWords(came)}.`;
}

function Cases({ graded }: { readonly graded: GradedWork & { readonly kind: "graded" } }) {
  return (
    <ul aria-label={say`Tests`} className={styles["list"]}>
      {graded.cases.map(({ id, isVisible, category, verdict, detail }) => (
        <li key={id}>
          <StatusBadge bare tone={verdict === "passed" ? "pass" : verdict === "notGraded" ? "warn" : "fail"}>
            {verdictName(verdict)}
          </StatusBadge>{" "}
          {caseName(id, isVisible)} ({categoryName(category)}){detail && `: ${retell(detail)}`}
        </li>
      ))}
    </ul>
  );
}

/** @param id `visible-1`, `hidden-12` */
function caseName(id: string, isVisible: boolean): string {
  const number = /^(?:visible|hidden)-(\d+)$/.exec(id)?.[1];
  if (number === undefined) return id;
  return isVisible ? say`visible ${number}` : say`hidden ${number}`;
}
