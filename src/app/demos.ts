import { demos as metas } from "virtual:demos";
import { fetchLibrary } from "../clients/program-libraries.ts";
import type { Demo, ProgramLibrary } from "../domain/demo.ts";
import { asPlaygroundError, PlaygroundError } from "../domain/playground-error.ts";
import { demosInOrder } from "../features/demos/demo-order.ts";
import { say } from "../messages/say.ts";
import { createDemoSession } from "../state/create-demo-session.ts";
import type { DemoSession } from "../state/demo-session.ts";
import { engineFor } from "../state/run-all-cases.ts";
import { withLibrary } from "../state/with-library.ts";
import { off, statusOf } from "./sandbox-status.ts";
import { pageServices } from "./services.ts";

/** In the order of the list, which is that of a presentation too. */
export const allDemos = demosInOrder(metas);

/** One chunk for each demo, fetched when it is opened. The glob's type parameter is a claim that build/catalogue.ts checks. */
const loaders = import.meta.glob<{ demo: Demo<unknown> }>("../domain/demos/*.ts");

/** What has been opened stays, with what came of running it, for as long as the page does. */
const sessions = new Map<string, DemoSession>();

export function openedDemo(id: string): DemoSession | undefined {
  return sessions.get(id);
}

/** @throws PlaygroundError where the demo cannot be fetched */
export async function openDemo(id: string): Promise<DemoSession> {
  const load = loaders[`../domain/demos/${id}.ts`];
  if (load === undefined)
    throw new PlaygroundError(say`There is no demo “${id}”`, say`Choose one from the list.`);
  const { demo } = await load().catch((cause: unknown) => {
    throw new PlaygroundError(say`The demo “${id}” could not be loaded`, say`Reload the page.`, { cause });
  });
  const known = sessions.get(id);
  if (known !== undefined) return known;
  const session = createSession(demo);
  sessions.set(id, session);
  return session;
}

function createSession(demo: Demo<unknown>): DemoSession {
  const { sandbox, engines, later } = pageServices();
  const { library } = demo;
  const run =
    library === undefined ? sandbox.run : withLibrary(sandbox.run, () => loadLibrary(library, session));
  const session = createDemoSession({ run, later }, demo);
  const engine = engineFor(demo.meta.language);
  const show = () => session.store.setState({ sandbox: statusOf(engines.getState().get(engine)) });
  engines.subscribe(show);
  show();
  return session;
}

/** Fetches what a run will need, before somebody asks for it. A failure is shown by its status, and again by the run. */
export function prepareDemo(session: DemoSession): void {
  const { meta, library } = session.demo;
  pageServices()
    .sandbox.warm(engineFor(meta.language))
    .catch(() => {});
  if (library !== undefined) loadLibrary(library, session).catch(() => {});
}

const libraries = new Map<ProgramLibrary, Promise<string>>();

/** Once for all demos; after a failure the next call tries again. */
function loadLibrary(library: ProgramLibrary, { store }: DemoSession): Promise<string> {
  const known = libraries.get(library);
  if (known !== undefined) return known;
  store.setState({ library: { kind: "starting", loadedBytes: 0, totalBytes: 0 } });
  const loading = fetchLibrary(library, (progress) =>
    store.setState({ library: { kind: "starting", ...progress } }),
  );
  libraries.set(library, loading);
  loading.then(
    () => store.setState({ library: { ...off, kind: "ready" } }),
    (error: unknown) => {
      libraries.delete(library);
      const { message } = asPlaygroundError(error, "");
      store.setState({ library: { ...off, kind: "failed", message } });
    },
  );
  return loading;
}
