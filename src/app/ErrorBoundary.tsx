import { Component, type ReactNode } from "react";
import { PlaygroundError } from "../domain/playground-error.ts";
import { say } from "../messages/say.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./Message.module.css";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | undefined;
}

/** Keeps a fault in one screen from taking the page along. Given a new `key`, it starts anew. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <div className={styles["message"]}>
        <h1>{say`This screen has failed`}</h1>
        <Notice
          actions={
            <>
              <Button onClick={() => location.reload()} variant="primary">{say`Reload the page`}</Button>
              <ButtonLink href="#/">{say`All exercises`}</ButtonLink>
            </>
          }
          announce
          kind="error"
          title={error.message || error.name}
        >
          {error instanceof PlaygroundError && `${error.advice} `}
          {say`Your drafts are kept. Reload the page; if that does not help, go on with another exercise.`}
        </Notice>
      </div>
    );
  }
}
