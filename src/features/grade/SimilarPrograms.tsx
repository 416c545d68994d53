import { useState } from "react";
import type { GradeRow } from "../../domain/teach/grading/grade-row.ts";
import {
  leastFingerprints,
  sharedSpans,
  type Span,
  usualThreshold,
} from "../../domain/teach/grading/similar.ts";
import { gramTokens, guaranteedTokens } from "../../domain/teach/grading/winnow.ts";
import { say, sayCount } from "../../messages/say.ts";
import type { GradingSession } from "../../state/teach/grading-session.ts";
import { findSimilar, type SimilarPrograms as Pair } from "../../state/teach/similar-programs.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import styles from "./Grade.module.css";

interface Props {
  readonly rows: readonly GradeRow[];
  readonly session: GradingSession;
}

type Comparing =
  | { readonly kind: "idle" }
  | { readonly kind: "comparing" }
  | { readonly kind: "found"; readonly pairs: readonly Pair[]; readonly percent: number };

const mostShown = 100;

/** Programs that are much alike, when somebody asks. */
export function SimilarPrograms({ rows, session }: Props) {
  const [percent, setPercent] = useState(usualThreshold * 100);
  const [comparing, setComparing] = useState<Comparing>({ kind: "idle" });
  const [shown, setShown] = useState<Pair>();
  const { plan } = session.store.getState();
  const names = new Map(
    rows.map(({ placed: { received } }) => [received.receipt, received.handIn.student.trim()]),
  );
  const nameOf = (key: string) => names.get(key) ?? key;

  async function compare(): Promise<void> {
    setComparing({ kind: "comparing" });
    const pairs = await findSimilar(plan, rows, percent / 100);
    setComparing({ kind: "found", pairs, percent });
  }

  return (
    <section aria-label={say`Similarity`} className={styles["card"]}>
      <h2>{say`Similarity`}</h2>
      <p className={styles["quiet"]}>
        {say`Similarity is not cheating: short exercises have few good solutions, and students may share a teacher, a book or a helper. Names, numbers, texts, comments and the starting program do not count. Shares of ${guaranteedTokens} tokens or more in a row are always found, of fewer than ${gramTokens} never; programs with fewer than ${leastFingerprints} fingerprints are left out.`}
      </p>
      <div className={styles["bar"]}>
        <label className={styles["field"]}>
          {say`At least, % of the shorter program`}
          <input
            max={100}
            min={30}
            onChange={({ target }) => setPercent(Math.min(100, Math.max(30, Number(target.value) || 30)))}
            type="number"
            value={percent}
          />
        </label>
        <Button
          aria-disabled={comparing.kind === "comparing" ? true : undefined}
          onClick={() => {
            if (comparing.kind !== "comparing") void compare();
          }}
        >{say`Compare programs`}</Button>
        <output>{comparingWords(comparing)}</output>
      </div>
      {comparing.kind === "found" && comparing.pairs.length > 0 && (
        <ul aria-label={say`Similar programs`} className={styles["list"]}>
          {comparing.pairs.slice(0, mostShown).map((pair) => (
            <li key={`${pair.index} ${pair.a.key} ${pair.b.key}`}>
              <button className={styles["open"]} onClick={() => setShown(pair)} type="button">
                {say`${nameOf(pair.a.key)} and ${nameOf(pair.b.key)}`}
              </button>
              : {say`${Math.round(pair.share * 100)} %, exercise ${pair.index + 1}`}
            </li>
          ))}
        </ul>
      )}
      <Dialog
        className={styles["wide"]}
        onClose={() => setShown(undefined)}
        open={shown !== undefined}
        title={shown ? say`${Math.round(shown.share * 100)} % similar` : say`Similar`}
      >
        {shown && <SideBySide nameOf={nameOf} pair={shown} />}
      </Dialog>
    </section>
  );
}

function comparingWords(comparing: Comparing): string {
  switch (comparing.kind) {
    case "idle":
      return "";
    case "comparing":
      return say`Comparing…`;
    case "found": {
      const { pairs, percent } = comparing;
      if (pairs.length === 0) return say`No two programs share ${percent} %.`;
      const pairsShare = sayCount(pairs.length, "# pair shares", "# pairs share");
      return pairs.length > mostShown
        ? say`${pairsShare} at least ${percent} %, of which the ${mostShown} most alike are listed.`
        : say`${pairsShare} at least ${percent} %.`;
    }
  }
}

interface SideProps {
  readonly pair: Pair;
  readonly nameOf: (key: string) => string;
}

function SideBySide({ pair: { a, b }, nameOf }: SideProps) {
  const spans = sharedSpans(a, b);
  return (
    <>
      <p className={styles["quiet"]}>{say`What both have is marked. Similarity is not cheating.`}</p>
      <div className={styles["sides"]}>
        <Side name={nameOf(a.key)} program={a.program} spans={spans.a} />
        <Side name={nameOf(b.key)} program={b.program} spans={spans.b} />
      </div>
    </>
  );
}

interface OneSideProps {
  readonly name: string;
  readonly program: string;
  readonly spans: readonly Span[];
}

function Side({ name, program, spans }: OneSideProps) {
  return (
    <section aria-label={say`Program of ${name}`}>
      <h3 translate="no">{name}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls must be reachable by keyboard, and is no form */}
      <pre aria-label={say`Of ${name}`} className={styles["code"]} role="group" tabIndex={0}>
        {spans.map(({ from, to }, at) => (
          <span key={from}>
            {program.slice(spans[at - 1]?.to ?? 0, from)}
            <mark>{program.slice(from, to)}</mark>
          </span>
        ))}
        {program.slice(spans.at(-1)?.to ?? 0)}
      </pre>
    </section>
  );
}
