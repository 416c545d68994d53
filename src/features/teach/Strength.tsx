import { useStore } from "zustand";
import { counted } from "../../domain/counted.ts";
import { languageNames } from "../../domain/language.ts";
import type { AuthoredCase, AuthoredExercise } from "../../domain/teach/authored-exercise.ts";
import type { Written } from "../../domain/teach/drawn-cases.ts";
import { say } from "../../messages/say.ts";
import type { Strength as Measured, Survivor } from "../../state/teach/case-strength.ts";
import {
  knownIn,
  measurable,
  type StrengthFound,
  type StrengthSession,
} from "../../state/teach/strength-session.ts";
import { whatRuns } from "../../state/teach/what-runs.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { caseText } from "./case-words.ts";
import { FindingLine } from "./FindingLine.tsx";
import own from "./Strength.module.css";
import { agreementFinding, progressWords, strengthFinding } from "./strength-words.ts";
import styles from "./TeachScreen.module.css";

interface Props {
  readonly written: Written;
  readonly session: StrengthSession;
  readonly measuresByItself: boolean;
  readonly onAdd: (cases: readonly AuthoredCase[]) => void;
}

/** How many small mistakes in the reference the tests notice, and which tests would notice the others. */
export function Strength({ written, session, measuresByItself, onAdd }: Props) {
  const state = useStore(session.store);
  const known = knownIn(state);
  const again = measuresByItself
    ? say`The exercise has changed since: it is measured again once the references pass.`
    : say`The exercise has changed since: measure again.`;
  const hasReference = measurable(written.authored).length > 0;
  return (
    <section aria-labelledby="teach-strength" className={styles["card"]}>
      <h2 id="teach-strength">{say`How strong the tests are`}</h2>
      <p className={styles["quiet"]}>
        {hasReference
          ? say`Small mistakes are made in the reference, one at a time. A strong set of tests fails every one.`
          : say`Write a reference first: small mistakes in it show what the tests notice.`}
      </p>
      {state.kind === "running" && (
        <Progress {...progressWords(state.progress)} amount={(done, total) => say`${done} of ${total}`} />
      )}
      {state.kind === "failed" && <Notice announce kind="error" title={state.message} />}
      {known && (
        <Found
          again={state.kind === "running" ? say`This is from before.` : again}
          found={known}
          onAdd={onAdd}
          written={written}
        />
      )}
      {hasReference && (
        <div>
          {state.kind === "running" ? (
            <Button icon="stop" onClick={session.stop} small>{say`Stop`}</Button>
          ) : (
            <Button icon="run" onClick={() => void session.measure(written)} small>
              {state.kind === "none" ? say`Measure` : say`Measure again`}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

interface FoundProps extends Pick<Props, "written" | "onAdd"> {
  readonly found: StrengthFound;
  /** What is said where the exercise has changed since. */
  readonly again: string;
}

function Found({ found, again, written, onAdd }: FoundProps) {
  const { authored } = written;
  const missing = killersOf(found).filter((each) => !isThere(authored, each));
  return (
    <>
      <output className={styles["list"]}>
        {found.strengths.map((each) => (
          <FindingLine key={each.language} {...strengthFinding(each)} />
        ))}
        {found.agreement && <FindingLine {...agreementFinding(found.agreement)} />}
        {found.stopped && <FindingLine text={say`It was stopped: there may be more.`} tone="quiet" />}
        {found.of !== whatRuns(authored) && <FindingLine text={again} tone="info" />}
      </output>
      {found.strengths.map(
        (each) =>
          "survivors" in each &&
          each.survivors.length > 0 && (
            <Survivors authored={authored} key={each.language} onAdd={onAdd} strength={each} />
          ),
      )}
      {found.agreement && found.agreement.disagreements.length > 0 && (
        <ol aria-label={say`Where the references differ`} className={own["survivors"]}>
          {found.agreement.disagreements.slice(0, mostShown).map(({ given, other }) => (
            <li key={given.inputs.join("\n")}>
              <code>{caseText({ ...given, expected: "" })}</code>
              <span>
                {languageNames[found.agreement?.languages[0] ?? "python"]}: <code>{given.expected}</code>,{" "}
                {languageNames[found.agreement?.languages[1] ?? "javascript"]}: <code>{other}</code>
              </span>
              <AddTest authored={authored} given={given} onAdd={onAdd} />
            </li>
          ))}
        </ol>
      )}
      {missing.length > 1 && (
        <div>
          <Button icon="plus" onClick={() => onAdd(missing)} small>
            {say`Add all ${counted(missing.length, "test")}`}
          </Button>
        </div>
      )}
    </>
  );
}

const mostShown = 5;

interface SurvivorsProps {
  readonly strength: Measured;
  readonly authored: AuthoredExercise;
  readonly onAdd: Props["onAdd"];
}

function Survivors({ strength: { language, survivors, inputs }, authored, onAdd }: SurvivorsProps) {
  return (
    <ol
      aria-label={say`Mistakes in ${languageNames[language]} that no test notices`}
      className={own["survivors"]}
    >
      {survivors.map((survivor) => (
        <li key={survivor.mutant.source}>
          <Change {...survivor} />
          {survivor.killer === undefined ? (
            <span
              className={styles["quiet"]}
            >{say`None of ${counted(inputs, "generated input")} tells it from the reference: it may mean the same.`}</span>
          ) : (
            <>
              <span>{sayNodes`Noticed by ${(<code>{caseText(survivor.killer)}</code>)}`}</span>
              <AddTest authored={authored} given={survivor.killer} onAdd={onAdd} />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Without a changed line to be seen, as where several lines are gone, what was replaced by what. */
function Change({ mutant, before, after }: Survivor) {
  return (
    <div className={own["change"]}>
      <span className={styles["quiet"]}>{say`Line ${mutant.line}`}</span>
      {before === after ? (
        <code>{mutant.change}</code>
      ) : (
        <>
          <del>
            <code>{before}</code>
          </del>
          <ins>
            <code>{after}</code>
          </ins>
        </>
      )}
    </div>
  );
}

interface AddTestProps {
  readonly given: AuthoredCase;
  readonly authored: AuthoredExercise;
  readonly onAdd: Props["onAdd"];
}

function AddTest({ given, authored, onAdd }: AddTestProps) {
  const added = isThere(authored, given);
  return (
    <div>
      <Button
        aria-disabled={added || undefined}
        icon={added ? "check" : "plus"}
        onClick={() => !added && onAdd([given])}
        small
      >
        {added ? say`Added` : say`Add this test`}
      </Button>
    </div>
  );
}

/** Each input once: one may tell several mistakes apart. */
function killersOf({ strengths, agreement }: StrengthFound): readonly AuthoredCase[] {
  const all = [
    ...strengths.flatMap((each) =>
      "survivors" in each ? each.survivors.flatMap(({ killer }) => killer ?? []) : [],
    ),
    ...(agreement?.disagreements.slice(0, mostShown).map(({ given }) => given) ?? []),
  ];
  return [...new Map(all.map((each) => [each.inputs.join("\n"), each])).values()];
}

function isThere({ cases }: AuthoredExercise, { inputs }: AuthoredCase): boolean {
  return cases.some((each) => each.inputs.join("\n") === inputs.join("\n"));
}
