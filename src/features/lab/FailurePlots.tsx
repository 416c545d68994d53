import { formatNumber, say, sayAs } from "../../messages/say.ts";
import { failureName } from "../../state/lab/failure.ts";
import type { CategoryRow, DifficultyRow, FailureRow } from "../../state/lab/lab-figures.ts";
import {
  caseCategory,
  describeCategories,
  describeDifficulties,
  describeFailures,
  problemDifficulty,
  shareFailed,
} from "./figure-words.ts";
import { percent } from "./lab-words.ts";
import { NumberTable } from "./NumberTable.tsx";
import { drawBarPlot } from "./plots/bar-plot.ts";
import { Plot } from "./plots/Plot.tsx";

export function FailureKindPlot({ rows }: { readonly rows: readonly FailureRow[] }) {
  const title = say`Failures by kind`;
  const bars = rows.map(({ kind, samples }) => ({
    label: failureName(kind),
    value: samples,
    said: formatNumber(samples),
    ink: kind === "notGraded" ? ("quiet" as const) : ("fail" as const),
  }));
  const full = Math.max(...rows.map(({ samples }) => samples));
  return (
    <Plot
      draw={(width) => drawBarPlot({ bars, full }, width)}
      summary={describeFailures(rows)}
      table={
        <NumberTable
          caption={title}
          head={[say`kind`, say`samples`, say`thrown`]}
          rows={rows.map(({ kind, samples, thrown }) => [
            failureName(kind),
            formatNumber(samples),
            <span key="thrown" translate="no">
              {thrown.map((each) => `${each.name} (${formatNumber(each.samples)})`).join(", ") || "–"}
            </span>,
          ])}
        />
      }
      file="failures-by-kind"
      title={title}
    />
  );
}

export function CategoryPlot({ rows }: { readonly rows: readonly CategoryRow[] }) {
  const title = say`Failures by category of the case`;
  const bars = rows.map(({ category, samples }) => ({
    label: caseCategory(category),
    value: samples,
    said: formatNumber(samples),
    ink: "fail" as const,
  }));
  const full = Math.max(...rows.map(({ samples }) => samples));
  return (
    <Plot
      draw={(width) => drawBarPlot({ bars, full }, width)}
      summary={describeCategories(rows)}
      table={
        <NumberTable
          caption={title}
          head={[say`category`, say`samples`]}
          rows={rows.map(({ category, samples }) => [caseCategory(category), formatNumber(samples)])}
        />
      }
      file="failures-by-category-of-the-case"
      title={title}
    />
  );
}

/** By the source's own word for how hard a problem is. */
export function DifficultyPlot({ rows }: { readonly rows: readonly DifficultyRow[] }) {
  const title = say`Failures by difficulty`;
  const bars = rows.map((row) => ({
    label: problemDifficulty(row.difficulty),
    value: shareFailed(row),
    said: percent(shareFailed(row)),
    ink: "fail" as const,
  }));
  return (
    <Plot
      draw={(width) => drawBarPlot({ bars, full: 1 }, width)}
      summary={describeDifficulties(rows)}
      table={
        <NumberTable
          caption={title}
          head={[say`difficulty`, say`problems`, say`samples`, sayAs("samples")`failed`, say`share`]}
          rows={rows.map((row) => [
            problemDifficulty(row.difficulty),
            formatNumber(row.problems),
            formatNumber(row.samples),
            formatNumber(row.failed),
            percent(shareFailed(row)),
          ])}
        />
      }
      file="failures-by-difficulty"
      title={title}
    />
  );
}
