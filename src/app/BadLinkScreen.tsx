import { ButtonLink } from "../ui/Button.tsx";
import styles from "./Message.module.css";

interface Props {
  readonly title: string;
  /** What is wrong, with the text that was given. */
  readonly problem: string;
  /** Where to go on; the first is the best. */
  readonly ways: readonly { readonly title: string; readonly href: string }[];
}

/** An address that leads nowhere says so, and leads on. */
export function BadLinkScreen({ title, problem, ways }: Props) {
  return (
    <div className={styles["message"]}>
      <h1>{title}</h1>
      <p>{problem}</p>
      <div className={styles["actions"]}>
        {ways.map((way, index) => (
          <ButtonLink href={way.href} key={way.href} variant={index === 0 ? "primary" : "plain"}>
            {way.title}
          </ButtonLink>
        ))}
      </div>
    </div>
  );
}
