import { type ReactNode, useId } from "react";
import {
  answerRounds,
  type LevelChoice,
  passphraseRounds,
  shortestPassphrase,
} from "../../domain/teach/hiding.ts";
import { Button } from "../../ui/Button.tsx";
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
      <legend>Hidden tests</legend>
      {level(
        "folded",
        "Folded",
        "The page does not show them. Whoever takes the link apart reads inputs and answers.",
      )}
      {level(
        "hashed",
        "Answers hashed",
        <>
          Inputs can be read. Answers are there as salted slow hashes: they can be checked and not read.{" "}
          {canBeHashed
            ? `Each check takes ${answerRounds.toLocaleString("en")} rounds of PBKDF2, less than 0.2 seconds; a wrong answer is not told the right one.`
            : notOffered(whyNotHashed)}
        </>,
      )}
      {level(
        "sealed",
        "Sealed",
        "Inputs and answers are encrypted with your passphrase. Students see the visible tests alone; the hidden ones are judged when you run again what they hand in.",
      )}
      {choice.kind === "sealed" && <Sealing {...{ choice, onChange, suggestPassphrase }} />}
    </fieldset>
  );
}

function notOffered([first = "", ...more]: readonly string[]): string {
  const others =
    more.length === 0
      ? ""
      : ` So ${more.length === 1 ? "can that of 1 other" : `can those of ${more.length} others`}.`;
  return `Not offered here. ${first}${others} Make such tests visible, or seal all.`;
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
        help={`At least ${shortestPassphrase} characters, and none that people say: whoever has the link can try as many as they like, each with ${passphraseRounds.toLocaleString("en")} rounds of PBKDF2.`}
        label="Passphrase"
        onChange={(text) => onChange({ ...choice, passphrase: text })}
        problem={isShort ? `This has fewer than ${shortestPassphrase} characters.` : undefined}
        value={passphrase}
      />
      <div>
        <Button onClick={() => onChange({ ...choice, passphrase: suggestPassphrase() })} small>
          Suggest one
        </Button>
      </div>
      <label className={styles["check"]}>
        <input
          checked={tellsCount}
          onChange={({ target }) => onChange({ ...choice, tellsCount: target.checked })}
          type="checkbox"
        />
        Tell students how many hidden tests there are
      </label>
      <p className={styles["about"]}>
        <b>Write the passphrase down.</b> Nobody can open the tests without it, and it is kept nowhere: not in
        this browser either.
      </p>
    </div>
  );
}
