import { type SiteFile, type SitePart, siteParts } from "./site-files.ts";

/**
 * How a file of this version stands in this browser. `damaged`: what lay there was not what its hash says, and has been
 * thrown away.
 */
export type FileState = "unchecked" | "right" | "missing" | "damaged";

export interface FileStanding {
  readonly file: SiteFile;
  readonly state: FileState;
}

export interface PartStanding {
  readonly part: SitePart;
  readonly files: readonly FileStanding[];
  readonly bytes: number;
  /** Of the files that are right. */
  readonly keptBytes: number;
  readonly kind: "unchecked" | "absent" | "begun" | "whole";
}

/** In the order of `siteParts`; a part without files is left out. */
export function partStandings(standings: readonly FileStanding[]): readonly PartStanding[] {
  return siteParts
    .map((part) =>
      partStanding(
        part,
        standings.filter(({ file }) => file.part === part),
      ),
    )
    .filter(({ files }) => files.length > 0);
}

function partStanding(part: SitePart, files: readonly FileStanding[]): PartStanding {
  const right = files.filter(({ state }) => state === "right");
  return { part, files, bytes: bytesOf(files), keptBytes: bytesOf(right), kind: kindOf(files, right.length) };
}

function kindOf(files: readonly FileStanding[], right: number): PartStanding["kind"] {
  if (right === files.length) return "whole";
  if (files.some(({ state }) => state === "unchecked")) return "unchecked";
  return right === 0 ? "absent" : "begun";
}

/** Those that are not known to be right. */
export const lackingOf = (standings: readonly FileStanding[]): readonly FileStanding[] =>
  standings.filter(({ state }) => state !== "right");

export const bytesOf = (standings: readonly FileStanding[]): number =>
  standings.reduce((sum, { file }) => sum + file.bytes, 0);

/** What of the site works without a network. */
export type Readiness =
  | { readonly kind: "unknown" }
  /** `without`: parts that nobody has fetched, or that are not whole. */
  | { readonly kind: "ready"; readonly without: readonly SitePart[] }
  /** `lacking`: files without which the page itself, or a part that was begun, does not work. */
  | { readonly kind: "lacking"; readonly lacking: readonly FileStanding[] };

/** A part that was never fetched is nobody's loss; one that has lost a file, or has half of them, is. */
export function readinessOf(parts: readonly PartStanding[]): Readiness {
  if (parts.length === 0 || parts.some(({ kind }) => kind === "unchecked")) return { kind: "unknown" };
  const needed = parts.filter(
    ({ part, kind, files }) =>
      part === "page" || kind === "begun" || files.some(({ state }) => state === "damaged"),
  );
  const lacking = needed.flatMap(({ files }) => lackingOf(files));
  if (lacking.length > 0) return { kind: "lacking", lacking };
  return { kind: "ready", without: parts.filter(({ kind }) => kind !== "whole").map(({ part }) => part) };
}
