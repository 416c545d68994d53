import { type DemoMeta, demoTopics } from "../../domain/demo.ts";
import { demoTopicName } from "../../domain/demo-topic-name.ts";
import { languageNames } from "../../domain/language.ts";
import { say } from "../../messages/say.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { demosInOrder, membersOf } from "./demo-order.ts";
import { InlineText } from "./InlineText.tsx";
import styles from "./DemosScreen.module.css";

interface Props {
  readonly demos: readonly DemoMeta[];
  /** Where a demo is opened; `present`: to be shown to an audience from its first step on. */
  readonly hrefOf: (demo: string, options?: { readonly present: boolean }) => string;
}

/** Every demo, by what goes wrong in it. */
export function DemosScreen({ demos, hrefOf }: Props) {
  const [first] = demosInOrder(demos);
  return (
    <div className={styles["screen"]}>
      <header className={styles["introduction"]}>
        <div className={styles["what"]}>
          <h1>{say`Demos`}</h1>
          <p>
            {say`Programs that look right, pass every visible test, and fail on an edge case. They are run
              here and now, in your browser; nothing is recorded, and nothing needs the network.`}
          </p>
        </div>
        {first && (
          <ButtonLink href={hrefOf(first.id, { present: true })} icon="present">
            {say`Present all ${demos.length}`}
          </ButtonLink>
        )}
      </header>
      {demoTopics.map((topic) => (
        <section aria-labelledby={idOf(topic)} className={styles["topic"]} key={topic}>
          <h2 className={styles["topicName"]} id={idOf(topic)}>
            {demoTopicName(topic)}
          </h2>
          <ul className={styles["list"]}>
            {membersOf(topic, demos).map((meta) => (
              <li className={styles["row"]} key={meta.id}>
                <div className={styles["text"]} lang="en">
                  <a className={styles["title"]} href={hrefOf(meta.id)}>
                    {meta.title}
                  </a>
                  <p className={styles["summary"]}>
                    <InlineText text={meta.summary} />
                  </p>
                </div>
                <span className={styles["language"]}>{languageNames[meta.language]}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function idOf(topic: string): string {
  return `topic-${topic.replaceAll(" ", "-")}`;
}
