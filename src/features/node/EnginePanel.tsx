import { type ReactNode, useEffect, useRef } from "react";
import { type BootStep, bootSteps } from "../../domain/node/boot.ts";
import { unreachable } from "../../domain/unreachable.ts";
import { say } from "../../messages/say.ts";
import type { NodeEngine, NodeEngineState } from "../../state/node/node-engine.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { ApiKeyForm } from "./ApiKeyForm.tsx";
import { describeRefusal } from "./describe-refusal.ts";
import styles from "./NodePage.module.css";
import type { ApiKey } from "./api-key.ts";

interface Props {
  readonly engine: NodeEngine;
  readonly state: NodeEngineState;
  readonly apiKey: ApiKey;
  readonly onShutDown: () => void;
  /** Exercises that need no Node. */
  readonly elsewhere: readonly { readonly title: string; readonly href: string }[];
}

/** How Node stands: whom starting it contacts, how far it is, what went wrong, and the way on from there. */
export function EnginePanel({ engine, state, apiKey, onShutDown, elsewhere }: Props): ReactNode {
  const start = () => void engine.start(apiKey.value);
  switch (state.kind) {
    case "idle":
    case "asking":
      return (
        <Asking isWanted={state.kind === "asking"} onNotNow={() => engine.cancel()} onStart={start}>
          <ApiKeyForm apiKey={apiKey} />
        </Asking>
      );
    case "booting":
      return (
        <div className={styles["booting"]}>
          <Progress
            amount={(done, all) => say`step ${done} of ${all}`}
            label={say`Starting Node`}
            loaded={bootSteps.indexOf(state.step) + 1}
            total={bootSteps.length}
          />
          <output className={styles["quiet"]}>{describeStep(state.step)}</output>
        </div>
      );
    case "ready":
      return (
        <p className={styles["engine"]}>
          <span>{say`Node runs in this browser, as WebContainers by StackBlitz.`}</span>
          <Button onClick={onShutDown} small>
            {say`Shut Node down`}
          </Button>
        </p>
      );
    case "refused": {
      const { title, text } = describeRefusal(state.why);
      return (
        <Notice
          actions={
            <>
              {state.why.kind !== "unsupported" && (
                <Button onClick={start} small>
                  {say`Try again`}
                </Button>
              )}
              {elsewhere.map((way) => (
                <ButtonLink href={way.href} key={way.href} small>
                  {way.title}
                </ButtonLink>
              ))}
            </>
          }
          announce
          kind="warn"
          title={title}
        >
          <p>{text}</p>
          <p>{say`Your files are kept. All other exercises run without Node, on the engines of this page.`}</p>
        </Notice>
      );
    }
    case "lost":
      return (
        <Notice
          actions={
            <Button onClick={start} small>
              {say`Start Node again`}
            </Button>
          }
          announce
          kind="error"
          title={say`Node was lost`}
        >
          {say`Its frame no longer answers; the browser may have ended it for want of memory. Your files are
            kept.`}
        </Notice>
      );
    default:
      return unreachable(state);
  }
}

interface AskingProps {
  /** Somebody has pressed *Run*: the question comes into their way. */
  readonly isWanted: boolean;
  readonly onStart: () => void;
  readonly onNotNow: () => void;
  readonly children: ReactNode;
}

function Asking({ isWanted, onStart, onNotNow, children }: AskingProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isWanted) button.current?.focus();
  }, [isWanted]);
  return (
    <Notice
      actions={
        <>
          <Button icon="run" onClick={onStart} ref={button} small variant="primary">
            {say`Start Node`}
          </Button>
          {isWanted && (
            <Button onClick={onNotNow} small>
              {say`Not now`}
            </Button>
          )}
        </>
      }
      announce={isWanted}
      kind="info"
      title={say`These tests need Node, which is fetched from its vendor`}
    >
      <p>
        {say`Starting Node contacts StackBlitz at stackblitz.com and webcontainer.io, and npm’s registry where
          an exercise has packages; nothing of them is contacted before. Your files run in this browser, in
          the vendor’s frame. Commercial use of WebContainers needs a licence from StackBlitz.`}
      </p>
      {children}
    </Notice>
  );
}

function describeStep(step: BootStep): string {
  switch (step) {
    case "package":
      return say`Fetching this page’s own part…`;
    case "vendor":
      return say`Waiting for stackblitz.com…`;
    case "node":
      return say`stackblitz.com answers; Node is starting…`;
    default:
      return unreachable(step);
  }
}
