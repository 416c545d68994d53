import type { ReactNode } from "react";
import { say } from "../../messages/say.ts";
import { type MemoryChoice, smallGigabytes, thrift } from "../../domain/small-memory.ts";
import { describeGhost } from "../../state/describe-ghost.ts";
import type { GhostChoice, GhostTextState } from "../../state/ghost-text.ts";
import {
  type InterfaceLanguage,
  interfaceLanguageNames,
  interfaceLanguages,
} from "../../messages/languages.ts";
import { FactList, type Fact } from "../../ui/FactList.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { chooseTheme, type ThemeChoice, useThemeChoice } from "../../ui/theme.ts";
import { DeleteEverything } from "./DeleteEverything.tsx";
import { EngineTable, type EngineRow } from "./EngineTable.tsx";
import styles from "./SettingsScreen.module.css";

interface Props {
  readonly language: { readonly language: InterfaceLanguage; readonly missing?: InterfaceLanguage };
  readonly onLanguage: (language: InterfaceLanguage) => void;
  readonly live: boolean;
  readonly onLive: (live: boolean) => void;
  readonly memory: MemoryChoice;
  /** Whether the page is sparing with memory now, by choice or by itself. */
  readonly smallMemory: boolean;
  readonly onMemory: (choice: MemoryChoice) => void;
  readonly ghost: GhostTextState;
  readonly onGhost: (choice: GhostChoice) => void;
  /** The editor here is a plain text area, in which nothing can be suggested. */
  readonly plainEditor: boolean;
  /** `?run=off` in the address: nothing runs by itself, whatever is chosen here. */
  readonly runOff: boolean;
  readonly engines: readonly EngineRow[];
  /** What this browser and this host give: isolation, storage, the model's device. */
  readonly facts: readonly Fact[];
  /** Rejects where something could not be deleted. */
  readonly onDeleteEverything: () => Promise<void>;
}

export function SettingsScreen(props: Props) {
  const { language, onLanguage, live, onLive, ghost, onGhost, plainEditor, runOff } = props;
  const { engines, facts, memory, smallMemory, onMemory, onDeleteEverything } = props;
  const theme = useThemeChoice();
  return (
    <div className={styles["screen"]}>
      <h1>{say`Settings`}</h1>
      <Section title={say`Look and feel`}>
        <Row explanation={say`System follows the light and dark setting of this machine.`} name={say`Theme`}>
          <RadioGroup label={say`Theme`} onChange={chooseTheme} options={themes()} value={theme} />
        </Row>
        <Row explanation={languageNote()} name={say`Language of the interface`}>
          <RadioGroup
            label={say`Language of the interface`}
            onChange={onLanguage}
            options={languageOptions}
            value={language.language}
          />
        </Row>
        {language.missing !== undefined && (
          <Notice
            announce
            kind="error"
            title={say`The texts in ${interfaceLanguageNames[language.missing]} did not load`}
          >{say`They are shown in English. Check the connection, and choose the language again.`}</Notice>
        )}
        <Row
          explanation={say`Judge the visible tests again after a short pause in typing. When off, Run does it.`}
          name={say`Live judging`}
        >
          <RadioGroup
            label={say`Live judging`}
            onChange={(value) => onLive(value === "on")}
            options={onOff()}
            value={live ? "on" : "off"}
          />
        </Row>
        <Row
          explanation={say`The model continues your line at a pause in typing; Tab takes it, Esc dismisses it. Automatic: where this device is fast enough, once the model has been loaded for a program. On: always; the model is loaded when you begin to type.`}
          name={say`Suggestions while typing`}
        >
          <RadioGroup
            label={say`Suggestions while typing`}
            onChange={onGhost}
            options={ghostOptions()}
            value={ghost.choice}
          />
        </Row>
        {ghost.choice !== "off" && <p className={styles["quiet"]}>{ghostNow(ghost, plainEditor)}</p>}
        {runOff && (
          <Notice
            kind="info"
            title={say`Nothing runs by itself on this page`}
          >{sayNodes`The address says ${(<code>{runOffSwitch}</code>)}; open Edgecase without it to judge while typing.`}</Notice>
        )}
      </Section>
      <Section title={say`Engines`}>
        <p>{say`Programs run in a sandbox without network and without access to this page.`}</p>
        <EngineTable rows={engines} />
        <Row
          explanation={say`One interpreter at a time and none in reserve, less for a model to read at once, and what is idle for ${thrift.idleMillis / 60_000} minutes goes until it is needed again. Automatic: on devices with ${smallGigabytes} GB or less.`}
          name={say`Small memory`}
        >
          <RadioGroup
            label={say`Small memory`}
            onChange={onMemory}
            options={memoryOptions()}
            value={memory}
          />
        </Row>
        <p className={styles["quiet"]}>
          {smallMemory
            ? say`This page is sparing with memory now.`
            : say`This page is not sparing with memory now.`}
        </p>
      </Section>
      <Section title={say`This browser`}>
        <FactList facts={facts} />
        <p>{sayNodes`All that was found here, and what it changes: ${(<a href="#/browser">{say`What this browser can do`}</a>)}.`}</p>
        <p>{sayNodes`Which model writes, and others from a hub or a disk: ${(<a href="#/models">{say`Models`}</a>)}.`}</p>
        <p>{sayNodes`Everything without a network, and what is kept for that: ${(<a href="#/offline">{say`Offline`}</a>)}.`}</p>
      </Section>
      <Section title={say`What is kept`}>
        <p>{say`Your drafts, your own test cases and the choices on this page are kept in this browser and nowhere else. They go when you delete them here, or when the browser clears this site’s data.`}</p>
        <DeleteEverything onDelete={onDeleteEverything} />
      </Section>
      <p
        className={styles["quiet"]}
      >{sayNodes`Edgecase is made of the work of many: ${(<a href="#/licences">{say`Licences`}</a>)}.`}</p>
    </div>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles["section"]}>
      <h2>{title}</h2>
      <div className={styles["card"]}>{children}</div>
    </section>
  );
}

interface RowProps {
  readonly name: string;
  readonly explanation: string;
  readonly children: ReactNode;
}

function Row({ name, explanation, children }: RowProps) {
  return (
    <div className={styles["row"]}>
      <div className={styles["rowText"]}>
        <h3>{name}</h3>
        <p className={styles["quiet"]}>{explanation}</p>
      </div>
      {children}
    </div>
  );
}

// Not said: it stands so in the address.
const runOffSwitch = "run=off";

const languageNote = () =>
  say`Exercises, demos, and what Python and JavaScript say themselves, are in English whatever is chosen.`;

const languageOptions = interfaceLanguages.map((value) => ({
  value,
  label: interfaceLanguageNames[value],
  lang: value,
}));

const themes = (): readonly { value: ThemeChoice; label: string }[] => [
  { value: "auto", label: say`System` },
  { value: "light", label: say`Light` },
  { value: "dark", label: say`Dark` },
];

const memoryOptions = (): readonly { value: MemoryChoice; label: string }[] => [
  { value: "on", label: say`On` },
  { value: "automatic", label: say`Automatic` },
  { value: "off", label: say`Off` },
];

const ghostOptions = (): readonly { value: GhostChoice; label: string }[] => [
  { value: "on", label: say`On` },
  { value: "automatic", label: say`Automatic` },
  { value: "off", label: say`Off` },
];

function ghostNow({ standing }: GhostTextState, plainEditor: boolean): string {
  return plainEditor
    ? say`No suggestions here: on a small screen or under fingers the editor is a plain text area.`
    : describeGhost(standing);
}

const onOff = (): readonly { value: "on" | "off"; label: string }[] => [
  { value: "on", label: say`On` },
  { value: "off", label: say`Off` },
];
