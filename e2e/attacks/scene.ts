import { rmSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright";
import { resolve } from "node:path";
import { buildPage } from "../../bench/build.mjs";
import { isolationHeaders } from "../../build/security.ts";
import type { Target } from "./attack.ts";
import { type Collector, startCollector } from "./collector.ts";
import { openSide, type Side, victimOf } from "./side.ts";
import { startPlainPyodide } from "./worker-runs.ts";

/** Both pages that are attacked, and the server that listens for what gets out of them. */
export interface Scene {
  readonly defended: Side;
  readonly control: Side;
  /** Whether a run has reached the collector, or the origin of the defended page. */
  readonly hit: (mark: string) => boolean;
  /** A sandbox frame that no attack has led elsewhere. */
  readonly livingFrame: () => Promise<Frame | undefined>;
  readonly target: (mark: string) => Promise<Target>;
  readonly close: () => Promise<void>;
}

interface SceneOptions {
  readonly browser: Browser;
  /** Marks of runs, on either side, that shall find something to destroy. */
  readonly victims: readonly string[];
  /** Where the page of bench/attacks has been built. */
  readonly folder: string;
}

const root = resolve(import.meta.dirname, "../..");

let built: Promise<string> | undefined;

/** The page with the site's own client, frame, broker and policies; built once, and gone with this process. @returns the folder */
export function buildDefendedPage(): Promise<string> {
  return (built ??= buildPage("bench/attacks/index.html", `attacks-${process.pid}`).then((folder) => {
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    return folder;
  }));
}

export async function openScene({ browser, victims, folder }: SceneOptions): Promise<Scene> {
  // The page without a policy has the same headers, hence the same APIs.
  const headers = isolationHeaders;
  const site = await startCollector({ headers, folders: [{ prefix: "", folder }], documents: {} });
  const collector = await startCollector({
    headers,
    folders: [{ prefix: "pyodide/", folder: resolve(root, "node_modules/pyodide") }],
    documents: controlDocuments,
  });
  const [defended, control] = await Promise.all([
    openSide({ browser, url: `${siteUrl(site)}bench/attacks/index.html`, victims }),
    openSide({ browser, url: `${collector.url}control.html`, victims }),
  ]);
  await control.page.evaluate(startPlainPyodide, `${collector.url}pyodide/`);
  await defended.page.waitForFunction(() => "edgecaseAttacks" in globalThis);
  // The frame opens with the first engine.
  await defended.page.evaluate(() => globalThis.edgecaseAttacks.warm("browser"));
  return {
    defended,
    control,
    livingFrame: keepFrame(defended),
    hit: (mark) => collector.hits.has(mark) || site.hits.has(mark),
    target: (mark) =>
      targetOf(mark, { collector, own: mark.endsWith("-control") ? collector.url : siteUrl(site) }),
    close: async () => {
      await Promise.all([defended.page.context().close(), control.page.context().close()]);
      await Promise.all([site.close(), collector.close()]);
    },
  };
}

const controlDocuments = {
  "control.html": `<!doctype html><meta charset="utf-8"><title>Without defence</title><body>`,
  "child.html": `<!doctype html><meta charset="utf-8"><title>A frame</title><body>`,
};

/** Another host than the collector's: cookies do not mind the port. */
const siteUrl = ({ url }: Collector) => url.replace("localhost", "127.0.0.1");

export const sandboxFrameOf = (page: Page) => page.frames().find((each) => each !== page.mainFrame());

/** An attack may have led the frame away, and then the next needs another page. */
function keepFrame(defended: Side): () => Promise<Frame | undefined> {
  let page: Page | undefined;
  return async () => {
    const frame = page && sandboxFrameOf(page);
    const place = await frame?.evaluate("location.href").catch(() => "gone");
    if (place === "about:srcdoc") return frame;
    page = await defended.another();
    await page.waitForFunction(() => "edgecaseAttacks" in globalThis);
    await page.evaluate(() => globalThis.edgecaseAttacks.warm("browser"));
    return sandboxFrameOf(page);
  };
}

interface Places {
  readonly collector: Collector;
  /** The origin of the page that is attacked. */
  readonly own: string;
}

async function targetOf(mark: string, { collector, own }: Places): Promise<Target> {
  return {
    mark,
    url: `${collector.url}hit/${mark}`,
    socketUrl: `${collector.url.replace("http", "ws")}hit/${mark}`,
    host: `${mark}.localhost`,
    port: collector.port,
    ownUrl: `${own}hit/${mark}`,
    udpPort: await collector.listenForDatagrams(mark),
    victim: victimOf(mark),
  };
}

declare global {
  /** What bench/attacks/main.ts offers. */
  var edgecaseAttacks: {
    warm: (engine: string) => Promise<void>;
    run: (attempt: {
      engine: string;
      author: string;
      source: string;
      limitMillis: number;
      stayMillis: number;
    }) => Promise<{ said: string; reused: string }>;
  };
}
