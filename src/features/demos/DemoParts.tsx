import { callText } from "../../domain/case-texts.ts";
import type { TestCase } from "../../domain/exercise.ts";
import type { Language } from "../../domain/language.ts";
import { say } from "../../messages/say.ts";
import type { DemoProgram } from "../../state/demo-session.ts";
import type { CaseState } from "../../state/judge-state.ts";
import { Button } from "../../ui/Button.tsx";
import { Markdown } from "../../ui/Markdown.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { changedLines } from "./changed-lines.ts";
import { CodeView } from "./CodeView.tsx";
import { demoFinding, searchText } from "./demo-findings.ts";
import type { DemoView } from "./demo-view.ts";
import { RunBar } from "./RunBar.tsx";
import styles from "./DemoParts.module.css";

/** The task as it was asked; a vague one stands beside what was meant. */
export function TaskPart({ session: { demo } }: Pick<DemoView, "session">) {
  const { task, preciseTask } = demo;
  if (preciseTask === undefined) {
    return (
      <blockquote className={styles["task"]} lang="en">
        <Markdown>{task}</Markdown>
      </blockquote>
    );
  }
  return (
    <div className={styles["prompts"]}>
      <figure className={styles["prompt"]}>
        <figcaption>{say`The vague prompt`}</figcaption>
        <blockquote className={styles["task"]} lang="en">
          <Markdown>{task}</Markdown>
        </blockquote>
      </figure>
      <figure className={styles["prompt"]}>
        <figcaption>{say`The precise prompt`}</figcaption>
        <blockquote className={styles["task"]} lang="en">
          <Markdown>{preciseTask}</Markdown>
        </blockquote>
      </figure>
    </div>
  );
}

type ProgramProps = Pick<DemoView, "session" | "sought"> & { readonly program: DemoProgram };

export function CodePart({ session: { demo }, sought, program }: ProgramProps) {
  const { program: plausible, mended, meta } = demo;
  const shared = { language: meta.language, sought: sought?.program === program ? sought : undefined };
  return program === "plausible" ? (
    <CodeView {...shared} label={say`The plausible program`} source={plausible} />
  ) : (
    <CodeView
      {...shared}
      changed={changedLines(plausible, mended)}
      label={say`The mended program`}
      source={mended}
    />
  );
}

/** *Run*, and under it the tests of this program, where it is the one that ran last. */
export function RunPart({ program, ...view }: DemoView & { readonly program: DemoProgram }) {
  const { session, state, renderTests } = view;
  return (
    <div className={styles["runPart"]}>
      <RunBar program={program} session={session} state={state} />
      {state.shown === program && renderTests(program)}
    </div>
  );
}

export function SmallestPart({ session, state, renderCase }: DemoView) {
  const finding = demoFinding(session, state);
  const { language } = session.demo.meta;
  switch (finding.kind) {
    case "notRun":
      return <p className={styles["quiet"]}>{say`Run the program to find it.`}</p>;
    case "running":
      return <p className={styles["quiet"]}>{say`The program is running…`}</p>;
    case "nothing":
      return <p className={styles["quiet"]}>{say`No test has failed.`}</p>;
    case "found": {
      const input = <code>{callsText(finding.test, language)}</code>;
      return (
        <div className={styles["smallest"]}>
          <p className={styles["fails"]}>
            {session.cases.visible.every(({ id }) => passes(state.judged.plausible.cases.get(id)))
              ? sayNodes`Passes the examples, fails on ${input}`
              : sayNodes`Fails on ${input}`}
          </p>
          <div className={styles["case"]}>{renderCase(finding.test, finding.state)}</div>
          <div className={styles["search"]}>
            {state.search.kind === "searching" ? (
              <Button icon="stop" onClick={session.stop} small>{say`Stop searching`}</Button>
            ) : (
              <Button icon="search" onClick={session.search} small>{say`Search for a smaller one`}</Button>
            )}
            <output className={styles["quiet"]}>{searchText(state.search)}</output>
          </div>
        </div>
      );
    }
  }
}

function passes(state: CaseState | undefined): boolean {
  return state?.kind === "judged" && state.verdict.kind === "passed";
}

function callsText({ steps }: TestCase, language: Language): string {
  return steps[language].map((step) => callText(step, language, 120)).join("; ");
}

export function LessonPart({ session: { demo } }: Pick<DemoView, "session">) {
  return (
    <div className={styles["lesson"]} lang="en">
      <Markdown>{demo.lesson}</Markdown>
    </div>
  );
}
