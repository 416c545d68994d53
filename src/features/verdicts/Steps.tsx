import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import type { StepText } from "../../domain/case-texts.ts";
import styles from "./Details.module.css";

interface Props {
  readonly steps: readonly StepText[];
  /** 0-based. */
  readonly failedStep: number | undefined;
  /** The one step is a whole program, its call the standard input. */
  readonly isProgram: boolean;
}

/** A case's input with what is expected and what came out: one call as a short table, several as a list of steps. */
export function Steps({ steps, failedStep, isProgram }: Props) {
  const [first] = steps;
  if (first === undefined) return null;
  if (steps.length === 1) {
    return (
      <dl className={styles["values"]}>
        <Row name={isProgram ? "Standard input" : "Input"} text={first.call} />
        {first.expected !== undefined && <Row name="Expected" text={first.expected} />}
        {first.actual !== undefined && (
          <Row
            name={isProgram ? "Printed" : first.expected === undefined ? "Result" : "Actual"}
            text={first.actual}
          />
        )}
      </dl>
    );
  }
  return (
    <ol aria-label="Steps" className={styles["steps"]}>
      {steps.map(({ call, expected, actual }, i) => (
        // Steps have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <li className={i === failedStep ? styles["failedStep"] : undefined} key={i}>
          {i === failedStep && <VisuallyHidden>Failed here: </VisuallyHidden>}
          <code>{call}</code>
          {expected !== undefined && (
            <span className={styles["quiet"]}>
              {" "}
              should give <code>{expected}</code>
            </span>
          )}
          {actual !== undefined && actual !== expected && (
            <span className={styles["quiet"]}>
              {expected === undefined ? " gave " : ", gave "}
              <code>{actual}</code>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

function Row({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <pre className={styles["value"]}>
          {text === "" ? <i className={styles["quiet"]}>nothing</i> : text}
        </pre>
      </dd>
    </>
  );
}
