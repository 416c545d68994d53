import { useCallback, useEffect, useState } from "react";
import { useStore } from "zustand";
import { defaultLimits } from "../domain/limits.ts";
import { didYouMean } from "../domain/did-you-mean.ts";
import { DemoPage } from "../features/demos/DemoPage.tsx";
import { DemosScreen } from "../features/demos/DemosScreen.tsx";
import { type DemoMove, demoSteps } from "../features/demos/demo-steps.ts";
import type { DemoView } from "../features/demos/demo-view.ts";
import { Presenter } from "../features/demos/Presenter.tsx";
import { CaseDetails } from "../features/verdicts/CaseDetails.tsx";
import { RunTests } from "../features/verdicts/RunTests.tsx";
import { say } from "../messages/say.ts";
import { sourceOf } from "../state/create-demo-session.ts";
import type { DemoProgram, DemoSession } from "../state/demo-session.ts";
import { loadFormatter } from "../ui/load-markdown.ts";
import styles from "./App.module.css";
import { BadLinkScreen } from "./BadLinkScreen.tsx";
import { allDemos, openDemo, openedDemo, prepareDemo } from "./demos.ts";
import { formatRoute } from "./route.ts";
import { navigate, replaceRoute } from "./use-route.ts";

export function DemoList() {
  return (
    <DemosScreen
      demos={allDemos}
      hrefOf={(id, options) => formatRoute({ kind: "demo", id, ...(options?.present && { step: 1 }) })}
    />
  );
}

interface DemoProps {
  readonly id: string;
  /** While it is presented: the step, 1-based. */
  readonly step: number | undefined;
}

export function DemoScreen({ id, step }: DemoProps) {
  return allDemos.some((meta) => meta.id === id) ? <KnownDemo id={id} step={step} /> : <NoSuchDemo id={id} />;
}

function NoSuchDemo({ id }: Pick<DemoProps, "id">) {
  const meant = didYouMean(
    id,
    allDemos.map((meta) => meta.id),
  );
  const suggested = allDemos.filter((meta) => meta.id === meant);
  return (
    <BadLinkScreen
      problem={say`There is no demo called “${id}”.`}
      title={say`No such demo`}
      ways={[
        ...suggested.map((meta) => ({
          title: `Open “${meta.title}”`,
          href: formatRoute({ kind: "demo", id: meta.id }),
        })),
        { title: say`All demos`, href: formatRoute({ kind: "demos" }) },
      ]}
    />
  );
}

function KnownDemo({ id, step }: DemoProps) {
  const session = useDemoSession(id);
  if (session === undefined) return <output className={styles["loading"]}>{say`Loading the demo…`}</output>;
  return <Demo session={session} step={step} />;
}

interface Props {
  readonly session: DemoSession;
  readonly step: number | undefined;
}

function Demo({ session, step }: Props) {
  const { id } = session.demo.meta;
  const view = useDemoView(session);
  const [hasPresented, setHasPresented] = useState(false);
  const at = allDemos.findIndex((meta) => meta.id === id);
  const [previous, next] = [allDemos[at - 1], allDemos[at + 1]];
  usePrepared(session, next?.id);

  if (step === undefined) {
    return (
      <DemoPage
        hasPresented={hasPresented}
        hrefOf={(demo) => formatRoute(demo === undefined ? { kind: "demos" } : { kind: "demo", id: demo })}
        next={next}
        onPresent={() => navigate({ kind: "demo", id, step: 1 })}
        previous={previous}
        view={view}
      />
    );
  }

  /** Steps leave no trace in the browser's history: the way back leads out of the presentation. */
  function move(given: DemoMove) {
    if (given.kind === "step") return replaceRoute({ kind: "demo", id, step: given.step });
    const other = given.by === 1 ? next : previous;
    if (other !== undefined)
      replaceRoute({ kind: "demo", id: other.id, step: given.by === 1 ? 1 : demoSteps.length });
  }

  return (
    <Presenter
      onLeave={() => {
        setHasPresented(true);
        replaceRoute({ kind: "demo", id });
      }}
      onMove={move}
      place={{ number: at + 1, of: allDemos.length }}
      step={step}
      view={view}
    />
  );
}

/** @throws PlaygroundError while rendering, where the demo cannot be loaded */
function useDemoSession(id: string): DemoSession | undefined {
  const [session, setSession] = useState(() => openedDemo(id));
  const [problem, setProblem] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    let gone = false;
    openDemo(id).then(
      (opened) => !gone && setSession(opened),
      (error: unknown) => !gone && setProblem({ error }),
    );
    return () => {
      gone = true;
    };
  }, [id]);
  if (problem) throw problem.error;
  return session;
}

/** Fetches what a run will need, and the next demo, so that a presentation goes on without a pause. */
function usePrepared(session: DemoSession, next: string | undefined): void {
  useEffect(() => {
    void loadFormatter();
    prepareDemo(session);
    // Fetched again when it is opened, and then it says what is wrong.
    if (next !== undefined) openDemo(next).catch(() => {});
    return session.stop;
  }, [session, next]);
}

function useDemoView(session: DemoSession): DemoView {
  const { demo, cases } = session;
  const { meta, body } = demo;
  const state = useStore(session.store);
  const [sought, setSought] = useState<DemoView["sought"]>();
  const goToLine = useCallback((program: DemoProgram) => (line: number) => setSought({ program, line }), []);
  const exercise = { ...body, ...cases, limits: { ...defaultLimits, ...body.limits } };
  return {
    session,
    state,
    sought,
    renderTests: (program) => (
      <RunTests
        exercise={exercise}
        judge={state.judged[program]}
        language={meta.language}
        onGoToLine={goToLine(program)}
        source={sourceOf(demo, program)}
      />
    ),
    renderCase: (test, judged) => (
      <CaseDetails
        exercise={exercise}
        language={meta.language}
        onGoToLine={goToLine("plausible")}
        source={sourceOf(demo, "plausible")}
        state={judged}
        test={test}
      />
    ),
  };
}
