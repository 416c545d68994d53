/**
 * Evaluated inside QuickJS, where it leaves one function for the engine to take: it makes the harness of this realm.
 * Only primitives cross the border; everything structured crosses as JSON text.
 */
import { createHarness, type CaseReport } from "./harness.ts";
import { define, parseJson, quote } from "./primordials.ts";
import { type Described, thrownText } from "./thrown.ts";

type Report = (kind: string, observations: string, stdoutJson: string, limit: string) => void;

function start(settingsText: string, report: Report): object {
  const harness = createHarness(parseJson(settingsText));
  const tell = ({ kind, observations, stdout, limit }: CaseReport) =>
    report(kind, observations, quote(stdout), limit);
  return {
    arm: () => harness.arm(),
    wasCalled: () => harness.wasCalled(),
    parametersOf: (name: string) => harness.parametersOf(name) ?? -1,
    definedNames: () => textsJson(harness.definedNames()),
    runCase: (stepsText: string) => harness.runCase(stepsText, tell),
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
