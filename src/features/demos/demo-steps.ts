/** How a demo is told, one step after the other. */
export const demoSteps = ["task", "program", "run", "smallest", "lesson", "mended", "green"] as const;
export type DemoStep = (typeof demoSteps)[number];

/** Where a presentation goes from a step; `step` is 1-based. */
export type DemoMove =
  | { readonly kind: "step"; readonly step: number }
  /** On to the next demo's first step, or back to the one before, to its last. */
  | { readonly kind: "demo"; readonly by: 1 | -1 };

/** On from a step. */
export function forward(step: number): DemoMove {
  return step < demoSteps.length ? { kind: "step", step: step + 1 } : { kind: "demo", by: 1 };
}

export function back(step: number): DemoMove {
  return step > 1 ? { kind: "step", step: step - 1 } : { kind: "demo", by: -1 };
}

/** What a key of the keyboard, or of a presenter's clicker, asks for; `undefined` where it asks for nothing. */
export function moveFor(key: string, step: number): DemoMove | undefined {
  switch (key) {
    case "ArrowRight":
    case "PageDown":
      return forward(step);
    case "ArrowLeft":
    case "PageUp":
      return back(step);
    case "Home":
      return { kind: "step", step: 1 };
    case "End":
      return { kind: "step", step: demoSteps.length };
    default:
      return undefined;
  }
}
