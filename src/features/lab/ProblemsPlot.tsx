import { formatNumber, say, sayCount } from "../../messages/say.ts";
import type { TaskRow } from "../../state/lab/task-rows.ts";
import { describeProblemRows, partsOf, problemParts } from "./problem-parts.ts";
import { NumberTable } from "./NumberTable.tsx";
import styles from "./Findings.module.css";
import { drawStackPlot } from "./plots/stack-plot.ts";
import { Plot } from "./plots/Plot.tsx";

const tableRows = 500;

/** What became of each problem's samples: a row for each problem, all of it its samples. */
export function ProblemsPlot({ rows }: { readonly rows: readonly TaskRow[] }) {
  const stacks = rows.map((row) => ({ counts: partsOf(row) }));
  const title = say`Every problem, hardest first`;
  const parts = problemParts();
  const names = parts.map(({ name }) => name);
  return (
    <Plot
      draw={(width) => drawStackPlot({ parts, stacks }, width)}
      summary={describeProblemRows(rows)}
      table={
        <>
          <NumberTable
            caption={title}
            head={[say`problem`, ...names]}
            namedByData
            rows={rows
              .slice(0, tableRows)
              .map((row) => [row.problem.id, ...partsOf(row).map((count) => formatNumber(count))])}
          />
          {rows.length > tableRows && (
            <p className={styles["quiet"]}>
              {sayCount(rows.length - tableRows, "and # problem more, below.", "and # problems more, below.")}
            </p>
          )}
        </>
      }
      file="every-problem-hardest-first"
      title={title}
    />
  );
}
