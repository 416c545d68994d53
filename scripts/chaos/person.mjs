import { setTimeout as sleep } from "node:timers/promises";
import { languages } from "./programs.mjs";
import { openTab } from "./tab.mjs";

const place = "?run=off#/exercise/second-largest?seed=1&difficulty=easy&language=python";
const letters = "abcdefghijklmnopqrstuvwxyz0123456789";

/**
 * Types, runs, submits and asks the model, and remembers every key that the page has taken. The page judges nothing by
 * itself (`run=off`), so that it is known which run a verdict is of.
 */
export function createPerson({ browser, url, dice, figures }) {
  let tab;
  let language = "python";
  /** By language: the text that the page has shown, one key that may have come, and what kind of program it is. */
  let typed = {};
  let ownCase = "";
  let ran = false;
  let halted = false;

  async function sitDown() {
    tab = await openTab(browser, url + place);
    await tab.until("came up", (shown) => shown.hasEditor && typeof shown.code === "string");
  }

  /** Acts until everything is done, or the page is gone in the midst of it. */
  async function work(kind) {
    ran = false;
    halted = false;
    try {
      if (dice.chance(0.2) || typed[language] === undefined) await show(dice.pick(Object.keys(languages)));
      if (dice.chance(0.4) || typed[language].program === undefined) await writeProgram();
      if (dice.chance(0.15) && ownCase === "") await writeOwnCase();
      await typeOn();
      if (halted) return;
      if (kind === "model worker") await tab.press("Generate solution");
      else if (kind === "store worker") await tab.evaluate("void (location.hash = '#/models')");
      else ran = await tab.press(dice.chance(0.7) ? "Run" : "Submit");
    } catch {
      // Killed in the midst of it: what comes next finds out what is left.
    }
  }

  async function show(next) {
    await tab.press("My program");
    await tab.press(languages[next].name);
    language = next;
    if (typed[next] === undefined) {
      await sleep(200);
      const { code } = await tab.until("showed a program", (shown) => shown.code !== "");
      typed[next] = { text: code, maybe: "", program: programOf(next, code) };
    }
    await tab.until(`showed ${next}`, (shown) => shown.code === typed[next].text);
  }

  async function writeProgram() {
    if (halted) return;
    const program = dice.pick(["right", "slow", "slow", "wrong"]);
    const { comment } = languages[language];
    const text = `${languages[language][program]}${comment} `;
    await focusEnd();
    const pasted = JSON.stringify(text);
    typed[language] = { ...typed[language], replacedBy: text, program };
    await tab.shortcut("a", 65);
    await tab.evaluate(`(() => {
      const code = document.activeElement;
      const data = new DataTransfer();
      data.setData("text/plain", ${pasted});
      code.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    })()`);
    await tab.until("took the program", (shown) => shown.code === text, 10_000);
    typed[language] = { text, maybe: "", program };
  }

  /** Every key is known to have been taken when the page has answered it; the last one may have been, or not. */
  async function typeOn() {
    await focusEnd();
    for (let left = 3 + dice.upTo(12); left > 0; left -= 1) {
      const letter = dice.pick(letters);
      typed[language].maybe = letter;
      await tab.insert(letter);
      if (halted) return;
      typed[language].text += letter;
      typed[language].maybe = "";
      await sleep(dice.upTo(30));
    }
  }

  async function focusEnd() {
    await tab.press("My program");
    await tab.evaluate(`document.querySelector("[aria-label=Code]").focus()`);
    await tab.shortcut("End", 35);
  }

  async function writeOwnCase() {
    if (halted) return;
    await tab.press("Add a case");
    const text = `[5, 1, ${1000 + dice.upTo(9000)}]`;
    await tab.insert(text);
    if (!halted) ownCase = text;
  }

  async function goOn({ kind, endsPage, needsNewTab }) {
    if (needsNewTab) await sitDown();
    else if (endsPage)
      await tab.until("came back", ({ hasEditor, code, isOld }) => hasEditor && code !== undefined && !isOld);
    else if (kind === "store worker") {
      await sleep(100);
      await tab.evaluate("history.back()");
      await tab.until("came back", (shown) => shown.hasEditor && shown.code !== undefined);
    }
    if (kind === "model worker") await askAgain();
    await tab.press("My program");
    if (endsPage) {
      for (const each of Object.keys(typed)) await compare(each);
    } else {
      if (ran) await settled();
      await compare(language);
    }
    await judge();
  }

  async function compare(which) {
    await tab.press(languages[which].name);
    language = which;
    const { text, maybe, replacedBy } = typed[which];
    const possible = [text, text + maybe, ...(replacedBy === undefined ? [] : [replacedBy])];
    const shown = await tab
      .until("showed the draft", ({ code }) => possible.includes(code), 8000)
      .catch(() => tab.until("showed anything", ({ code }) => code !== undefined));
    const program = shown.code === replacedBy ? typed[which].program : programOf(which, shown.code);
    if (!possible.includes(shown.code)) {
      figures.draftsLost += 1;
      figures.charactersLost += Math.max(0, text.length - (shown.code?.length ?? 0));
      figures.report(`lost: ${JSON.stringify(text)} is ${JSON.stringify(shown.code)}`);
    }
    if (!shown.isKept) figures.report("the page says that it keeps nothing");
    await compareOwnCase();
    typed[which] = { text: shown.code ?? "", maybe: "", program };
  }

  /** The panel of tests comes after the editor. */
  async function compareOwnCase() {
    if (ownCase === "") return;
    const isThere = ({ own }) => own.some((each) => each.includes(ownCase));
    if (await tab.until("showed the own case", isThere, 8000).catch(() => undefined)) return;
    figures.draftsLost += 1;
    figures.report(`lost: the own case ${ownCase}`);
    ownCase = "";
  }

  /** The run that was going on when something was killed comes to an end, and says nothing false. */
  async function settled() {
    const shown = await tab.until("settled", ({ isBusy, tests }) => !isBusy && !tests.includes("running"));
    const words = falseWords(shown.tests);
    if (words !== undefined) wrong(`after the kill: ${words}`);
    if (isRight() && !shown.tests.every((state) => state === "passed")) figures.unsettled += 1;
  }

  async function judge() {
    if (typed[language].program === undefined) return;
    await tab.until("could run", () => true);
    await tab.press("Run");
    await sleep(150);
    const shown = await tab.until("was judged", ({ isBusy, tests, result }) => {
      return !isBusy && result.startsWith("Visible") && !tests.includes("running");
    });
    const passed = shown.result.startsWith("Visible 3 of 3 passed");
    if (passed !== isRight())
      wrong(`${typed[language].program}: ${shown.result} (${shown.tests.join(", ")})`);
  }

  const isRight = () => typed[language].program !== "wrong";

  function falseWords(tests) {
    const never = isRight() ? /wrong answer|error|memory limit/ : /passed/;
    const found = tests.filter((state) => never.test(state));
    return found.length > 0 ? `${typed[language].program}: ${found.join(", ")}` : undefined;
  }

  function wrong(words) {
    figures.wrongVerdicts += 1;
    figures.report(`wrong verdict, ${words}`);
  }

  async function askAgain() {
    await tab.until("heard of the model", ({ model, notices }) => model || notices.length > 0);
    await tab.press("Generate solution");
    await sleep(100);
    await tab.until("got a program of the model", ({ model, isWriting, notices }) => {
      return model && !isWriting && notices.length === 0;
    });
  }

  return {
    sitDown,
    work,
    goOn,
    tab: () => tab,
    halt: () => void (halted = true),
    /** After something that must not be: with nothing typed before. */
    async startAnew() {
      await tab.close().catch(() => {});
      await sitDown();
      typed = {};
      ownCase = "";
      for (const each of Object.keys(languages)) await show(each);
    },
  };
}

/** @returns which program the text is, but for what was typed after it; `undefined` where it is none of them */
function programOf(language, text) {
  return ["right", "slow", "wrong"].find((kind) => text?.startsWith(languages[language][kind]));
}
