/**
 * Evaluated inside QuickJS, where it leaves one function for the engine to take: it makes the harness of this realm.
 * Only primitives cross the border; everything structured crosses as JSON text.
 */
import { createHarness, type CaseReport } from "./harness.ts";
import { define, parseJson, quote } from "./primordials.ts";
import { type Described, thrownText } from "./thrown.ts";

function start(settingsText: string): object {
  const harness = createHarness(parseJson(settingsText));
  let reported = "";
  const tell = ({ kind, observations, stdout, limit }: CaseReport): void => {
    // One string is one crossing of the border; no line of JSON text breaks before the observations.
    reported = `[${quote(kind)},${quote(stdout)},${quote(limit)}]\n${observations}`;
  };
  return {
    arm: () => harness.arm(),
    wasCalled: () => harness.wasCalled(),
    parametersOf: (name: string) => harness.parametersOf(name) ?? -1,
    definedNames: () => textsJson(harness.definedNames()),
    /** The report, or an empty text while the case waits for a promise. */
    runCase(stepsText: string) {
      reported = "";
      harness.runCase(stepsText, tell);
      return reported;
    },
    reported: () => reported,
    uncaught: (error: unknown) => harness.uncaught(error),
    output: () => quote(harness.output()),
    hasPrintedTooMuch: () => harness.hasPrintedTooMuch(),
    describe: (error: unknown) => describedText(harness.describe(error)),
    step: () => harness.step(),
  };
}

define(globalThis, "edgecaseGuest", start);

function textsJson(texts: readonly string[]): string {
  let json = "";
  for (let index = 0; index < texts.length; index++)
    json += `${index === 0 ? "" : ","}${quote(texts[index] ?? "")}`;
  return `[${json}]`;
}

function describedText({ thrown, line, column }: Described): string {
  return `{"thrown":${thrownText(thrown)},"line":${line ?? 0},"column":${column ?? 0}}`;
}
