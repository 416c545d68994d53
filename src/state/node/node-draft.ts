import * as z from "zod/mini";
import type { Draft } from "../../domain/draft.ts";
import { startingFiles } from "../../domain/node/starting-files.ts";
import type { Files, NodeExercise } from "../../domain/node/node-exercise.ts";

const filesSchema = z.record(z.string(), z.string());

/** All files in the one text that a draft has for JavaScript; absent where nothing is changed. */
export function filesToDraft(
  exercise: Pick<NodeExercise<unknown>, "files">,
  { files, solved }: { readonly files: Files; readonly solved: boolean },
): Draft {
  const starting = startingFiles(exercise);
  const isChanged = Object.entries(files).some(([path, text]) => text !== starting[path]);
  return {
    sources: isChanged ? { javascript: JSON.stringify(files) } : {},
    ownCases: [],
    language: "javascript",
    javascriptEngine: "browser",
    solved: solved ? ["javascript"] : [],
  };
}

/** What was kept, file by file; where it cannot be read, or lacks a file, the text to begin with. */
export function filesFromDraft(
  exercise: Pick<NodeExercise<unknown>, "files">,
  draft: Draft | undefined,
): Files {
  const starting = startingFiles(exercise);
  const kept = parseFiles(draft?.sources.javascript);
  return Object.fromEntries(Object.entries(starting).map(([path, text]) => [path, kept[path] ?? text]));
}

function parseFiles(text: string | undefined): Partial<Files> {
  if (text === undefined) return {};
  try {
    const parsed = filesSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}
