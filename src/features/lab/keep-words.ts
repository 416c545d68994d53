import { counted } from "../../domain/counted.ts";
import { describeSource } from "../../domain/lab/source-name.ts";
import { localeInPlaceOf } from "../../messages/locale.ts";
import { longLinkCharacters } from "../../domain/long-link.ts";
import { formatNumber, say } from "../../messages/say.ts";
import type { ExportKind } from "../../state/lab/experiment-exports.ts";
import type { KeptExperiment } from "../../state/lab/lab-keeping.ts";

export function exportName(kind: ExportKind): string {
  switch (kind) {
    case "experiment":
      return say`Export experiment`;
    case "samples":
      return say`Samples (.jsonl)`;
    case "csv":
      return say`Table (.csv)`;
    case "humanEval":
      return say`HumanEval’s results`;
    case "evalPlus":
      return say`EvalPlus’ results`;
  }
}

/** What came of asking for a link. */
export type LinkEnd =
  | { readonly kind: "copied"; readonly characters: number }
  /** The clipboard was not to be had. */
  | { readonly kind: "shown"; readonly link: string }
  | { readonly kind: "tooLarge"; readonly characters?: number; readonly most: number };

export function linkWords(end: LinkEnd): string {
  switch (end.kind) {
    case "copied":
      return end.characters > longLinkCharacters
        ? say`Copied. It has ${counted(end.characters, "character")}: some mail and chat programs cut links of more than ${formatNumber(longLinkCharacters)}.`
        : say`Copied. Whoever opens it sees this experiment.`;
    case "shown":
      return say`Copy it from here:`;
    case "tooLarge": {
      const size = end.characters === undefined ? say`far more` : counted(end.characters, "character");
      return say`This is too much for a link: ${size}, and at most ${formatNumber(end.most)} characters are made. Export the experiment, and send the file.`;
    }
  }
}

/** @example "HumanEval.jsonl and drawn by edgecase-v1, 164 samples, 1 January 2026, 09:30" */
export function describeKept({ head, atMillis }: KeptExperiment): string {
  const at = new Date(atMillis).toLocaleString(localeInPlaceOf("en"), {
    dateStyle: "medium",
    timeStyle: "short",
  });
  const [name = say`An experiment`, other] = [nameIn(head, "problems"), nameIn(head, "samples")]
    .filter((each) => each !== undefined)
    .map(describeSource);
  const what = other === undefined ? name : say`${name} and ${other}`;
  return say`${what}, ${at}`;
}

/** The head may be anything. */
function nameIn(head: unknown, part: "problems" | "samples"): string | undefined {
  const named: unknown = fieldOf(head, part);
  const name = fieldOf(named, "fileName");
  return typeof name === "string" ? name : undefined;
}

function fieldOf(data: unknown, name: string): unknown {
  if (typeof data !== "object" || data === null) return undefined;
  return new Map(Object.entries(data)).get(name);
}
