import { type ChangeEvent, useRef, useState } from "react";
import type { FilledRoster, GradedSet, ReadRoster } from "../../domain/teach/grading/grade-exports.ts";
import { say, sayCount } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import styles from "./Grade.module.css";

export interface Exports {
  readonly save: (kind: "csv" | "moodle" | "canvas" | "json", set: GradedSet) => void;
  /** Reads the list of a learning system, and hands the filled one over. */
  readonly fill: (file: File, set: GradedSet) => Promise<ReadRoster>;
}

type Props = GradedSet & { readonly exports: Exports };

/** The grades as files. */
export function ExportPanel({ exports, ...set }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [filled, setFilled] = useState<ReadRoster>();
  const without = set.rows.filter(({ total }) => total === undefined).length;

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    target.value = "";
    if (file) void exports.fill(file, set).then(setFilled);
  }

  return (
    <section aria-label={say`Export`} className={styles["card"]}>
      <h2>{say`Export`}</h2>
      {without > 0 && (
        <p className={styles["quiet"]}>
          {sayCount(
            without,
            "# student without points yet: their cells stay empty.",
            "# students without points yet: their cells stay empty.",
          )}
        </p>
      )}
      <div className={styles["bar"]}>
        <Button onClick={() => exports.save("csv", set)}>{say`Table (CSV)`}</Button>
        <Button onClick={() => exports.save("moodle", set)}>{say`For Moodle (CSV)`}</Button>
        <Button onClick={() => exports.save("canvas", set)}>{say`For Canvas (CSV)`}</Button>
        <Button onClick={() => input.current?.click()}>{say`Fill in a list of Moodle or Canvas`}</Button>
        <Button onClick={() => exports.save("json", set)}>{say`All of it, for another grader (JSON)`}</Button>
        <input
          accept=".csv,text/csv"
          aria-label={say`List to fill in`}
          hidden
          onChange={choose}
          ref={input}
          type="file"
        />
      </div>
      {filled?.kind === "unreadable" && (
        <Notice announce kind="error" title={say`This list cannot be filled in`}>
          {filled.problem}
        </Notice>
      )}
      {filled?.kind === "filled" && <Filled roster={filled.roster} />}
    </section>
  );
}

function Filled({ roster: { filled, unmatched } }: { readonly roster: FilledRoster }) {
  return (
    <Notice
      announce
      kind={unmatched.length > 0 ? "warn" : "info"}
      title={sayCount(filled, "# line filled in", "# lines filled in")}
    >
      {unmatched.length > 0 && unmatchedWords(unmatched)}
    </Notice>
  );
}

const mostNamed = 20;

function unmatchedWords(unmatched: readonly string[]): string {
  const names = unmatched.slice(0, mostNamed).join(", ");
  return unmatched.length > mostNamed
    ? say`Not on the list, or on more than one line of it: ${names} and ${unmatched.length - mostNamed} more. Enter these by hand.`
    : say`Not on the list, or on more than one line of it: ${names}. Enter these by hand.`;
}
