import { verdictName } from "../../domain/describe-verdict.ts";
import { languageNames } from "../../domain/language.ts";
import type { GradedItem, GradeRow } from "../../domain/teach/grading/grade-row.ts";
import { type GradedWork, type GradedWorks, sidesOf } from "../../domain/teach/grading/graded-work.ts";
import type { HandIn } from "../../domain/teach/hand-in.ts";
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
      title={`Submission of ${received?.handIn.student.trim() || "(no name)"}`}
    >
      {received && (
        <>
          <p className={styles["quiet"]}>
            Receipt {received.receipt}, handed in {timeWords(received.handIn.at)} by the student’s clock, from{" "}
            {received.source}.
          </p>
          {received.handIn.work.length === 0 && <p>It holds no program.</p>}
          {received.handIn.work.map((work) => (
            <Work
              graded={results?.[work.index]}
              key={work.index}
              points={row?.cells[work.index]?.points}
              title={`${work.index + 1}. ${items[work.index]?.title ?? "No such exercise"}`}
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
  readonly points: number | undefined;
}

function Work({ title, work, graded, points }: WorkProps) {
  return (
    <section aria-label={title} className={styles["work"]}>
      <h3>{title}</h3>
      <p>
        {languageNames[work.language]}, {pointsWords(points)} points. {ranWords(graded)}{" "}
        {work.claimed
          ? `Claimed: ${claimWords(work.claimed.visible, work.claimed.hidden)}.`
          : "Nothing was claimed."}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls must be reachable by keyboard, and is no form */}
      <pre aria-label={`Program: ${title}`} className={styles["code"]} role="group" tabIndex={0}>
        {work.program}
      </pre>
      {graded?.kind === "graded" && <Cases graded={graded} />}
      {work.history !== undefined && work.history.length > 0 && (
        <details>
          <summary>{work.history.length} earlier drafts</summary>
          <ol className={styles["list"]}>
            {work.history.map(({ at, program }) => (
              <li key={at}>
                {timeWords(at)}
                <pre className={styles["code"]}>{program}</pre>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function ranWords(graded: GradedWork | undefined): string {
  if (graded === undefined) return "Not run yet.";
  if (graded.kind === "refused") return graded.because;
  const { visible, hidden } = sidesOf(graded.cases);
  return `Re-run: ${claimWords([visible.passed, visible.of], [hidden.passed, hidden.of])}.`;
}

type Counts = readonly [number, number];

const claimWords = (visible: Counts, hidden: Counts) =>
  `visible ${visible[0]} of ${visible[1]}, hidden ${hidden[0]} of ${hidden[1]} passed`;

function Cases({ graded }: { readonly graded: GradedWork & { readonly kind: "graded" } }) {
  return (
    <ul aria-label="Tests" className={styles["list"]}>
      {graded.cases.map(({ id, category, verdict, detail }) => (
        <li key={id}>
          <StatusBadge bare tone={verdict === "passed" ? "pass" : verdict === "notGraded" ? "warn" : "fail"}>
            {verdictName(verdict)}
          </StatusBadge>{" "}
          {id.replace("-", " ")} ({category}){detail && `: ${detail}`}
        </li>
      ))}
    </ul>
  );
}
