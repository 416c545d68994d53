import { type Language, languageNames, languages } from "../../domain/language.ts";
import { say, sayCount } from "../../messages/say.ts";
import type { Strength, Unmeasured } from "../../state/teach/case-strength.ts";
import { measurable, type StrengthState } from "../../state/teach/strength-session.ts";
import type { TeachState } from "../../state/teach/teach-session.ts";
import { wantedKillShare } from "../../state/try-mutants.ts";
import { whatRuns } from "../../state/teach/what-runs.ts";
import type { Finding } from "./teach-words.ts";

/**
 * What whoever is about to give an exercise away should know of its tests: how strong they are, or why nobody knows yet.
 * @param measuresByItself whether it will be measured without being asked for
 */
export function sharedStrength(
  state: TeachState,
  strength: StrengthState,
  measuresByItself: boolean,
): readonly Finding[] {
  if (strength.kind === "running")
    return [{ tone: "busy", text: say`How strong the tests are is being measured…` }];
  const isOfThis = strength.kind === "found" && strength.of === whatRuns(state.authored);
  if (!isOfThis) return [{ tone: "info", text: whyUnmeasured(state, strength, measuresByItself) }];
  return [
    ...strength.strengths.map(measured),
    ...(strength.stopped
      ? [
          {
            tone: "info",
            text: say`Measuring was stopped: there may be more mistakes that no test notices.`,
          } as const,
        ]
      : []),
  ];
}

function measured(strength: Strength | Unmeasured): Finding {
  const name = languageNames[strength.language];
  if ("because" in strength)
    return {
      tone: "warn",
      text: say`${name}: how strong the tests are was not measured. ${strength.because}`,
    };
  const { tried, survivors } = strength;
  if (tried === 0) return { tone: "info", text: say`${name}: there is no place for a small mistake.` };
  if (survivors.length === 0)
    return { tone: "pass", text: say`${name}: the tests notice every small mistake, ${tried} of ${tried}.` };
  const share = (tried - survivors.length) / tried;
  const missed = sayCount(survivors.length, "# gets past them", "# get past them");
  const isWeak = share < wantedKillShare;
  const text = isWeak
    ? say`${name}: the tests notice only ${percent(share)} % of small mistakes, ${missed}.`
    : say`${name}: the tests notice ${percent(share)} % of small mistakes, ${missed}.`;
  if (!isWeak) return { tone: "pass", text };
  const advice = survivors.some(({ killer }) => killer !== undefined)
    ? say`Before you give it away, add the tests that are offered above: a wrong program may pass.`
    : say`Look at them above before you give it away: they may mean the same, or a wrong program may pass.`;
  return { tone: "warn", text: `${text} ${advice}` };
}

/** Never 100 where something is missed. */
const percent = (share: number) => Math.floor(share * 100);

function whyUnmeasured(
  { authored, references }: TeachState,
  strength: StrengthState,
  measuresByItself: boolean,
): string {
  const because = (reason: string) => say`How strong the tests are was not measured: ${reason}.`;
  if (strength.kind === "failed") return because(strength.message);
  if (authored.hiding?.kind === "sealed") return because(say`the sealed ones are closed`);
  const chosen = measurable(authored);
  if (chosen.length === 0) return because(say`there is no reference`);
  const failing = languages.find((each) => chosen.includes(each) && fails(references[each]));
  if (failing !== undefined) return because(say`the ${languageNames[failing]} reference does not pass them`);
  return measuresByItself
    ? say`How strong the tests are is measured when the references pass and nothing has been changed for some seconds.`
    : say`How strong the tests are was not measured yet: “Measure” above does it.`;
}

type Reference = TeachState["references"][Language];

const fails = (reference: Reference) =>
  reference.kind === "ran" && reference.answers.some(({ verdict }) => verdict.kind !== "passed");
