// Nothing is said here: docs/embed.md promises these words to the page around this one, whatever is spoken here.
import type { TestCase } from "../domain/exercise.ts";
import { verdictWord } from "../domain/describe-verdict.ts";
import type { ExerciseSession } from "../state/exercise-session.ts";
import type { JudgeState } from "../state/judge-state.ts";
import { watchRuns } from "../state/watch-runs.ts";
import { type EmbedMessage, type EmbedRequest, embedVersion, readEmbedRequest } from "./embed-messages.ts";
import { parseRoute } from "./route.ts";
import { shownSession } from "./shown-session.ts";
import { navigate } from "./use-route.ts";

/**
 * Lets the page that shows this one in a frame load, run and hear verdicts. This window listens to nobody: it hands a
 * port to the one origin that the frame's address names, and the browser gives it to no other.
 * @param parent as in the address; what is no origin is said in the console, where its author looks
 */
export function openEmbedApi(parent: string): void {
  if (window.parent === window) return;
  if (!isOrigin(parent)) {
    console.error(
      `Edgecase: “${parent.slice(0, 200)}” is no origin. Give the address of the page around this frame as in parent=https://example.org, without a path.`,
    );
    return;
  }
  const { port1, port2 } = new MessageChannel();
  const say = (message: EmbedMessage) => port1.postMessage({ version: embedVersion, ...message });
  port1.onmessage = ({ data }: MessageEvent<unknown>) => say(answer(data));
  follow(say);
  window.parent.postMessage({ kind: "edgecase-embed", version: embedVersion }, parent, [port2]);
}

/** @example isOrigin("https://example.org") // true; with a path, or "*", it is none */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\//.test(text) && new URL(text).origin === text;
}

function answer(data: unknown): EmbedMessage {
  const read = readEmbedRequest(data);
  if (read.kind === "refused") return read;
  const problem = obey(read.request);
  const { id } = read.request;
  return problem === undefined ? { kind: "done", id } : { kind: "refused", id, problem };
}

/** @returns a sentence where it cannot be done */
function obey(request: EmbedRequest): string | undefined {
  if (request.do === "load") return load(request.address);
  const { session } = shownSession.getState();
  if (session === undefined) return "No exercise is open: wait for the message “opened”.";
  session[request.do]();
  return undefined;
}

function load(address: string): string | undefined {
  const route = parseRoute(address);
  if (route.kind !== "exercise" && route.kind !== "shared")
    return "An address begins with #/exercise/ or #/s/, as behind the page's own.";
  navigate(route);
  return undefined;
}

/** Tells what is opened and how its runs end, for as long as the page lives. */
function follow(say: (message: EmbedMessage) => void): void {
  let stop = () => {};
  const see = (session: ExerciseSession | undefined) => {
    stop();
    stop = () => {};
    if (session === undefined) return;
    say(opened(session));
    stop = watchRuns(session.store, {
      onBegin: () => say({ kind: "judging" }),
      onEnd: () => say(verdicts(session)),
    });
  };
  see(shownSession.getState().session);
  shownSession.subscribe(({ session }) => see(session));
}

function opened({ exercise, store }: ExerciseSession): EmbedMessage {
  const { title, visible, hidden, hiddenLevel } = exercise;
  return {
    kind: "opened",
    title,
    language: store.getState().language,
    tests: { visible: visible.length, hidden: hidden.length },
    ...(hiddenLevel && { hiddenLevel: hiddenLevel.kind }),
  };
}

function verdicts({ exercise, store }: ExerciseSession): EmbedMessage {
  const { student } = store.getState().judged;
  return {
    kind: "verdicts",
    result: student.result,
    submitted: student.submitted,
    visible: exercise.visible.map((test, at) => named(test, at, student)),
    hidden: student.submitted ? exercise.hidden.map((test, at) => named(test, at, student)) : [],
  };
}

function named({ id }: TestCase, at: number, { cases }: JudgeState) {
  const state = cases.get(id);
  return {
    name: `Test ${at + 1}`,
    verdict: state?.kind === "judged" ? verdictWord(state.verdict.kind) : "not run",
  };
}
