import type { Browser, BrowserContext, ConsoleMessage, Page } from "playwright";
import { auditPage, plantSecrets } from "./secrets.ts";

/** A page that is attacked: the one with the sandbox, or the one without any defence. */
export interface Side {
  readonly page: Page;
  /** One more of the same page. */
  readonly another: () => Promise<Page>;
  readonly secret: string;
  /** What programs told on their worker's console, by the mark of their run. */
  readonly late: ReadonlyMap<string, string>;
  /** Pages opened, left or downloaded, and dialogs; each as text with what was asked for. */
  readonly events: readonly string[];
  /** What its listeners have heard and its storage holds; told once all has been tried. */
  readonly audit: () => Promise<{ readonly heard: readonly string[]; readonly kept: readonly string[] }>;
}

interface SideOptions {
  readonly browser: Browser;
  readonly url: string;
  /** Marks of runs that shall find something to destroy. */
  readonly victims: readonly string[];
}

export const victimOf = (mark: string) => `victim-${mark}`;

export async function openSide({ browser, url, victims }: SideOptions): Promise<Side> {
  // One of the attacks is by a service worker, and its control must be able to start one.
  const context = await browser.newContext({ serviceWorkers: "allow" });
  const late = hearConsole(context);
  const events = hearEvents(context);
  const secret = `secret-${crypto.randomUUID()}`;
  const pages: Page[] = [];
  const open = async (made: readonly string[]): Promise<Page> => {
    const page = await context.newPage();
    pages.push(page);
    await page.goto(url);
    await page.evaluate(plantSecrets, { secret, victims: made });
    return page;
  };
  const page = await open(victims.map(victimOf));
  const audit = async () => {
    const { kept } = await page.evaluate(auditPage);
    // Where an attack led one of the others away, that is an event, and nobody is left to ask.
    const audits = await Promise.all(pages.map((each) => each.evaluate(auditPage).catch(() => undefined)));
    return { heard: audits.flatMap((each) => each?.heard ?? []), kept };
  };
  return { page, another: () => open([]), secret, late, events, audit };
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
    page.on("download", (download) =>
      events.push(`downloaded ${download.url()} as ${download.suggestedFilename()}`),
    );
    page.on("dialog", (dialog) => {
      events.push(`asked ${dialog.message()}`);
      void dialog.dismiss();
    });
  });
  return events;
}
