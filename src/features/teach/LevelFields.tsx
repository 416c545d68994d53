import { type ReactNode, useId } from "react";
import {
  answerRounds,
  type LevelChoice,
  passphraseRounds,
  shortestPassphrase,
} from "../../domain/teach/hiding.ts";
import { formatNumber, say, sayAs, sayCount } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { TextField } from "./TextField.tsx";
import styles from "./LevelFields.module.css";

interface Props {
  readonly choice: LevelChoice;
  readonly onChange: (choice: LevelChoice) => void;
  /** Why answers cannot be hashed, as `whyNotHashed` has it. */
  readonly whyNotHashed: readonly string[];
  readonly suggestPassphrase: () => string;
}

/** How the hidden tests are kept from students, each level with what it does not do. */
export function LevelFields({ choice, onChange, whyNotHashed, suggestPassphrase }: Props) {
  const name = useId();
  const canBeHashed = whyNotHashed.length === 0;
  const level = (kind: LevelChoice["kind"], label: string, children: ReactNode) => (
    <Level
      checked={choice.kind === kind}
      disabled={kind === "hashed" && !canBeHashed && choice.kind !== "hashed"}
      label={label}
      name={name}
      onChoose={() => onChange(kind === "sealed" ? { kind, passphrase: "", tellsCount: true } : { kind })}
    >
      {children}
    </Level>
  );
  return (
    <fieldset className={styles["levels"]}>
      <legend>{say`Hidden tests`}</legend>
      {level(
        "folded",
        sayAs("hidden tests")`Folded`,
        say`The page does not show them. Whoever takes the link apart reads inputs and answers.`,
      )}
      {level(
        "hashed",
        say`Answers hashed`,
        <>
          {say`Inputs can be read. Answers are there as salted slow hashes: they can be checked and not read.`}{" "}
          {canBeHashed
            ? say`Each check takes ${formatNumber(answerRounds)} rounds of PBKDF2, less than 0.2 seconds; a wrong answer is not told the right one.`
            : notOffered(whyNotHashed)}
        </>,
      )}
      {level(
        "sealed",
        sayAs("hidden tests")`Sealed`,
        say`Inputs and answers are encrypted with your passphrase. Students see the visible tests alone; the hidden ones are judged when you run again what they hand in.`,
      )}
      {choice.kind === "sealed" && <Sealing {...{ choice, onChange, suggestPassphrase }} />}
    </fieldset>
  );
}

function notOffered([first = "", ...more]: readonly string[]): string {
  const others =
    more.length === 0 ? [] : [sayCount(more.length, "So can that of # other.", "So can those of # others.")];
  return [say`Not offered here.`, first, ...others, say`Make such tests visible, or seal all.`].join(" ");
}

interface LevelProps {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Level({ name, label, checked, disabled, onChoose, children }: LevelProps) {
  const id = useId();
  return (
    <div className={styles["level"]}>
      <input
        aria-describedby={`${id}-about`}
        checked={checked}
        disabled={disabled}
        id={id}
        name={name}
        onChange={onChoose}
        type="radio"
      />
      <label htmlFor={id}>{label}</label>
      <p className={styles["about"]} id={`${id}-about`}>
        {children}
      </p>
    </div>
  );
}

interface SealingProps extends Pick<Props, "onChange" | "suggestPassphrase"> {
  readonly choice: LevelChoice & { readonly kind: "sealed" };
}

/** The passphrase can be seen while it is chosen: a slip of the finger would lock its author out. */
function Sealing({ choice, onChange, suggestPassphrase }: SealingProps) {
  const { passphrase, tellsCount } = choice;
  const isShort = passphrase.trim().length < shortestPassphrase;
  return (
    <div className={styles["sealing"]}>
      <TextField
        code
        help={say`At least ${shortestPassphrase} characters, and none that people say: whoever has the link can try as many as they like, each with ${formatNumber(passphraseRounds)} rounds of PBKDF2.`}
        label={say`Passphrase`}
        onChange={(text) => onChange({ ...choice, passphrase: text })}
        problem={isShort ? say`This has fewer than ${shortestPassphrase} characters.` : undefined}
        value={passphrase}
      />
      <div>
        <Button
          onClick={() => onChange({ ...choice, passphrase: suggestPassphrase() })}
          small
        >{say`Suggest one`}</Button>
      </div>
      <label className={styles["check"]}>
        <input
          checked={tellsCount}
          onChange={({ target }) => onChange({ ...choice, tellsCount: target.checked })}
          type="checkbox"
        />
        {say`Tell students how many hidden tests there are`}
      </label>
      <p className={styles["about"]}>
        {sayNodes`${(<b>{say`Write the passphrase down.`}</b>)} Nobody can open the tests without it, and it is kept nowhere: not in this browser either.`}
      </p>
    </div>
  );
}
