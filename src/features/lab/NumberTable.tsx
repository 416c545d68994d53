import type { ReactNode } from "react";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import styles from "./LabScreen.module.css";

interface Props {
  /** What it is about, for who cannot see where it stands. */
  readonly caption: string;
  readonly head: readonly string[];
  /** The first of each names its row. */
  readonly rows: readonly (readonly [name: string, ...cells: ReactNode[]])[];
  /** Whether rows are named by data, as by an id: no words of ours. */
  readonly namedByData?: boolean;
}

/** The numbers of a plot. */
export function NumberTable({ caption, head, rows, namedByData = false }: Props) {
  return (
    <table className={styles["table"]}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row" translate={namedByData ? "no" : undefined}>
              {name}
            </th>
            {cells.map((cell, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a cell is its column
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
