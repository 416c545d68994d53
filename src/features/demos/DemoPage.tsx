import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { DemoMeta } from "../../domain/demo.ts";
import { demoTopicName } from "../../domain/demo-topic-name.ts";
import { languageNames } from "../../domain/language.ts";
import { say } from "../../messages/say.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { type Command, useCommands } from "../../ui/commands.tsx";
import { Kbd } from "../../ui/Kbd.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import { CodePart, LessonPart, RunPart, SmallestPart, TaskPart } from "./DemoParts.tsx";
import type { DemoStep } from "./demo-steps.ts";
import type { DemoView } from "./demo-view.ts";
import { stepTitle } from "./step-title.ts";
import styles from "./DemoPage.module.css";

interface Props {
  readonly view: DemoView;
  readonly previous: DemoMeta | undefined;
  readonly next: DemoMeta | undefined;
  readonly hrefOf: (demo?: string) => string;
  /** The reader comes from the presentation: the button that started it has the focus again. */
  readonly hasPresented: boolean;
  readonly onPresent: () => void;
}

/** One demo from the task to the mended program, to be read at one's own pace. */
export function DemoPage({ view, previous, next, hrefOf, hasPresented, onPresent }: Props) {
  const { session, state } = view;
  const { meta } = session.demo;
  const [skipped, setSkipped] = useState(false);
  const present = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (hasPresented) present.current?.focus({ preventScroll: true });
  }, [hasPresented]);
  useDemoCommands(view, onPresent);
  const isTold = skipped || state.judged.plausible.result !== "" || state.judged.mended.phase !== "idle";
  return (
    <article className={styles["page"]}>
      <header className={styles["head"]}>
        <div className={styles["title"]}>
          <a className={styles["back"]} href={hrefOf()}>{say`All demos`}</a>
          <h1 lang="en">{meta.title}</h1>
          <p className={styles["badges"]}>
            <StatusBadge icon="circle" tone="quiet">
              {demoTopicName(meta.topic)}
            </StatusBadge>
            <StatusBadge icon="circle" tone="info">
              {languageNames[meta.language]}
            </StatusBadge>
          </p>
        </div>
        <Button icon="present" onClick={onPresent} ref={present}>
          {say`Present`}
          <span aria-hidden="true">
            <Kbd keys="P" />
          </span>
        </Button>
      </header>
      <Part id="task">
        <TaskPart session={session} />
      </Part>
      <div className={styles["sides"]}>
        <Part id="program">
          <CodePart program="plausible" {...view} />
        </Part>
        <Part id="run">
          <RunPart program="plausible" {...view} />
        </Part>
        {isTold ? (
          <div className={styles["told"]}>
            <Part id="smallest">
              <SmallestPart {...view} />
            </Part>
            <Part id="lesson">
              <LessonPart session={session} />
            </Part>
          </div>
        ) : (
          <p className={styles["guess"]}>
            {sayNodes`It passes every visible test. What will it fail on? Run it to see, or ${(
              <Button onClick={() => setSkipped(true)} small>{say`read on without running`}</Button>
            )}`}
          </p>
        )}
      </div>
      {isTold && (
        <div className={styles["sides"]}>
          <Part id="mended">
            <CodePart program="mended" {...view} />
          </Part>
          <Part id="green">
            <RunPart program="mended" {...view} />
          </Part>
        </div>
      )}
      <nav aria-label={say`Other demos`} className={styles["others"]}>
        {previous && (
          <ButtonLink href={hrefOf(previous.id)}>
            <span aria-hidden="true">←</span> <span lang="en">{previous.title}</span>
          </ButtonLink>
        )}
        {next && (
          <ButtonLink className={styles["next"]} href={hrefOf(next.id)}>
            <span lang="en">{next.title}</span> <span aria-hidden="true">→</span>
          </ButtonLink>
        )}
      </nav>
    </article>
  );
}

interface PartProps {
  readonly id: DemoStep;
  readonly children: ReactNode;
}

function Part({ id, children }: PartProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={styles["part"]}>
      <h2 id={titleId}>{stepTitle(id)}</h2>
      {children}
    </section>
  );
}

/** What the keyboard and the palette can do on a demo's page. */
function useDemoCommands({ session }: DemoView, onPresent: () => void): void {
  const commands: readonly Command[] = [
    { id: "present", title: say`Present this demo`, keys: "P", run: onPresent },
    { id: "run", title: say`Run the program`, keys: "Mod+'", run: () => session.run("plausible") },
    {
      id: "runMended",
      title: say`Run the mended program`,
      keys: "Mod+Enter",
      run: () => session.run("mended"),
    },
    { id: "stop", title: say`Stop`, keys: "Mod+.", run: () => session.stop() },
  ];
  useCommands(commands);
}
