import { thrift } from "../domain/small-memory.ts";
import { workerCount } from "../domain/lab/worker-count.ts";
import type { FactGroup } from "../features/browser/BrowserScreen.tsx";
import { retell } from "../messages/retell.ts";
import { formatNumber, say, sayCount } from "../messages/say.ts";
import type { Fact } from "../ui/FactList.tsx";
import { formatBytes } from "../ui/format-bytes.ts";
import { modelFact, isolationFact, draftsFact } from "./environment.ts";
import type { BrowserFindings } from "./probe-browser.ts";
import { privateWindowFact } from "./private-window.ts";

type Findings = Partial<BrowserFindings>;

/**
 * Every finding, and what it changes on this page.
 * @param findings one that is missing is still being looked for
 */
export function browserFacts(findings: Findings, small: boolean): readonly FactGroup[] {
  return [
    {
      title: say`Running programs`,
      facts: [
        row(say`Cross-origin isolation`, findings.isolated, isolationFact),
        row(say`Shared memory`, findings.sharedMemory, sharedMemory),
        row(say`Secure address`, findings.secure, secure),
        row(say`Processor cores`, findings.cores, (cores) => coresFact(cores, findings, small)),
        row(say`Memory of this device`, findings.gigabytes, (gigabytes) => memoryFact(gigabytes, small)),
      ],
    },
    {
      title: say`The model`,
      facts: [
        row(say`The model runs on`, findings.graphics, (report) => modelFact(report.webGpu)),
        row(say`Graphics adapter`, findings.graphics, adapterFact),
        row(say`Suspending WebAssembly`, findings.promiseIntegration, suspending),
      ],
    },
    {
      title: say`What is kept`,
      facts: [
        row(say`Storage of drafts`, findings.keepsDrafts, draftsFact),
        row(say`Room in this browser`, findings.room, roomFact),
        row(say`Kept for good`, findings.room, persistedFact),
        row(say`Private file system`, findings.privateFiles, privateFiles),
        privateWindowFact(findings),
      ],
    },
    {
      title: say`Offline`,
      facts: [
        row(say`Service worker`, findings.serviceWorker, serviceWorkerFact),
        row(say`Cache storage`, findings.cacheStorage, cacheStorage),
      ],
    },
  ];
}

function row<Finding>(
  name: string,
  finding: Finding | undefined,
  tell: (finding: Finding) => Omit<Fact, "name">,
): Fact {
  return finding === undefined
    ? { name, tone: "busy", value: say`checking`, meaning: "" }
    : { name, ...tell(finding) };
}

type Told = Omit<Fact, "name">;

const yes = (meaning: string): Told => ({ tone: "pass", value: say`yes`, meaning });
const no = (meaning: string): Told => ({ tone: "warn", value: say`no`, meaning });
const info = (value: string, meaning: string): Told => ({ tone: "info", value, meaning });

const sharedMemory = (holds: boolean): Told =>
  holds
    ? yes(
        say`A running program can be interrupted where it is, and a thread that lives on after its end is noticed.`,
      )
    : no(
        say`Python and QuickJS are started anew after a program that runs too long, which takes a moment; nothing else differs.`,
      );

const secure = (holds: boolean): Told =>
  holds
    ? yes(say`The browser lets the page check what it fetches, sign links and be kept for offline.`)
    : no(
        say`Over plain http the browser checks no signature and keeps nothing for offline; Python starts slowly. Use https, or http://localhost.`,
      );

function coresFact(cores: number, { gigabytes }: Findings, small: boolean): Told {
  const known = typeof gigabytes === "number" ? gigabytes : undefined;
  const workers = small ? 1 : workerCount(cores, known);
  return info(
    formatNumber(cores),
    sayCount(workers, "The lab judges # sample at a time.", "The lab judges # samples at a time."),
  );
}

const memoryFact = (gigabytes: number | "unsaid", small: boolean): Told => ({
  tone: small ? "warn" : "info",
  // 8 is the most that is said.
  value: gigabytes === "unsaid" ? say`not said` : gigabytes >= 8 ? say`8 GB or more` : say`${gigabytes} GB`,
  meaning: small
    ? say`Small memory: one interpreter at a time and none in reserve, a model reads ${formatNumber(thrift.contextTokens)} tokens at most, and whatever is idle for ${thrift.idleMillis / 60_000} minutes goes. The settings say otherwise where you want that.`
    : say`An interpreter is kept ready for each kind of program.`,
});

function adapterFact(report: BrowserFindings["graphics"]): Told {
  if (!report.webGpu) return info(say`none`, say`WebGPU cannot be used: ${retell(report.because)}.`);
  const largest = formatBytes(report.maxBufferBytes);
  return info(
    report.adapter,
    report.shaderF16
      ? say`It computes with 16-bit numbers, so models of 4 bits are offered in their fastest form. The largest piece of a model may have ${largest}.`
      : say`It has no 16-bit numbers in shaders (shader-f16), so models of 4 bits compute with 32. The largest piece of a model may have ${largest}.`,
  );
}

const suspending = (holds: boolean): Told =>
  info(
    holds ? say`yes` : say`no`,
    say`It changes nothing here: the model’s one runtime (27 MB) works in every browser.`,
  );

function roomFact(room: BrowserFindings["room"]): Told {
  if (room === "unsaid")
    return info(say`not said`, say`The browser tells of no limit; what does not fit fails with a message.`);
  const left = room.quotaBytes - room.usedBytes;
  return {
    tone: left < wantedBytes ? "warn" : "info",
    value: say`${formatBytes(room.usedBytes)} used of ${formatBytes(room.quotaBytes)}`,
    meaning:
      left < wantedBytes
        ? say`Too little for all offline parts (${formatBytes(wantedBytes)}); drafts still fit.`
        : say`Enough for all offline parts (${formatBytes(wantedBytes)}). Models from a hub take 0.3 to 2 GB each.`,
  };
}

/** The whole site, and as much again while a new version takes its place. */
const wantedBytes = 130_000_000;

function persistedFact(room: BrowserFindings["room"]): Told {
  if (room === "unsaid") return info(say`not said`, "");
  return room.persisted
    ? yes(say`The browser clears what is kept here only when you say so.`)
    : info(
        say`no`,
        say`The browser may clear what is kept here when the disk is nearly full. It is asked for more with the first download of a model.`,
      );
}

const privateFiles = (holds: boolean): Told =>
  holds
    ? yes(say`Models from a hub or a disk are kept there.`)
    : no(say`Only the built-in model can be used: others have no place here.`);

function serviceWorkerFact(found: BrowserFindings["serviceWorker"]): Told {
  switch (found) {
    case "answers":
      return yes(
        say`It answers this page’s requests from what is kept, and adds the headers that a plain host leaves out.`,
      );
    case "installed":
      return info(say`installed`, say`It answers from the next visit on.`);
    case "none":
      return info(say`none`, say`Every visit fetches the page from its host.`);
    case "absent":
      return no(say`This browser or this window offers none: the page cannot be used offline.`);
  }
}

const cacheStorage = (holds: boolean): Told =>
  holds ? yes(say`What is needed offline can be kept.`) : no(say`Nothing can be kept for offline.`);
