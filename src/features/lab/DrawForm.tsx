import { useId, useState } from "react";
import { difficulties, topics } from "../../domain/exercise.ts";
import {
  type DrawField,
  type DrawNumbers,
  readDrawForm,
  tooMany,
  usualDraw,
} from "../../domain/lab/draw/draw-form.ts";
import { type Language, languageNames, languages } from "../../domain/language.ts";
import { sayDifficulty } from "../../domain/say-difficulty.ts";
import { topicName } from "../../domain/topic-name.ts";
import { formatNumber, say } from "../../messages/say.ts";
import type { OwnDrawing } from "../../state/lab/draw-session.ts";
import { Button } from "../../ui/Button.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { describePlan } from "./draw-words.ts";
import styles from "./DrawPanel.module.css";

interface Props {
  /** Problems that can be drawn for as they are; 0 where there are none. */
  readonly imported: number;
  /** Whether samples and verdicts make way for what is drawn. */
  readonly replaces: boolean;
  readonly busy: boolean;
  readonly onDraw: (numbers: DrawNumbers, from: OwnDrawing | { readonly kind: "imported" }) => void;
}

/** What to draw for, how many, and how. */
export function DrawForm({ imported, replaces, busy, onDraw }: Props) {
  const [from, setFrom] = useState<"own" | "imported">("own");
  const [typed, setTyped] = useState(usualDraw);
  const [choice, setChoice] = useState<OwnFilter>({ topic: "", difficulty: "", language: "python" });
  const forImported = from === "imported" && imported > 0;
  const read = readDrawForm(forImported ? { ...typed, exercises: usualDraw.exercises } : typed);
  const problems = read.kind === "bad" ? read.problems : {};
  const count = read.kind === "good" ? (forImported ? imported : read.numbers.exercises) : 0;
  const excess = read.kind === "good" ? tooMany(read.numbers, count) : undefined;

  function draw() {
    if (read.kind === "bad" || excess !== undefined) return;
    onDraw(read.numbers, forImported ? { kind: "imported" } : ownDrawing(choice, read.numbers));
  }

  return (
    <form
      aria-label={say`Draw samples`}
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        draw();
      }}
    >
      {imported > 0 && (
        <RadioGroup
          label={say`Draw for`}
          onChange={setFrom}
          options={[
            { value: "own", label: say`Edgecase’s exercises` },
            { value: "imported", label: say`The ${formatNumber(imported)} imported problems` },
          ]}
          small
          value={from}
        />
      )}
      {!forImported && <OwnChoices choice={choice} onChange={setChoice} />}
      <div className={styles["row"]}>
        {fields().map(
          ({ field, label }) =>
            (field !== "exercises" || !forImported) && (
              <Field
                isBad={problems[field] !== undefined}
                key={field}
                label={label}
                onType={(text) => setTyped({ ...typed, [field]: text })}
                text={typed[field]}
              />
            ),
        )}
      </div>
      {fields().map(
        ({ field }) =>
          problems[field] !== undefined && (
            <p className={styles["problem"]} key={field}>
              {problems[field]}
            </p>
          ),
      )}
      {excess !== undefined && <p className={styles["problem"]}>{excess}</p>}
      {read.kind === "good" && excess === undefined && (
        <output className={styles["quiet"]}>{describePlan(read.numbers, count)}</output>
      )}
      <p className={styles["quiet"]}>
        {say`The same seed gives the same samples. At temperature 0 one is drawn: all would be the same.`}
        {replaces && ` ${say`What is here now stays kept, and makes way.`}`}
      </p>
      <Button disabled={busy || read.kind === "bad" || excess !== undefined} icon="model" onClick={draw}>
        {say`Draw`}
      </Button>
    </form>
  );
}

const fields = () =>
  [
    { field: "exercises", label: say`Exercises` },
    { field: "samples", label: say`Samples of each` },
    { field: "temperatures", label: say`Temperatures` },
    { field: "topPs", label: say`Top-p` },
    { field: "seed", label: say`Seed` },
  ] as const satisfies readonly { field: DrawField; label: string }[];

interface OwnFilter {
  /** Empty: all. */
  readonly topic: string;
  /** Empty: each family's usual one. */
  readonly difficulty: string;
  readonly language: Language;
}

function ownDrawing(
  { topic, difficulty, language }: OwnFilter,
  { exercises, seed }: DrawNumbers,
): OwnDrawing {
  const wantedTopic = topics.find((each) => each === topic);
  const wantedDifficulty = difficulties.find((each) => each === difficulty);
  return {
    kind: "own",
    exercises,
    // Exercises have seeds of 31 bits.
    seed: seed % 2 ** 31,
    language,
    ...(wantedTopic !== undefined && { topic: wantedTopic }),
    ...(wantedDifficulty !== undefined && { difficulty: wantedDifficulty }),
  };
}

function OwnChoices({
  choice,
  onChange,
}: {
  readonly choice: OwnFilter;
  readonly onChange: (choice: OwnFilter) => void;
}) {
  return (
    <div className={styles["row"]}>
      <RadioGroup
        label={say`Language`}
        onChange={(language) => onChange({ ...choice, language })}
        options={languages.map((language) => ({ value: language, label: languageNames[language] }))}
        small
        value={choice.language}
      />
      <Select
        all={say`All topics`}
        label={say`Topic`}
        onChange={(topic) => onChange({ ...choice, topic })}
        options={topics.map((value) => ({ value, label: topicName(value) }))}
        value={choice.topic}
      />
      <Select
        all={say`Usual difficulty`}
        label={say`Difficulty`}
        onChange={(difficulty) => onChange({ ...choice, difficulty })}
        options={difficulties.map((value) => ({ value, label: sayDifficulty(value) }))}
        value={choice.difficulty}
      />
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Select({ label, all, options, value, onChange }: SelectProps) {
  return (
    <select aria-label={label} onChange={({ target }) => onChange(target.value)} value={value}>
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

interface FieldProps {
  readonly label: string;
  readonly text: string;
  readonly isBad: boolean;
  readonly onType: (text: string) => void;
}

function Field({ label, text, isBad, onType }: FieldProps) {
  const id = useId();
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      <input
        aria-invalid={isBad}
        autoComplete="off"
        id={id}
        onChange={({ target }) => onType(target.value)}
        type="text"
        value={text}
      />
    </div>
  );
}
