import styles from "./GivenName.module.css";

const mostCharacters = 60;

/**
 * A name as somebody wrote it who may mean harm: whatever letters it has, it stays on its line and short, and what
 * stands around it keeps its order.
 */
export function GivenName({ of }: { readonly of: string }) {
  const characters = Array.from(of);
  return (
    <bdi className={styles["name"]} translate="no">
      {characters.length > mostCharacters ? `${characters.slice(0, mostCharacters).join("")}…` : of}
    </bdi>
  );
}
