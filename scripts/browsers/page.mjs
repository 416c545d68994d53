import { setTimeout as wait } from "node:timers/promises";

/**
 * A browser that is driven from outside; what every kind of it can do.
 * @typedef {object} Driver
 * @property {string} version as the browser tells it
 * @property {(url: string) => Promise<void>} goTo until the page has loaded
 * @property {(functionText: string) => Promise<string>} call a function of the page without parameters that gives a text
 * @property {(sources: readonly object[]) => Promise<void>} act input as from a keyboard and a mouse, as WebDriver has it
 * @property {() => Promise<void>} close
 *
 * A kind of browser.
 * @typedef {object} Kind
 * @property {string} name
 * @property {string} install how to get it
 * @property {() => boolean} isInstalled
 * @property {() => Promise<Driver>} open
 */

const pollMillis = 250;

/**
 * A page as a person has it: looks, clicks and types.
 * @param {Driver} driver
 */
export function openPage(driver) {
  /** @param {Function} look runs in the page: knows nothing of here but its arguments, which are JSON */
  const run = async (look, ...args) => {
    const given = args.map((each) => JSON.stringify(each)).join(",");
    return JSON.parse(
      await driver.call(`async () => JSON.stringify((await (${look.toString()})(${given})) ?? null)`),
    );
  };

  /** @param {string} what for the message, where it does not come in time */
  async function until(what, seconds, look, ...args) {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      const seen = await run(look, ...args);
      if (seen) return seen;
      if (Date.now() > end)
        throw new Error(`${what} did not come within ${seconds} s. The page says: ${await text()}`);
      await wait(pollMillis);
    }
  }

  const text = () => run(() => document.body.innerText.replace(/\s+/g, " ").slice(-900));

  async function clickAt({ x, y }) {
    const at = { type: "pointerMove", x: Math.round(x), y: Math.round(y), origin: "viewport" };
    const actions = [at, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }];
    await driver.act([{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }]);
  }

  async function keys(actions) {
    await driver.act([{ type: "key", id: "keyboard", actions }]);
  }

  const press = (value) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ];

  return {
    run,
    until,
    goTo: (url) => driver.goTo(url),
    /** @param {string} name the whole label of a button that is shown */
    async click(name) {
      await clickAt(await until(`The button “${name}”`, 20, placeOfButton, name));
    },
    /** @param {string} line put in place of the program, key by key */
    async writeProgram(line) {
      await clickAt(await until("The editor", 20, placeOfEditor));
      await until("The large editor", 60, () => document.querySelector(".monaco-editor textarea") !== null);
      await clickAt(await run(placeOfEditor));
      const control = "\uE009";
      const backspace = "\uE003";
      await keys([
        { type: "keyDown", value: control },
        ...press("a"),
        { type: "keyUp", value: control },
        ...press(backspace),
      ]);
      await keys(Array.from(line).flatMap(press));
    },
    /** @param {RegExp} pattern of the status *Result* */
    async untilResult(pattern, seconds) {
      await until(`The result ${pattern}`, seconds, resultMatches, pattern.source);
    },
  };
}

// What follows runs in the page.

function placeOfButton(name) {
  const found = [...document.querySelectorAll("button:enabled")].find(
    (button) =>
      (button.getAttribute("aria-label") ?? button.innerText).trim() === name && button.checkVisibility(),
  );
  if (found === undefined) return null;
  found.scrollIntoView({ block: "center" });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

function placeOfEditor() {
  const editor = document.querySelector("[data-editor]");
  if (editor === null) return null;
  editor.scrollIntoView({ block: "center" });
  const { x, y, width } = editor.getBoundingClientRect();
  return { x: x + width / 2, y: y + 30 };
}

function resultMatches(source) {
  const status = document.querySelector("output[aria-label=Result]");
  return status !== null && new RegExp(source).test(status.innerText.trim());
}
