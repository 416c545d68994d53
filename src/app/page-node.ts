import { createBoot } from "../clients/webcontainer/boot.ts";
import { loadPackage } from "../clients/webcontainer/load-package.ts";
import { lookAround } from "../clients/webcontainer/surroundings.ts";
import type { BootRefusal } from "../domain/node/boot.ts";
import { createNodeEngine, type NodeEngine } from "../state/node/node-engine.ts";
import { pageServices } from "./services.ts";

/** Its package adds it to the page and has no other name for it. */
// Not said: a selector.
const vendorFrame = 'iframe[src^="https://stackblitz.com/headless"]';

/** The vendor allows one instance for each page. */
let engine: NodeEngine | undefined;

export function pageNode(): NodeEngine {
  return (engine ??= createNodeEngine({
    refusal: knownRefusal(),
    boot: createBoot({
      look: lookAround,
      loadPackage,
      later: pageServices().later,
      findFrame: () => [...document.querySelectorAll<HTMLIFrameElement>(vendorFrame)].at(-1),
    }),
  }));
}

function knownRefusal(): BootRefusal | undefined {
  const { isIsolated, isSecure } = lookAround();
  return isIsolated ? undefined : { kind: "notIsolated", secure: isSecure };
}

/** Whoever goes to another exercise for Node keeps it; whoever goes elsewhere gets their memory back. */
export function leaveNode(): void {
  if (!location.hash.startsWith("#/node")) engine?.shutDown();
}
