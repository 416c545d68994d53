import { setTimeout as sleep } from "node:timers/promises";
import { openBrowser } from "./browser.mjs";
import { createDice } from "./dice.mjs";
import { kills } from "./kills.mjs";
import { createPerson } from "./person.mjs";

/** So many kills without one of the rarest kind come once in a hundred runs. */
const enoughForAll = 120;

/**
 * A person works on an exercise while its parts are killed at random times. After each kill it is looked at whether
 * what was typed is there, whether a right program passes and a wrong one does not, and whether the page goes on.
 * @param {{ readonly executablePath: string, readonly url: string, readonly count: number, readonly seed: number,
 *   readonly log: (line: string) => void }} options `url`: of the built site, with a slash at its end
 * @returns {Promise<{ readonly kills: ReadonlyMap<string, number>, readonly problems: readonly string[],
 *   readonly draftsLost: number, readonly wrongVerdicts: number, readonly charactersLost: number,
 *   readonly unsettled: number, readonly slowestMillis: number, readonly slowest: string }>}
 */
export async function runChaos({ executablePath, url, count, seed, log }) {
  const browser = await openBrowser(executablePath);
  const dice = createDice(seed);
  const problems = [];
  const figures = {
    kills: new Map(Object.keys(kills).map((kind) => [kind, 0])),
    problems,
    /** Said at once: after hours nobody knows any more when it was. */
    report(words) {
      problems.push(words);
      log(words);
    },
    draftsLost: 0,
    charactersLost: 0,
    wrongVerdicts: 0,
    unsettled: 0,
    slowestMillis: 0,
    slowest: "",
  };
  const bag = Object.entries(kills).flatMap(([kind, { weight }]) =>
    Array.from({ length: weight }, () => kind),
  );
  const person = createPerson({ browser, url, dice, figures });
  try {
    await person.sitDown();
    for (let done = 0, tries = 0; done < count; tries += 1) {
      if (tries > 20 * count) throw new Error("Hardly anything could be killed");
      const kind = dice.pick(bag);
      if (await round(kind)) done += 1;
      else continue;
      if (done % 10 === 0) log(`${done} of ${count} kills, ${problems.length} problems`);
    }
  } finally {
    await browser.close();
  }
  // What can never be killed would be taken for what survives it.
  const spared = [...figures.kills].filter(([, times]) => times === 0).map(([kind]) => kind);
  if (spared.length > 0 && count >= enoughForAll) figures.report(`never killed: ${spared.join(", ")}`);
  return figures;

  /** @returns false where there was nothing of the kind to kill */
  async function round(kind) {
    const { kill, endsPage, needsNewTab } = kills[kind];
    try {
      const working = person.work(kind);
      await sleep(dice.upTo(900));
      // A key that is still on its way then may be lost with the page.
      if (endsPage) person.halt();
      const killed = await kill(person.tab());
      const began = Date.now();
      await working;
      await person.goOn({ kind, endsPage, needsNewTab });
      if (killed === false) return false;
      figures.kills.set(kind, figures.kills.get(kind) + 1);
      const millis = Date.now() - began;
      log(`${String(millis).padStart(7)} ms  ${kind}`);
      if (millis > figures.slowestMillis) Object.assign(figures, { slowestMillis: millis, slowest: kind });
    } catch (error) {
      figures.report(`${kind}: ${error.message}`);
      await person.startAnew();
    }
    return true;
  }
}
