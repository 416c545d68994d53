/* Functions that run in the page or the frame, as text: they can use nothing from here. */

/** Lets workers be ended later, without a word to those who made them. */
export function rememberWorkers() {
  const Native = globalThis.Worker;
  const all = [];
  Object.defineProperty(globalThis, "chaosWorkers", { value: all });
  globalThis.Worker = class extends Native {
    constructor(url, options) {
      super(url, options);
      all.push({ name: options?.name ?? "engine", worker: this });
    }
    terminate() {
      const at = all.findIndex(({ worker }) => worker === this);
      if (at >= 0) all.splice(at, 1);
      super.terminate();
    }
  };
}

/** What a person sees of an exercise. */
export function whatIsShown() {
  const text = (selector) => document.querySelector(selector)?.textContent ?? "";
  const all = (selector) => [...document.querySelectorAll(selector)];
  const stop = all("button").find((each) => (each.ariaLabel ?? each.textContent).trim() === "Stop");
  const panel = text("[role=tabpanel]");
  return {
    hasEditor: document.querySelector("[data-editor=monaco]") !== null,
    code: document.querySelector("textarea[aria-label=Code]")?.value,
    result: text("output[aria-label=Result]"),
    tests: all('[aria-label="Visible tests"] > li').flatMap(
      (item) => /: ([a-z ]+)$/.exec(item.ariaLabel ?? "")?.[1] ?? [],
    ),
    isBusy: stop !== undefined && stop.ariaDisabled !== "true",
    own: all('[aria-label="Own cases"] > li').map((item) => item.textContent),
    isWriting: /writing/.test(panel) || document.querySelector("progress") !== null,
    model: /finished|cut at the length limit/.test(panel),
    notices: all("[role=alert]").flatMap((notice) => notice.textContent || []),
    isOld: globalThis.chaosIsOld === true,
    isKept: !document.body.textContent.includes("Your code is not kept"),
  };
}
