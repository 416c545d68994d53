import { useEffect, useState } from "react";
import type { NodeExercise } from "../domain/node/node-exercise.ts";
import { PlaygroundError } from "../domain/playground-error.ts";
import { say } from "../messages/say.ts";
import { createNodeSession } from "../state/node/create-node-session.ts";
import type { NodeSession } from "../state/node/node-session.ts";
import type { DraftStore } from "../storage/drafts.ts";
import { pageNode } from "./page-node.ts";
import { pageServices } from "./services.ts";

/** One chunk for each exercise. The glob's type parameter is a claim that build/catalogue.ts checks. */
const loaders = import.meta.glob<{ exercise: NodeExercise<unknown> }>("../domain/node/exercises/*.ts");

/**
 * The session of one exercise for Node, once it and what was written for it have been read.
 * @throws PlaygroundError while rendering, where the exercise cannot be loaded
 */
export function useNodeSession(id: string, drafts: DraftStore): NodeSession | undefined {
  const [session, setSession] = useState<NodeSession>();
  const [problem, setProblem] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    let opened: NodeSession | undefined;
    let gone = false;
    openSession(id, drafts).then(
      (next) => {
        if (gone) return next.dispose();
        opened = next;
        setSession(next);
      },
      (error: unknown) => !gone && setProblem({ error }),
    );
    // A tab that is closed gets no later chance to keep what was typed.
    const keep = () => opened?.keep();
    addEventListener("pagehide", keep);
    document.addEventListener("visibilitychange", keep);
    return () => {
      gone = true;
      removeEventListener("pagehide", keep);
      document.removeEventListener("visibilitychange", keep);
      opened?.dispose();
    };
  }, [id, drafts]);
  if (problem) throw problem.error;
  return session;
}

async function openSession(id: string, drafts: DraftStore): Promise<NodeSession> {
  const key = `node:${id}`; // Not said: a key.
  const [exercise, { draft, other: otherDraft }, keepsDrafts] = await Promise.all([
    loadExercise(id),
    drafts.load(key),
    drafts.keeps(),
  ]);
  const { later, newId } = pageServices();
  return createNodeSession(
    {
      engine: pageNode(),
      later,
      newId,
      save: (next) => drafts.save(key, next),
      decide: (next) => drafts.decide(key, next),
      saveNow: (next) => drafts.saveNow(key, next),
    },
    { exercise, draft, otherDraft, keepsDrafts },
  );
}

async function loadExercise(id: string): Promise<NodeExercise<unknown>> {
  const load = loaders[`../domain/node/exercises/${id}.ts`];
  const failed = (cause?: unknown) =>
    new PlaygroundError(say`The exercise “${id}” could not be loaded`, say`Reload the page.`, { cause });
  if (load === undefined) throw failed();
  const { exercise } = await load().catch((cause: unknown) => {
    throw failed(cause);
  });
  return exercise;
}
