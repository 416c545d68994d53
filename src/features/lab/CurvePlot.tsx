import type { ScorePoint } from "../../domain/lab/score-curve.ts";
import { say } from "../../messages/say.ts";
import { describeCurves } from "./figure-words.ts";
import { describeInterval, percent } from "./lab-words.ts";
import { NumberTable } from "./NumberTable.tsx";
import { drawLinePlot, type Series } from "./plots/line-plot.ts";
import { Plot } from "./plots/Plot.tsx";

interface Props {
  readonly visible: readonly ScorePoint[];
  readonly all: readonly ScorePoint[];
}

/** How the score grows with the number of draws, on the visible tests and on all. */
export function CurvePlot({ visible, all }: Props) {
  const title = say`pass@k against k`;
  const series: readonly Series[] = [
    ...(visible.length > 0
      ? [{ name: say`visible tests`, ink: "quiet", dashed: true, points: pointsOf(visible) } as const]
      : []),
    { name: say`all tests, with 95 % interval`, ink: "accent", points: withIntervals(all) },
  ];
  return (
    <Plot
      draw={(width) => drawLinePlot({ series, xLabel: say`k`, logX: true }, width)}
      summary={describeCurves(all, visible)}
      table={
        <NumberTable
          caption={title}
          head={[
            say`k`,
            ...(visible.length > 0 ? [say`visible tests`] : []),
            say`all tests`,
            say`95 % interval`,
          ]}
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
      file="pass-k-against-k"
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
