import { counted } from "../../domain/counted.ts";
import type { TaskRow } from "../../state/lab/task-rows.ts";
import { describeProblemRows, partsOf, problemParts } from "./problem-parts.ts";
import { NumberTable } from "./NumberTable.tsx";
import styles from "./Findings.module.css";
import { drawStackPlot } from "./plots/stack-plot.ts";
import { Plot } from "./plots/Plot.tsx";

const title = "Every problem, hardest first";
const tableRows = 500;

/** What became of each problem's samples: a row for each problem, all of it its samples. */
export function ProblemsPlot({ rows }: { readonly rows: readonly TaskRow[] }) {
  const stacks = rows.map((row) => ({ counts: partsOf(row) }));
  const names = problemParts.map(({ name }) => name);
  return (
    <Plot
      draw={(width) => drawStackPlot({ parts: problemParts, stacks }, width)}
      summary={describeProblemRows(rows)}
      table={
        <>
          <NumberTable
            caption={title}
            head={["problem", ...names]}
            rows={rows
              .slice(0, tableRows)
              .map((row) => [row.problem.id, ...partsOf(row).map((count) => count.toLocaleString("en"))])}
          />
          {rows.length > tableRows && (
            <p className={styles["quiet"]}>and {counted(rows.length - tableRows, "problem")} more, below.</p>
          )}
        </>
      }
      title={title}
    />
  );
}
