import type { Browser, BrowserContext, ConsoleMessage, Page } from "playwright";
import { resolve } from "node:path";
import { buildPage } from "../../bench/build.mjs";
import { isolationHeaders } from "../../build/security.ts";
import type { Attack, Target } from "./attack.ts";
import { type Collector, startCollector } from "./collector.ts";
import { auditPage, plantSecrets } from "./secrets.ts";
import { startPlainPyodide } from "./worker-runs.ts";

/** A page that is attacked: the one with the sandbox, or the one without any defence. */
export interface Side {
  readonly page: Page;
  /** One more of the same page, with nothing planted by itself. */
  readonly another: () => Promise<Page>;
  readonly secret: string;
  /** What programs told on their worker's console, by the mark of their run. */
  readonly late: ReadonlyMap<string, string>;
  /** Pages opened, left or downloaded, and dialogs; each as text with what was asked for. */
  readonly events: readonly string[];
  /** What its listeners have heard and its storage holds; told once all has been tried. */
  readonly audit: () => Promise<{ readonly heard: readonly string[]; readonly kept: readonly string[] }>;
}

export interface Scene {
  readonly defended: Side;
  readonly control: Side;
  /** Marks that have reached the collector, or the origin of the defended page. */
  readonly hit: (mark: string) => boolean;
  readonly target: (attack: Attack, mark: string) => Promise<Target>;
  readonly close: () => Promise<void>;
}

const root = resolve(import.meta.dirname, "../..");

interface SceneOptions {
  readonly browser: Browser;
  /** Runs whose attack changes something, on either side. */
  readonly victims: readonly string[];
  /** Where the page of bench/attacks has been built. */
  readonly folder: string;
}

export async function buildDefendedPage(): Promise<string> {
  return await buildPage("bench/attacks/index.html", `attacks-${process.pid}`);
}

export async function openScene({ browser, victims, folder }: SceneOptions): Promise<Scene> {
  // As the site is served; a page without a policy has the same shared memory, and so the same APIs.
  const headers = isolationHeaders;
  const site = await startCollector({ headers, folders: [{ prefix: "", folder }], documents: {} });
  const collector = await startCollector({
    headers,
    folders: [{ prefix: "pyodide/", folder: resolve(root, "node_modules/pyodide") }],
    documents: controlDocuments,
  });
  const [defended, control] = await Promise.all([
    openSide({
      browser,
      url: `${site.url.replace("localhost", "127.0.0.1")}bench/attacks/index.html`,
      victims,
    }),
    openSide({ browser, url: `${collector.url}control.html`, victims }),
  ]);
  await control.page.evaluate(startPlainPyodide, `${collector.url}pyodide/`);
  await defended.page.waitForFunction(() => "edgecaseAttacks" in globalThis);
  return {
    defended,
    control,
    hit: (mark) => collector.hits.has(mark) || site.hits.has(mark),
    target: (attack, mark) =>
      makeTarget({ attack, mark, collector, side: mark.endsWith("-control") ? collector : site }),
    close: async () => {
      await Promise.all([defended.page.context().close(), control.page.context().close()]);
      await Promise.all([site.close(), collector.close()]);
    },
  };
}

const controlDocuments = {
  "control.html": `<!doctype html><meta charset="utf-8"><title>Without defence</title>`,
  "child.html": `<!doctype html><meta charset="utf-8"><title>A frame</title>`,
};

interface SideOptions {
  readonly browser: Browser;
  readonly url: string;
  readonly victims: readonly string[];
}

async function openSide({ browser, url, victims }: SideOptions): Promise<Side> {
  const context = await browser.newContext();
  const late = hearConsole(context);
  const events = hearEvents(context);
  const page = await context.newPage();
  await page.goto(url);
  const secret = `secret-${crypto.randomUUID()}`;
  await page.evaluate(plantSecrets, { secret, victims: victims.map(victimOf) });
  const another = async () => {
    const next = await context.newPage();
    await next.goto(url);
    return next;
  };
  return { page, another, secret, late, events, audit: () => page.evaluate(auditPage) };
}

/** Also what the console of a worker in a frame says. */
function hearConsole(context: BrowserContext): ReadonlyMap<string, string> {
  const late = new Map<string, string>();
  context.on("console", (message: ConsoleMessage) => {
    const [, mark, text] = /^attack ([\w-]+) ([\s\S]*)$/.exec(message.text()) ?? [];
    if (mark !== undefined) late.set(mark, `${late.get(mark) ?? ""} ${text}`);
  });
  return late;
}

function hearEvents(context: BrowserContext): readonly string[] {
  const events: string[] = [];
  context.on("page", (page) => {
    page.on("framenavigated", (frame) => {
      if (frame === page.mainFrame()) events.push(`went to ${frame.url()}`);
    });
    page.on("popup", (popup) => events.push(`opened ${popup.url()}`));
    page.on("download", (download) => events.push(`downloaded ${download.url()}`));
    page.on("dialog", (dialog) => {
      events.push(`asked ${dialog.message()}`);
      void dialog.dismiss();
    });
  });
  return events;
}

interface TargetParts {
  readonly attack: Attack;
  readonly mark: string;
  readonly collector: Collector;
  /** Who serves the page that is attacked. */
  readonly side: Collector;
}

async function makeTarget({ mark, collector, side }: TargetParts): Promise<Target> {
  return {
    mark,
    url: `${collector.url}hit/${mark}`,
    socketUrl: `${collector.url.replace("http", "ws")}hit/${mark}`,
    host: `${mark}.localhost`,
    port: collector.port,
    ownUrl: `${side === collector ? side.url : side.url.replace("localhost", "127.0.0.1")}hit/${mark}`,
    udpPort: await collector.listenForDatagrams(mark),
    victim: victimOf(mark),
  };
}

export const victimOf = (mark: string) => `victim-${mark}`;
