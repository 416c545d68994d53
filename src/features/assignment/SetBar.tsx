import { say } from "../../messages/say.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import type { CoverItem } from "./CoverScreen.tsx";
import styles from "./Assignment.module.css";

interface Props {
  readonly title: string;
  readonly coverHref: string;
  readonly handInHref: string;
  readonly titles: readonly CoverItem[];
  /** Which exercise is shown, 1-based. */
  readonly number: number;
  readonly hrefOf: (number: number) => string;
}

/** Where one is in a set, above each of its exercises. */
export function SetBar({ title, coverHref, handInHref, titles, number, hrefOf }: Props) {
  const solved = titles.filter(({ isSolved }) => isSolved).length;
  return (
    <nav aria-label={say`Set`} className={styles["bar"]}>
      <a className={styles["set"]} href={coverHref} translate="no">
        {title}
      </a>
      <div className={styles["steps"]}>
        {number > 1 && <ButtonLink href={hrefOf(number - 1)} small>{say`Previous`}</ButtonLink>}
        {/* Another exercise closes it. */}
        <details className={styles["menu"]} key={number}>
          <summary>
            {say`${number} of ${titles.length}`}
            <span className={styles["current"]} translate="no">
              : {titles[number - 1]?.title}
            </span>
          </summary>
          <ol className={styles["choices"]}>
            {titles.map((item, at) => (
              // The same exercise may be there twice.
              <li key={at}>
                <a aria-current={at + 1 === number ? "page" : undefined} href={hrefOf(at + 1)} translate="no">
                  {item.title}
                </a>
                {item.isSolved && <span className={styles["quiet"]}> {say`solved`}</span>}
              </li>
            ))}
          </ol>
        </details>
        {number < titles.length && <ButtonLink href={hrefOf(number + 1)} small>{say`Next`}</ButtonLink>}
      </div>
      <div className={styles["steps"]}>
        <output className={styles["quiet"]}>{say`${solved} of ${titles.length} solved`}</output>
        <ButtonLink
          href={handInHref}
          small
          variant={solved === titles.length ? "primary" : "plain"}
        >{say`Hand in`}</ButtonLink>
      </div>
    </nav>
  );
}
