import type { BootOptions as VendorOptions } from "@webcontainer/api";
import type { BootRefusal, BootStep } from "../../domain/node/boot.ts";
import type { BootEnd, BootOptions } from "../../protocol/node-machine.ts";
import { type Container, createMachine } from "./machine.ts";
import type { Later } from "./patience.ts";

/** From the click on. The vendor's `boot` itself never gives up: offline, or where its servers are refused, it waits for ever. */
export const bootLimitMillis = 20_000;
/** For a frame to end its processes; removed, it ends them too, but whoever it asks may not hear of it. */
export const teardownMillis = 1000;

/** What of the browser decides whether the vendor is asked at all. */
export interface Surroundings {
  readonly isSecure: boolean;
  readonly isIsolated: boolean;
  /** False is certain; true may be wrong. */
  readonly isOnline: boolean;
  /** A name of the platform that Node needs and that is not there. */
  readonly missing: string | undefined;
}

export interface BootWorld {
  readonly look: () => Surroundings;
  /** @param copy 0 for the first; each has a frame of its own */
  readonly loadPackage: (copy: number) => Promise<VendorPackage>;
  /** The vendor's frame, which its package puts into the page; the latest of two. */
  readonly findFrame: () => VendorFrame | undefined;
  readonly later: Later;
}

/** What is used of the vendor's package. */
export interface VendorPackage {
  readonly WebContainer: { readonly boot: (options: VendorOptions) => Promise<Container> };
  readonly configureAPIKey: (key: string) => void;
}

type VendorFrame = Pick<HTMLIFrameElement, "src" | "remove">;

/** One boot of one copy of the package. */
interface Attempt {
  readonly container: Promise<Container>;
  /** Whether the vendor's frame has said anything yet. */
  hasAnswered: boolean;
  hasEnded: boolean;
  /** While it is stopped: its frame, which shows nothing, and what that would show. */
  stopped?: { readonly frame: VendorFrame; readonly address: string } | undefined;
}

/** One call to `boot`. */
interface Asking {
  readonly apiKey: string | undefined;
  /** Nobody waits for it any more. */
  readonly isOver: () => boolean;
  readonly tell: (step: BootStep) => void;
}

/** Starts the vendor's Node, one at a time; a boot that has not ended is gone on with by the next. */
export function createBoot({ look, loadPackage, findFrame, later }: BootWorld) {
  let copies = 0;
  let current: Attempt | undefined;

  async function boot({ apiKey, onStep, signal }: BootOptions): Promise<BootEnd> {
    const refusal = refusalIn(look());
    if (refusal !== undefined) return refused(refusal);
    let step: BootStep = "package";
    let isOver = false;
    const asking: Asking = {
      apiKey,
      isOver: () => isOver,
      tell(next) {
        step = next;
        if (!isOver) onStep(next);
      },
    };
    let end = () => {};
    const refusedFirst = new Promise<BootEnd>((resolve) => {
      const refuse = (why: BootRefusal) => {
        isOver = true;
        resolve(refused(why));
      };
      const cancel = later(bootLimitMillis, () =>
        refuse({ kind: "silent", step, limitMillis: bootLimitMillis }),
      );
      const stop = () => {
        pause();
        refuse({ kind: "stopped" });
      };
      signal.addEventListener("abort", stop, { once: true });
      end = () => {
        isOver = true;
        cancel();
        signal.removeEventListener("abort", stop);
      };
    });
    try {
      return await Promise.race([refusedFirst, ask(asking)]);
    } finally {
      end();
    }
  }

  async function ask(asking: Asking): Promise<BootEnd> {
    asking.tell("package");
    let attempt: Attempt | undefined;
    try {
      attempt = resume(asking.apiKey) ?? (await begin(asking));
      if (attempt === undefined) return refused({ kind: "stopped" });
      asking.tell(attempt.hasAnswered ? "node" : "vendor");
      const container = await attempt.container;
      return { kind: "booted", machine: createMachine(container, { later, shutDown: release }) };
    } catch (error) {
      // A boot that was given up may fail when the next has long begun.
      if (attempt === current) discard();
      return refused({ kind: "failed", reason: reasonOf(error) });
    }
  }

  /** The boot that has not ended yet, asked once more; `undefined` where a new one is needed. */
  function resume(apiKey: string | undefined): Attempt | undefined {
    if (current === undefined || current.hasEnded) return current;
    if (current.hasAnswered) {
      // It spoke, and then no more: its frame and its copy of the package are of no use again.
      discard();
      return undefined;
    }
    const frame = current.stopped?.frame ?? findFrame();
    // The copy still waits for the first word, from whichever document is in its frame: the same boot goes on.
    if (frame !== undefined) frame.src = withKey(current.stopped?.address ?? frame.src, apiKey);
    current.stopped = undefined;
    return current;
  }

  /** Whoever stops a start wants nobody to be contacted any more. The frame stays, for the copy waits for it. */
  function pause(): void {
    const frame = findFrame();
    if (current === undefined || current.hasEnded || frame === undefined) return;
    if (current.hasAnswered) return discard();
    current.stopped = { frame, address: frame.src };
    frame.src = "about:blank";
  }

  /** @returns `undefined` where nobody waits for it any more: then nobody is contacted */
  async function begin({ apiKey, isOver, tell }: Asking): Promise<Attempt | undefined> {
    const { WebContainer, configureAPIKey } = await loadPackage(copies);
    if (isOver()) return undefined;
    copies += 1;
    if (apiKey !== undefined) configureAPIKey(apiKey);
    const container = WebContainer.boot(
      listening(() => {
        attempt.hasAnswered = true;
        if (current === attempt) tell("node");
      }),
    );
    const attempt: Attempt = { container, hasAnswered: false, hasEnded: false };
    const end = () => {
      attempt.hasEnded = true;
    };
    container.then(end, end);
    current = attempt;
    return attempt;
  }

  /** The frame is told to end what runs in it before it goes. */
  function release(): void {
    const frame = findFrame();
    current = undefined;
    later(teardownMillis, () => frame?.remove());
  }

  function discard(): void {
    current = undefined;
    findFrame()?.remove();
  }

  return boot;
}

/**
 * What the package boots with. It reads `forwardPreviewErrors` once while it makes its frame and once more when the frame
 * has first spoken, which it tells in no other way (1.6.4; e2e/journeys/node-boot.e2e.ts holds it).
 */
function listening(onAnswer: () => void) {
  let reads = 0;
  return {
    // As the page itself is served (build/security.ts): the vendor wants to be told, https://webcontainers.io/guides/configuring-headers
    coep: "credentialless",
    get forwardPreviewErrors() {
      reads += 1;
      if (reads === 2) onAnswer();
      return false;
    },
  } as const;
}

function refusalIn({ isSecure, isIsolated, isOnline, missing }: Surroundings): BootRefusal | undefined {
  if (!isIsolated) return { kind: "notIsolated", secure: isSecure };
  if (missing !== undefined) return { kind: "unsupported", missing };
  return isOnline ? undefined : { kind: "offline" };
}

const refused = (why: BootRefusal): BootEnd => ({ kind: "refused", why });

function withKey(address: string, apiKey: string | undefined): string {
  const url = new URL(address);
  if (apiKey === undefined) url.searchParams.delete("client_id");
  else url.searchParams.set("client_id", apiKey);
  return url.href;
}

/** The vendor's own words, or a stranger's in its place. */
function reasonOf(error: unknown): string {
  return String(error instanceof Error ? error.message : error).slice(0, 300);
}
