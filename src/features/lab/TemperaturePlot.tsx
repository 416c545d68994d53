import type { Score } from "../../domain/lab/score.ts";
import type { TemperatureRow } from "../../domain/lab/temperatures.ts";
import { formatNumber, say } from "../../messages/say.ts";
import { describeTemperatures } from "./figure-words.ts";
import { describeScore } from "./lab-words.ts";
import { NumberTable } from "./NumberTable.tsx";
import { drawLinePlot, type Series } from "./plots/line-plot.ts";
import { Plot } from "./plots/Plot.tsx";

/** What the temperature does to one draw, and to as many as there are. */
export function TemperaturePlot({ rows }: { readonly rows: readonly TemperatureRow[] }) {
  const title = say`pass@k against temperature`;
  const hasWeakTests = rows.some(({ one }) => one.visible.kind === "score");
  return (
    <Plot
      draw={(width) =>
        drawLinePlot({ series: seriesOf(rows, hasWeakTests), xLabel: say`temperature` }, width)
      }
      summary={describeTemperatures(rows)}
      table={
        <NumberTable
          caption={title}
          head={[
            say`temperature`,
            say`samples`,
            ...(hasWeakTests ? [say`pass@1, visible tests`] : []),
            say`pass@1, all tests`,
            say`k`,
            say`pass@k, all tests`,
          ]}
          rows={rows.map(({ temperature, samples, one, many, k }) => [
            String(temperature),
            formatNumber(samples),
            ...(hasWeakTests ? [describeScore(one.visible)] : []),
            describeScore(one.all),
            String(k),
            describeScore(many.all),
          ])}
        />
      }
      file="pass-k-against-temperature"
      title={title}
    />
  );
}

function seriesOf(rows: readonly TemperatureRow[], hasWeakTests: boolean): readonly Series[] {
  const ks = [...new Set(rows.map(({ k }) => k))];
  const many = ks.length === 1 ? say`pass@${ks[0] ?? 1}` : say`pass@k, all samples`;
  const points = (scoreOf: (row: TemperatureRow) => Score) =>
    rows.flatMap((row) => {
      const score = scoreOf(row);
      return score.kind === "score" ? [{ x: row.temperature, y: score.value }] : [];
    });
  const all: readonly Series[] = [
    ...(hasWeakTests
      ? [
          {
            name: say`pass@1, visible tests`,
            ink: "quiet",
            dashed: true,
            points: points(({ one }) => one.visible),
          } as const,
        ]
      : []),
    { name: say`pass@${1}`, ink: "accent", points: points(({ one }) => one.all) },
    ...(ks.some((k) => k > 1)
      ? [{ name: many, ink: "pass", points: points((row) => row.many.all) } as const]
      : []),
  ];
  return all.filter((series) => series.points.length > 0);
}
