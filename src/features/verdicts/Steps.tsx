import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import type { StepText } from "../../domain/case-texts.ts";
import { say } from "../../messages/say.ts";
import { sayNodes } from "../../ui/say-nodes.tsx";
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
        <Row name={isProgram ? say`Standard input` : say`Input`} text={first.call} />
        {first.expected !== undefined && <Row name={say`Expected`} text={first.expected} />}
        {first.actual !== undefined && (
          <Row
            name={isProgram ? say`Printed` : first.expected === undefined ? say`Result` : say`Actual`}
            text={first.actual}
          />
        )}
      </dl>
    );
  }
  return (
    <ol aria-label={say`Steps`} className={styles["steps"]}>
      {steps.map(({ call, expected, actual }, i) => (
        // Steps have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <li className={i === failedStep ? styles["failedStep"] : undefined} key={i}>
          {i === failedStep && <VisuallyHidden>{say`Failed here:`} </VisuallyHidden>}
          <code>{call}</code>
          {expected !== undefined && (
            <span className={styles["quiet"]}> {sayNodes`should give ${(<code>{expected}</code>)}`}</span>
          )}
          {actual !== undefined && actual !== expected && (
            <span className={styles["quiet"]}>
              {expected === undefined ? (
                <> {sayNodes`gave ${(<code>{actual}</code>)}`}</>
              ) : (
                sayNodes`, gave ${(<code>{actual}</code>)}`
              )}
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
          {text === "" ? <i className={styles["quiet"]}>{say`nothing`}</i> : text}
        </pre>
      </dd>
    </>
  );
}
