import { useEffect, useState } from "react";
import { type Difficulty, type Exercise, largestSeed } from "../../domain/exercise.ts";
import type { FamilyMeta } from "../../domain/family.ts";
import { asPlaygroundError } from "../../domain/playground-error.ts";
import { sayDifficulty } from "../../domain/say-difficulty.ts";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import styles from "./CaseDialogs.module.css";
import { ChoiceField } from "./ChoiceField.tsx";
import { TextField } from "./TextField.tsx";

/** Exercises that there are already. Each may throw a PlaygroundError that says why it cannot be opened. */
export interface Sources {
  readonly families: readonly Pick<FamilyMeta, "id" | "title" | "difficulties">[];
  readonly openFamily: (
    id: string,
    at: { readonly seed: number; readonly difficulty: Difficulty },
  ) => Promise<Exercise>;
  /** Names of the lab's problems that this browser keeps. */
  readonly labProblems: () => Promise<readonly string[]>;
  readonly openLabProblem: (name: string) => Promise<Exercise>;
}

interface Props {
  readonly sources: Sources;
  /** @returns why it cannot be copied, if so */
  readonly onStart: (exercise: Exercise) => string | undefined;
}

/** Another exercise to begin with, in place of an empty form. */
export function StartFrom({ sources, onStart }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)} small>{say`Start from…`}</Button>
      {open && <Starting onClose={() => setOpen(false)} onStart={onStart} sources={sources} />}
    </>
  );
}

function Starting({ sources, onStart, onClose }: Props & { readonly onClose: () => void }) {
  const { families } = sources;
  const [family, setFamily] = useState(families[0]?.id ?? "");
  const [wanted, setDifficulty] = useState<Difficulty>("easy");
  const difficulties = families.find(({ id }) => id === family)?.difficulties ?? [];
  const difficulty = difficulties.find((each) => each === wanted) ?? difficulties[0] ?? wanted;
  const [seed, setSeed] = useState("1");
  const [problem, setProblem] = useState<string>();
  const problems = useLabProblems(sources);
  const [chosen, setChosen] = useState<string>();
  const seedNumber = /^\d{1,10}$/.test(seed) && Number(seed) <= largestSeed ? Number(seed) : undefined;

  async function start(find: () => Promise<Exercise>) {
    try {
      const because = onStart(await find());
      setProblem(because);
      if (because === undefined) onClose();
    } catch (error) {
      setProblem(asPlaygroundError(error, say`Choose another one.`).message);
    }
  }

  const lab = chosen ?? problems?.[0];
  return (
    <Dialog onClose={onClose} open title={say`Start from`}>
      <div className={styles["fields"]}>
        <p
          className={styles["quiet"]}
        >{sayNodes`A copy takes the place of what is in the form; ${(<em>{say`Undo`}</em>)} brings that back.`}</p>
        <div className={styles["row"]}>
          <ChoiceField
            choices={families.map(({ id, title }) => [id, title] as const)}
            lang="en"
            label={say`An exercise of the catalogue`}
            onChange={setFamily}
            value={family}
          />
          <ChoiceField
            choices={difficulties.map((each) => [each, sayDifficulty(each)] as const)}
            label={say`Difficulty`}
            onChange={setDifficulty}
            value={difficulty}
          />
          <TextField
            label={say`Seed`}
            onChange={setSeed}
            problem={seedNumber === undefined ? say`A whole number from 0 to ${largestSeed}.` : undefined}
            value={seed}
          />
          <Button
            disabled={seedNumber === undefined}
            onClick={() =>
              void start(() => sources.openFamily(family, { seed: seedNumber ?? 0, difficulty }))
            }
          >{say`Copy the exercise`}</Button>
        </div>
        {lab === undefined ? (
          <p className={styles["quiet"]}>
            {problems === undefined
              ? say`Looking for problems of the lab…`
              : say`A problem that you open as an exercise in the lab is offered here, too.`}
          </p>
        ) : (
          <div className={styles["row"]}>
            <ChoiceField
              choices={(problems ?? []).map((each) => [each, decodeURIComponent(each)] as const)}
              translate="no"
              label={say`A problem of the lab`}
              onChange={setChosen}
              value={lab}
            />
            <Button
              onClick={() => void start(() => sources.openLabProblem(lab))}
            >{say`Copy the problem`}</Button>
          </div>
        )}
        {problem !== undefined && <Notice announce kind="error" title={problem} />}
      </div>
    </Dialog>
  );
}

/** `undefined` until they are known. */
function useLabProblems({ labProblems }: Sources): readonly string[] | undefined {
  const [problems, setProblems] = useState<readonly string[]>();
  useEffect(() => {
    let gone = false;
    void labProblems().then((found) => {
      if (!gone) setProblems(found);
    });
    return () => {
      gone = true;
    };
  }, [labProblems]);
  return problems;
}
