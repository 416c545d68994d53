import { describe, expect, it } from "vitest";
import type { DrawnGrades, DrawnTask } from "./temperatures.ts";
import { temperatureRows } from "./temperatures.ts";

const drawn = (temperature: number, all: DrawnGrades["all"]): DrawnGrades => ({ all, temperature });
const task = (taskId: string, ...samples: readonly DrawnGrades[]): DrawnTask => ({ taskId, samples });

describe("scores against the temperature", () => {
  it("hold each temperature's own samples, lowest first", () => {
    const rows = temperatureRows([
      task("a", drawn(0.8, "passed"), drawn(0.8, "failed"), drawn(0.2, "passed")),
      task("b", drawn(0.2, "failed"), drawn(0.8, "failed"), drawn(0.8, "failed")),
    ]);
    expect(rows).toMatchObject([
      { temperature: 0.2, samples: 2, k: 1, one: { all: { value: 0.5 } }, many: { all: { value: 0.5 } } },
      { temperature: 0.8, samples: 4, k: 2, one: { all: { value: 0.25 } }, many: { all: { value: 0.5 } } },
    ]);
  });

  it("have a hole where a task was not drawn at that temperature", () => {
    const [, high] = temperatureRows([
      task("a", drawn(0, "passed"), drawn(1, "passed")),
      task("b", drawn(0, "passed")),
    ]);
    expect(high).toMatchObject({ temperature: 1, k: 1, one: { all: { kind: "hole", taskIds: ["b"] } } });
  });

  it("leave out samples that do not say their temperature", () => {
    expect(temperatureRows([task("a", { all: "passed" })])).toEqual([]);
  });
});
