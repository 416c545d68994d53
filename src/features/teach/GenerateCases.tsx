import { useEffect, useRef, useState } from "react";
import { categoryName } from "../../domain/category-name.ts";
import { counted } from "../../domain/counted.ts";
import type { Category } from "../../domain/exercise.ts";
import { languageNames } from "../../domain/language.ts";
import { asPlaygroundError } from "../../domain/playground-error.ts";
import type { AuthoredCase } from "../../domain/teach/authored-exercise.ts";
import { drawableKinds, type Written } from "../../domain/teach/drawn-cases.ts";
import { say } from "../../messages/say.ts";
import type { CaseTools } from "../../state/teach/case-tools.ts";
import type { Generated, GenerateOptions } from "../../state/teach/generate-cases.ts";
import { measurable } from "../../state/teach/strength-session.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { CaseChoice } from "./CaseChoice.tsx";
import { generatedWords } from "./case-words.ts";
import styles from "./CaseDialogs.module.css";
import { ChoiceField } from "./ChoiceField.tsx";
import { TextField } from "./TextField.tsx";

interface Props {
  readonly written: Written;
  readonly generate: CaseTools["generate"];
  readonly onAdd: (cases: readonly AuthoredCase[]) => void;
}

/** Tests that the parameters' types and the reference give, shown before they are added. */
export function GenerateCases({ written, generate, onAdd }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)} small>{say`Generate tests`}</Button>
      {open && (
        <Generating
          generate={generate}
          onAdd={(cases) => {
            setOpen(false);
            onAdd(cases);
          }}
          onClose={() => setOpen(false)}
          written={written}
        />
      )}
    </>
  );
}

const perKinds = [1, 2, 3, 5, 10].map((each) => [each, String(each)] as const);

function Generating({ written, generate, onAdd, onClose }: Props & { readonly onClose: () => void }) {
  const kinds = drawableKinds(written);
  const languages = measurable(written.authored);
  const [left, setLeft] = useState<readonly Category[]>([]);
  const [perKind, setPerKind] = useState(2);
  const [seed, setSeed] = useState("1");
  const [chosenLanguage, setLanguage] = useState(languages[0]);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const { state, start, stop } = useGenerating(generate);
  const wanted = kinds.filter((each) => !left.includes(each));
  const language = chosenLanguage ?? languages[0];
  const cases = state.kind === "made" ? [...state.generated.cases, ...state.generated.raising] : [];
  const because = whyNot(written, kinds);

  function begin() {
    if (language === undefined) return;
    setChosen(new Set());
    const options = { kinds: wanted, perKind, seed: numberOf(seed), language };
    void start(written, options).then((made) => setChosen(new Set(made.keys())));
  }

  return (
    <Dialog
      actions={
        <>
          <Button onClick={onClose}>{say`Cancel`}</Button>
          <Button
            disabled={chosen.size === 0}
            onClick={() => onAdd(cases.filter((_, at) => chosen.has(at)))}
            variant="primary"
          >
            {chosen.size === 0 ? say`Add` : say`Add ${counted(chosen.size, "test")}`}
          </Button>
        </>
      }
      className={styles["wide"]}
      onClose={onClose}
      open
      title={say`Generate tests`}
    >
      <div className={styles["fields"]}>
        {because !== undefined && <Notice kind="info" title={because} />}
        {because === undefined && (
          <>
            <fieldset className={styles["kinds"]}>
              <legend>{say`Kinds`}</legend>
              {kinds.map((each) => (
                <label className={styles["choice"]} key={each}>
                  <input
                    checked={!left.includes(each)}
                    onChange={({ target }) =>
                      setLeft(target.checked ? left.filter((other) => other !== each) : [...left, each])
                    }
                    type="checkbox"
                  />
                  {categoryName(each)}
                </label>
              ))}
            </fieldset>
            <div className={styles["row"]}>
              <ChoiceField
                choices={perKinds}
                label={say`Tests of each kind`}
                onChange={setPerKind}
                value={perKind}
              />
              <TextField label={say`Seed`} onChange={setSeed} value={seed} />
              {languages.length > 1 && language !== undefined && (
                <ChoiceField
                  choices={languages.map((each) => [each, languageNames[each]] as const)}
                  label={say`Answers by the reference in`}
                  onChange={setLanguage}
                  value={language}
                />
              )}
              {state.kind === "running" ? (
                <Button icon="stop" onClick={stop}>{say`Stop`}</Button>
              ) : (
                <Button disabled={wanted.length === 0} icon="run" onClick={begin}>{say`Generate`}</Button>
              )}
            </div>
          </>
        )}
        {state.kind === "running" && (
          <Progress
            amount={(done, total) => say`${done} of ${counted(total, "kind")}`}
            label={say`Running the reference`}
            loaded={state.done}
            total={wanted.length}
          />
        )}
        {state.kind === "failed" && <Notice announce kind="error" title={state.message} />}
        <output className={styles["quiet"]}>
          {state.kind === "made" && generatedWords(state.generated)}
        </output>
        <CaseChoice
          chosen={chosen}
          offered={cases.map((given) => ({ given, problems: [] }))}
          onChoose={setChosen}
        />
      </div>
    </Dialog>
  );
}

function whyNot({ authored, compiled }: Written, kinds: readonly Category[]): string | undefined {
  if (compiled.exercise === undefined) return say`The function’s names and types cannot be read yet.`;
  if (measurable(authored).length === 0)
    return say`There is no reference yet: write one under Programs, and it gives the answers.`;
  if (kinds.length > 0) return undefined;
  if (authored.signature.kind === "class")
    return say`No calls can be drawn: a parameter has a type without values.`;
  return authored.signature.kind === "program"
    ? say`A program’s input has no types: write one test, and others are made by small changes of its input.`
    : say`Nothing can be drawn for these parameters: write one test, and others are made by small changes of its input.`;
}

/** Any text is a seed. */
function numberOf(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number)) return number | 0;
  return Array.from(text).reduce((hash, each) => (Math.imul(hash, 31) + (each.codePointAt(0) ?? 0)) | 0, 7);
}

type State =
  | { readonly kind: "none" }
  | { readonly kind: "running"; readonly done: number }
  | { readonly kind: "made"; readonly generated: Generated }
  | { readonly kind: "failed"; readonly message: string };

function useGenerating(generate: CaseTools["generate"]) {
  const [state, setState] = useState<State>({ kind: "none" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (written: Written, options: GenerateOptions) => {
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: "running", done: 0 });
    try {
      const how = {
        signal: controller.signal,
        onProgress: (done: number) => setState({ kind: "running", done }),
      };
      const generated = await generate(written, options, how);
      setState({ kind: "made", generated });
      return generated.cases;
    } catch (error) {
      setState({ kind: "failed", message: asPlaygroundError(error, say`Try again.`).message });
      return [];
    }
  };
  return { state, start, stop: () => running.current?.abort() };
}
