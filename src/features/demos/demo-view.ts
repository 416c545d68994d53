import type { ReactNode } from "react";
import type { TestCase } from "../../domain/exercise.ts";
import type { DemoProgram, DemoSession, DemoState } from "../../state/demo-session.ts";
import type { CaseState } from "../../state/judge-state.ts";

/** What page and presentation show alike. The app fills the places of tests, since features know nothing of each other. */
export interface DemoView {
  readonly session: DemoSession;
  readonly state: DemoState;
  /** A line of a program somebody asked to see; a new object asks again. */
  readonly sought: { readonly program: DemoProgram; readonly line: number } | undefined;
  /** The region *Tests*: every case with its verdict. */
  readonly renderTests: (program: DemoProgram) => ReactNode;
  /** One case: what went in, what should have come out, what did. */
  readonly renderCase: (test: TestCase, state: CaseState) => ReactNode;
}
