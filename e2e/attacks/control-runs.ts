import type { Frame, Page } from "playwright";
import type { Attack } from "./attack.ts";
import { runInGivenQuickJs } from "./given-quickjs.ts";
import type { Said } from "./reports.ts";
import { runInFrame } from "./run-in-frame.ts";
import type { Scene } from "./scene.ts";
import { runInWorker } from "./worker-runs.ts";

/** The same program where the defence is absent, and where it must succeed. */
export async function runControl(scene: Scene, attack: Attack): Promise<Said> {
  const mark = `${attack.id}-control`;
  const source = attack.source(await scene.target(mark));
  return { mark, way: "control", said: await sayWithoutDefence(scene, attack, source), problems: [] };
}

async function sayWithoutDefence({ control }: Scene, attack: Attack, source: string): Promise<string> {
  switch (attack.control) {
    case "pyodide":
      return await control.page.evaluate((program) => globalThis.edgecasePlainPython(program), source);
    case "worker":
      return await control.page.evaluate(runInWorker, source);
    case "given":
      return await runInGivenQuickJs(source);
    case "document": {
      // What leads the page away would take what the others left in it.
      const host = attack.evidence === "event" ? await control.another() : control.page;
      return await runInFrame(await openChild(host), source);
    }
  }
}

async function openChild(page: Page): Promise<Frame | undefined> {
  const child = await page.evaluateHandle(async () => {
    const frame = document.createElement("iframe");
    frame.src = "child.html";
    document.body.append(frame);
    await new Promise((loaded) => frame.addEventListener("load", loaded));
    return frame;
  });
  return (await child.asElement()?.contentFrame()) ?? undefined;
}
