import { failureKinds } from "../../state/lab/failure.ts";
import type { CategoryRow, DifficultyRow, FailureRow } from "../../state/lab/lab-figures.ts";
import { describeCategories, describeDifficulties, describeFailures, shareFailed } from "./figure-words.ts";
import { percent } from "./lab-words.ts";
import { NumberTable } from "./NumberTable.tsx";
import { drawBarPlot } from "./plots/bar-plot.ts";
import { Plot } from "./plots/Plot.tsx";

const kindsTitle = "Failures by kind";

export function FailureKindPlot({ rows }: { readonly rows: readonly FailureRow[] }) {
  const bars = rows.map(({ kind, samples }) => ({
    label: failureKinds[kind],
    value: samples,
    said: samples.toLocaleString("en"),
    ink: kind === "notGraded" ? ("quiet" as const) : ("fail" as const),
  }));
  const full = Math.max(...rows.map(({ samples }) => samples));
  return (
    <Plot
      draw={(width) => drawBarPlot({ bars, full }, width)}
      summary={describeFailures(rows)}
      table={
        <NumberTable
          caption={kindsTitle}
          head={["kind", "samples", "thrown"]}
          rows={rows.map(({ kind, samples, thrown }) => [
            failureKinds[kind],
            samples.toLocaleString("en"),
            thrown.map((each) => `${each.name} (${each.samples.toLocaleString("en")})`).join(", ") || "–",
          ])}
        />
      }
      title={kindsTitle}
    />
  );
}

const categoriesTitle = "Failures by category of the case";

export function CategoryPlot({ rows }: { readonly rows: readonly CategoryRow[] }) {
  const bars = rows.map(({ category, samples }) => ({
    label: category,
    value: samples,
    said: samples.toLocaleString("en"),
    ink: "fail" as const,
  }));
  const full = Math.max(...rows.map(({ samples }) => samples));
  return (
    <Plot
      draw={(width) => drawBarPlot({ bars, full }, width)}
      summary={describeCategories(rows)}
      table={
        <NumberTable
          caption={categoriesTitle}
          head={["category", "samples"]}
          rows={rows.map(({ category, samples }) => [category, samples.toLocaleString("en")])}
        />
      }
      title={categoriesTitle}
    />
  );
}

const difficultiesTitle = "Failures by difficulty";

/** By the source's own word for how hard a problem is. */
export function DifficultyPlot({ rows }: { readonly rows: readonly DifficultyRow[] }) {
  const bars = rows.map((row) => ({
    label: row.difficulty,
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
          caption={difficultiesTitle}
          head={["difficulty", "problems", "samples", "failed", "share"]}
          rows={rows.map((row) => [
            row.difficulty,
            row.problems.toLocaleString("en"),
            row.samples.toLocaleString("en"),
            row.failed.toLocaleString("en"),
            percent(shareFailed(row)),
          ])}
        />
      }
      title={difficultiesTitle}
    />
  );
}
