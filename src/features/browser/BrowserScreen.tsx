import { useState } from "react";
import { say } from "../../messages/say.ts";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { Button } from "../../ui/Button.tsx";
import { type Fact, FactList } from "../../ui/FactList.tsx";
import { useToast } from "../../ui/toast.ts";
import { TestedBrowsers } from "./TestedBrowsers.tsx";
import styles from "./BrowserScreen.module.css";

export interface FactGroup {
  readonly title: string;
  readonly facts: readonly Fact[];
}

interface Props {
  readonly groups: readonly FactGroup[];
  /** All of it in plain English text, for a report of a fault. */
  readonly asText: () => string;
}

/** What was found of this browser and its host, and what each finding changes on this page. */
export function BrowserScreen({ groups, asText }: Props) {
  return (
    <div className={styles["screen"]}>
      <header className={styles["introduction"]}>
        <h1>{say`What this browser can do`}</h1>
        <p>{say`Found just now, in this browser, on this host. What is missing stops no more than what is said beside it.`}</p>
        <CopyAsText asText={asText} />
      </header>
      {groups.map(({ title, facts }) => (
        <section className={styles["section"]} key={title}>
          <h2>{title}</h2>
          <div className={styles["card"]}>
            <FactList facts={facts} />
          </div>
        </section>
      ))}
      <section className={styles["section"]}>
        <h2>{say`What was tested where`}</h2>
        <div className={styles["card"]}>
          <TestedBrowsers />
        </div>
      </section>
      <p
        className={styles["quiet"]}
      >{sayNodes`What can be chosen: ${(<a href="#/settings">{say`Settings`}</a>)}.`}</p>
    </div>
  );
}

function CopyAsText({ asText }: Pick<Props, "asText">) {
  const [text, setText] = useState<string>();
  const toast = useToast();

  async function copy() {
    const made = asText();
    try {
      await navigator.clipboard.writeText(made);
      toast({ message: say`It is on the clipboard: paste it into the report.` });
    } catch {
      // No permission, or a page that came over plain http: then the browser's own copying is left.
      setText(made);
    }
  }

  return (
    <div className={styles["introduction"]}>
      <div>
        <Button icon="copy" onClick={() => void copy()}>{say`Copy as text`}</Button>
      </div>
      {text !== undefined && (
        <label>
          {say`The browser did not let the page copy. Copy it from here.`}
          <textarea
            className={styles["text"]}
            lang="en"
            onFocus={({ target }) => target.select()}
            readOnly
            rows={12}
            value={text}
          />
        </label>
      )}
    </div>
  );
}
