import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawBarPlot } from "./bar-plot.ts";
import { type Drawing, inks, textWidth } from "./drawing.ts";
import { drawLinePlot, type LinePlot } from "./line-plot.ts";
import { linearScale, logScale } from "./scale.ts";
import { drawStackPlot } from "./stack-plot.ts";
import { svgText } from "./svg-text.ts";

const curve: LinePlot = {
  series: [
    {
      name: "all tests",
      ink: "accent",
      points: [
        { x: 1, y: 0.25, low: 0.1, high: 0.4 },
        { x: 100, y: 1 },
      ],
    },
  ],
  xLabel: "k",
  logX: true,
};
const texts = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.kind === "text" ? shape.text : []));

describe("a scale", () => {
  const side = { from: 0, to: 100 };

  it("puts its ends at the ends, and labels round values between", () => {
    const scale = linearScale(0, 1, side);
    expect([scale.at(0), scale.at(0.5), scale.at(1)]).toEqual([0, 50, 100]);
    expect(scale.ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(logScale(1, 100, side).at(10)).toBeCloseTo(50);
  });

  it("has a few ticks, all inside, whatever the range", () => {
    const finite = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(finite, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (low, length) => {
        const high = low + length;
        const { ticks } = linearScale(low, high, side);
        expect(ticks.length).toBeLessThan(9);
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(low - length / 1e3);
          expect(tick).toBeLessThanOrEqual(high + length / 1e3);
        }
      }),
    );
  });
});

it("leaves wide letters more room than narrow ones, so that no label is cut", () => {
  expect(textWidth("medium")).toBeGreaterThan(textWidth("little"));
  // As Chromium draws it, at 12 pixels.
  expect(textWidth("medium")).toBeGreaterThanOrEqual(47);
});

describe("a plot of lines", () => {
  it("names its lines and its axis, and stays inside its picture", () => {
    const drawing = drawLinePlot(curve, 400);
    expect(texts(drawing)).toEqual(expect.arrayContaining(["all tests", "k", "0 %", "100 %", "1", "100"]));
    for (const shape of drawing.shapes)
      if (shape.kind === "text") expect(shape.x).toBeLessThanOrEqual(drawing.width);
  });

  it("labels the values that have room, always the last, and breaks its legend where it is narrow", () => {
    const points = Array.from({ length: 200 }, (_, index) => ({ x: index + 1, y: 0.5 }));
    const series = ["one long name of a line", "another long name of a line"].map(
      (name) => ({ name, ink: "accent", points }) as const,
    );
    const narrow = drawLinePlot({ series, xLabel: "k" }, 300);
    const labels = texts(narrow).filter((text) => /^\d+$/.test(text));
    expect(labels[0]).toBe("200");
    expect(labels.length).toBeLessThan(15);
    expect(narrow.height).toBeGreaterThan(drawLinePlot({ series, xLabel: "k" }, 900).height);
  });

  it("draws a single point where there is one k only", () => {
    const one: LinePlot = {
      ...curve,
      series: [{ name: "a", ink: "fail", points: [{ x: 1, y: 0.5, low: 0.2, high: 0.8 }] }],
    };
    const paths = drawLinePlot(one, 400).shapes.map((shape) => (shape.kind === "path" ? shape.d : ""));
    expect(paths.join("")).not.toContain("NaN");
  });
});

it("a plot of bars says each bar's label and value, at the smallest width too", () => {
  const bars = [
    { label: "wrong answer", value: 9_000, said: "9,000", ink: "fail" },
    { label: "out of time", value: 0, said: "0", ink: "fail" },
  ] as const;
  for (const width of [200, 760])
    expect(texts(drawBarPlot({ bars, full: 9_000 }, width))).toEqual([
      "wrong answer",
      "9,000",
      "out of time",
      "0",
    ]);
});

describe("a plot of stacks", () => {
  const parts = [
    { name: "passed", ink: "pass" },
    { name: "failed", ink: "fail" },
  ] as const;

  it("divides each row by its counts, and has one shape for each part", () => {
    const stacks = [{ counts: [1, 3] }, { counts: [0, 2] }];
    const { shapes } = drawStackPlot({ parts, stacks }, 416);
    const filled = shapes.flatMap((shape) => (shape.kind === "path" && shape.fill ? shape.d : []));
    expect(filled).toHaveLength(2);
    expect(filled[0]).toMatch(/^M8 \S+h100v/);
    expect(filled[1]).toMatch(/^M108 \S+h300v.*M8 \S+h400v/);
  });

  it("is no higher for thousands of rows than for dozens", () => {
    const stacks = Array.from({ length: 10_000 }, () => ({ counts: [1, 1] }));
    const drawing = drawStackPlot({ parts, stacks }, 400);
    expect(drawing.height).toBeLessThan(600);
    expect(drawing.shapes.length).toBeLessThan(10);
  });
});

describe("an exported picture", () => {
  it("stands on white in the light theme's colours, and needs nothing of the page", () => {
    const css = readFileSync(new URL("../../../ui/theme.css", import.meta.url), "utf8");
    const light = (name: string) => new RegExp(`--color-${name}: light-dark\\((#\\w{6})`).exec(css)?.[1];
    const { text, quiet, rule, ...others } = inks;
    expect([text, quiet, rule]).toEqual(["text", "text-quiet", "border"].map(light));
    for (const [name, color] of Object.entries(others)) expect(color, name).toBe(light(name));
    const svg = svgText(drawLinePlot(curve, 400), "pass@k");
    expect(svg).toContain('<rect width="400" height="280" fill="#ffffff"/>');
    expect(svg).not.toMatch(/var\(|class=|href|url\(/);
  });

  it("says any text as XML may", () => {
    const shapes = [
      { kind: "text", x: 0, y: 0, text: `<a>&\u0000\uD800\u{1F600}`, ink: "text", anchor: "start" },
    ] as const;
    expect(svgText({ width: 1, height: 1, shapes }, "a < b")).toContain(
      ">&lt;a&gt;&amp;\uFFFD\uFFFD\u{1F600}</text>",
    );
  });

  it("draws ten thousand marks in a few shapes", () => {
    const points = Array.from({ length: 10_000 }, (_, x) => ({ x: x + 1, y: x / 10_000 }));
    expect(
      drawLinePlot({ series: [{ name: "a", ink: "accent", points }], xLabel: "k" }, 400).shapes.length,
    ).toBeLessThan(60);
  });
});
