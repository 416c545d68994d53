import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from "react";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Kbd } from "../../ui/Kbd.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { CodePart, LessonPart, RunPart, SmallestPart, TaskPart } from "./DemoParts.tsx";
import { back, demoSteps, type DemoMove, type DemoStep, forward, moveFor } from "./demo-steps.ts";
import type { DemoView } from "./demo-view.ts";
import { stepTitle } from "./step-title.ts";
import styles from "./Presenter.module.css";

interface Props {
  readonly view: DemoView;
  /** 1-based. */
  readonly step: number;
  /** 1-based, among so many. */
  readonly place: { readonly number: number; readonly of: number };
  readonly onMove: (move: DemoMove) => void;
  readonly onLeave: () => void;
}

/** A demo for an audience: one step at a time, in large type, by the keyboard or a clicker alone. */
export function Presenter({ view, step, place, onMove, onLeave }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = demoSteps[step - 1] ?? demoSteps[0];
  const title = stepTitle(id);
  const { meta } = view.session.demo;
  const isFirst = place.number === 1 && step === 1;
  const isLast = place.number === place.of && step === demoSteps.length;

  // Before the first paint, so that the page below is never seen between two demos.
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const isInList = event.target instanceof HTMLElement && event.target.closest("[data-row]") !== null;
    const move = isInList && listKeys.has(event.key) ? undefined : moveFor(event.key, step);
    if (move !== undefined) onMove(move);
    else if (event.key === "r") view.session.run(id === "mended" || id === "green" ? "mended" : "plausible");
    else return;
    event.preventDefault();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of a presentation are the dialog's own
    <dialog
      aria-label={say`Presentation: ${meta.title}`}
      className={styles["presenter"]}
      onClose={onLeave}
      onKeyDown={onKeyDown}
      ref={dialog}
    >
      <header className={styles["head"]}>
        <p className={styles["demo"]} lang="en">
          {meta.title}
        </p>
        <p className={styles["count"]}>
          {say`Demo ${place.number} of ${place.of} · Step ${step} of ${demoSteps.length}`}
        </p>
      </header>
      <StepBody id={id} key={id} title={title} view={view} />
      <footer className={styles["foot"]}>
        <Button aria-disabled={isFirst ? true : undefined} onClick={() => onMove(back(step))}>
          <span aria-hidden="true">←</span> {say`Back`}
        </Button>
        <Button aria-disabled={isLast ? true : undefined} onClick={() => onMove(forward(step))}>
          {say`Next`} <span aria-hidden="true">→</span>
        </Button>
        <p className={styles["keys"]}>
          {sayNodes`${(<Kbd keys="R" />)} runs, ${(<Kbd keys={leaveKey} />)} leaves`}
        </p>
        <span aria-live="polite" className={styles["spoken"]}>
          {say`Step ${step} of ${demoSteps.length}: ${title}`}
        </span>
        <Button icon="cross" onClick={() => dialog.current?.close()} variant="quiet">{say`Leave`}</Button>
      </footer>
    </dialog>
  );
}

interface StepProps {
  readonly id: DemoStep;
  readonly title: string;
  readonly view: DemoView;
}

/** One step. It takes the focus, or its *Run* does, so that Enter runs. */
function StepBody({ id, title, view }: StepProps) {
  const body = useRef<HTMLElement>(null);
  useEffect(() => {
    const run = body.current?.querySelector<HTMLElement>("[data-run]");
    (run ?? body.current)?.focus({ preventScroll: true });
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section aria-labelledby="step-title" className={styles["body"]} data-step={id} ref={body} tabIndex={0}>
      <h2 className={styles["title"]} id="step-title">
        {title}
      </h2>
      <Step id={id} view={view} />
    </section>
  );
}

// Not said: a key.
const leaveKey = "Esc";

/** In a list of tests they go to its first and last row. */
const listKeys: ReadonlySet<string> = new Set(["Home", "End"]);

function Step({ id, view }: Omit<StepProps, "title">) {
  switch (id) {
    case "task":
      return <TaskPart session={view.session} />;
    case "program":
      return <CodePart program="plausible" {...view} />;
    case "run":
      return <RunPart program="plausible" {...view} />;
    case "smallest":
      return <SmallestPart {...view} />;
    case "lesson":
      return <LessonPart session={view.session} />;
    case "mended":
      return <CodePart program="mended" {...view} />;
    case "green":
      return <RunPart program="mended" {...view} />;
  }
}
