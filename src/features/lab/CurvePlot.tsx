import type { ScorePoint } from "../../domain/lab/score-curve.ts";
import { describeCurves } from "./figure-words.ts";
import { describeInterval, percent } from "./lab-words.ts";
import { NumberTable } from "./NumberTable.tsx";
import { drawLinePlot, type Series } from "./plots/line-plot.ts";
import { Plot } from "./plots/Plot.tsx";

interface Props {
  readonly visible: readonly ScorePoint[];
  readonly all: readonly ScorePoint[];
}

const title = "pass@k against k";

/** How the score grows with the number of draws, on the visible tests and on all. */
export function CurvePlot({ visible, all }: Props) {
  const series: readonly Series[] = [
    ...(visible.length > 0
      ? [{ name: "visible tests", ink: "quiet", dashed: true, points: pointsOf(visible) } as const]
      : []),
    { name: "all tests, with 95 % interval", ink: "accent", points: withIntervals(all) },
  ];
  return (
    <Plot
      draw={(width) => drawLinePlot({ series, xLabel: "k", logX: true }, width)}
      summary={describeCurves(all, visible)}
      table={
        <NumberTable
          caption={title}
          head={["k", ...(visible.length > 0 ? ["visible tests"] : []), "all tests", "95 % interval"]}
          rows={all.map(({ k, value, interval }, index) => {
            const weak = visible[index];
            return [
              String(k),
              ...(weak === undefined ? [] : [percent(weak.value)]),
              percent(value),
              describeInterval(interval),
            ];
          })}
        />
      }
      title={title}
    />
  );
}

function pointsOf(points: readonly ScorePoint[]) {
  return points.map(({ k, value }) => ({ x: k, y: value }));
}

function withIntervals(points: readonly ScorePoint[]) {
  return points.map(({ k, value, interval }) => ({ x: k, y: value, ...interval }));
}
