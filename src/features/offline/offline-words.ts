import type { FileState, PartStanding } from "../../domain/offline/file-standing.ts";
import type { SitePart } from "../../domain/offline/site-files.ts";
import { unreachable } from "../../domain/unreachable.ts";
import { say } from "../../messages/say.ts";
import type { OfflineTrouble } from "../../state/offline/offline-state.ts";
import type { Hindrance } from "../../state/offline/offline-world.ts";
import { formatBytes } from "../../ui/format-bytes.ts";
import type { Tone } from "../../ui/StatusBadge.tsx";

export function partName(part: SitePart): string {
  return {
    page: say`The page`,
    python: "Python", // Not said: a name.
    javascript: say`Strict JavaScript`,
    model: say`The built-in model`,
  }[part];
}

/** Why one wants it. */
export function partUse(part: SitePart): string {
  return {
    page: say`Catalogue, editor, demos, lab, teaching, and JavaScript on the browser’s own engine. It comes by itself with the first visit.`,
    python: say`Runs programs in Python, with its standard library and SQLite for demos.`,
    javascript: say`QuickJS: JavaScript with a hard cap on memory, chosen beside an exercise.`,
    model: say`Writes programs and suggestions, with what runs it.`,
  }[part];
}

/** How a part stands, in a few words. */
export function partWord({ kind, keptBytes }: PartStanding): { readonly tone: Tone; readonly word: string } {
  switch (kind) {
    case "unchecked":
      return { tone: "busy", word: say`being checked` };
    case "absent":
      return { tone: "quiet", word: say`not here` };
    case "begun":
      return { tone: "warn", word: say`half here: ${formatBytes(keptBytes)}` };
    case "whole":
      return { tone: "pass", word: say`here` };
    default:
      return unreachable(kind);
  }
}

export function fileWord(state: FileState): { readonly tone: Tone; readonly word: string } {
  switch (state) {
    case "unchecked":
      return { tone: "busy", word: say`being checked` };
    case "right":
      return { tone: "pass", word: say`right` };
    case "missing":
      return { tone: "quiet", word: say`not here` };
    case "damaged":
      return { tone: "fail", word: say`was damaged, thrown away` };
    default:
      return unreachable(state);
  }
}

/** What is said, and what to do about it. */
export interface Words {
  readonly title: string;
  readonly advice: string;
}

export function hindranceWords(hindrance: Hindrance): Words {
  const title = say`This window can keep nothing for offline`;
  switch (hindrance) {
    case "embedded":
      return {
        title,
        advice: say`Edgecase is shown inside another page here, where it stores nothing. Open it in a tab of its own.`,
      };
    case "insecure":
      return {
        title,
        advice: say`The page came over plain http, where browsers keep no files for offline. Open it over https, or from localhost.`,
      };
    case "noCaches":
      return {
        title,
        advice: say`The browser gives no storage for files: a private window does that, and a setting that blocks this site’s data. Everything else works as it did; open a usual window to go offline.`,
      };
    case "noWorker":
      return {
        title,
        advice: say`The browser starts no service worker here: a private window does that, and so does an old browser. Everything else works as it did; open a usual window to go offline.`,
      };
    default:
      return unreachable(hindrance);
  }
}

/** Words for a list that is not there, or not this page's. */
export function listWords(stand: "unreachable" | "otherVersion"): Words {
  return stand === "unreachable"
    ? {
        title: say`The list of this site’s files did not come`,
        advice: say`Check the connection, then try again. If it stays so, the site was not uploaded whole, or something on the way answers in its place.`,
      }
    : {
        title: say`The server has a newer version than this page`,
        advice: say`Reload the page to get it, then make it available offline: parts of two versions are never mixed.`,
      };
}

export function troubleWords(trouble: OfflineTrouble): Words {
  switch (trouble.kind) {
    case "unreachable":
      return {
        title: say`The connection broke, or never came about, at ${trouble.path}`,
        advice: say`Check the connection, then try again: what has come is kept.`,
      };
    case "refused":
      return {
        title: say`${trouble.path} is missing on this site (status ${trouble.status})`,
        advice: say`The site was not uploaded whole. Reload the page later, and try again: what has come is kept.`,
      };
    case "webPage":
      return {
        title: say`${trouble.path} should have come, but a web page came in its place`,
        advice: say`Something on the way answers for this site: a login page of the network, or a filter. Nothing of it is kept. Log in to the network, then try again.`,
      };
    case "changed":
      return {
        title: say`${trouble.path} is not the file that this page was made with`,
        advice: say`Something on the way changed it, or the site is just being replaced. Nothing of it is kept. Try again in a moment.`,
      };
    case "newer":
      return {
        title: say`The site was replaced by a newer version meanwhile`,
        advice: say`Parts of two versions are never mixed: what came of this version is kept and right. Reload the page to get the newer one, then make that available offline.`,
      };
    case "noRoom":
      return {
        title: say`This browser has too little room: ${formatBytes(trouble.neededBytes - trouble.freeBytes)} more are needed`,
        advice: say`${formatBytes(trouble.neededBytes)} are to come, and the browser offers ${formatBytes(trouble.freeBytes)}. Nothing was fetched. Choose fewer parts, delete models you do not use, or free some space on this device.`,
      };
    case "full":
      return {
        title: say`The browser ran out of room`,
        advice: say`The part that did not fit was taken away again, and the others are whole. Choose fewer parts, delete models you do not use, or free some space on this device.`,
      };
    case "failed":
      return {
        title: say`The browser could not keep the files: ${trouble.why}`,
        advice: say`Try again; if it stays so, reload the page.`,
      };
    default:
      return unreachable(trouble);
  }
}
