import { useId, useState } from "react";
import { type OddsSettings, reweigh, untouchedOdds } from "../../domain/odds.ts";
import type { TokenOdds } from "../../domain/token-odds.ts";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { OddsTable } from "./OddsTable.tsx";
import { TokenStrip } from "./TokenStrip.tsx";
import { formatChance, tokenName } from "./token-words.ts";
import styles from "./WhyThisToken.module.css";

interface Props {
  readonly prefix: string;
  readonly trace: readonly TokenOdds[];
  /** What the program was drawn with; absent: greedy. */
  readonly sampling: OddsSettings | undefined;
}

/** The program as tokens, and what the model thought at the one that is chosen. */
export function WhyThisToken({ prefix, trace, sampling }: Props) {
  const [selected, setSelected] = useState(() => leastLikely(trace));
  // Greedy odds are all or nothing, which shows little: there the model's own come first.
  const [settings, setSettings] = useState<OddsSettings>(sampling ?? untouchedOdds);
  const token = trace[selected];
  return (
    <section aria-label={say`Why this token`} className={styles["why"]}>
      <TokenStrip onSelect={setSelected} prefix={prefix} selected={selected} trace={trace} />
      {token !== undefined && (
        <div className={styles["odds"]}>
          <p>
            {sayNodes`Token ${selected + 1} of ${trace.length}: ${(<code>{tokenName(token.text)}</code>)},
              ${placeOf(token)}`}
          </p>
          <Sliders asDrawn={sampling} onChange={setSettings} settings={settings} />
          <OddsTable odds={reweigh(token, settings)} token={token} />
        </div>
      )}
    </section>
  );
}

/** Where there is most to see. */
function leastLikely(trace: readonly TokenOdds[]): number {
  const chances = trace.map((token) => reweigh(token, untouchedOdds).chosen.probability);
  return Math.max(0, chances.indexOf(Math.min(...chances)));
}

function placeOf(token: TokenOdds): string {
  const chance = formatChance(reweigh(token, untouchedOdds).chosen.probability);
  if (token.chosen === 0) return say`${chance} by the model’s own odds: the likeliest.`;
  if (token.chosen === -1)
    return say`${chance} by the model’s own odds: behind ${token.likeliest.length} others.`;
  return say`${chance} by the model’s own odds: number ${token.chosen + 1}.`;
}

interface SlidersProps {
  readonly settings: OddsSettings;
  readonly asDrawn: OddsSettings | undefined;
  readonly onChange: (settings: OddsSettings) => void;
}

/** How temperature and top-p would have changed the odds. */
function Sliders({ settings, asDrawn, onChange }: SlidersProps) {
  const { temperature, topP, topK } = settings;
  return (
    <div className={styles["sliders"]}>
      <Slider
        label={say`Temperature`}
        max={2}
        min={0}
        onChange={(value) => onChange({ ...settings, temperature: value })}
        value={temperature}
      />
      <Slider
        label={say`Top-p`}
        max={1}
        min={0.05}
        onChange={(value) => onChange({ ...settings, topP: value })}
        value={topP}
      />
      {topK > 0 && <span className={styles["quiet"]}>{say`top-k ${topK}`}</span>}
      <Button
        onClick={() => onChange(untouchedOdds)}
        small
        title={say`Temperature 1, and nothing cut off: the odds as the model has them`}
      >
        {say`Plain`}
      </Button>
      <Button
        onClick={() => onChange(asDrawn ?? { ...untouchedOdds, temperature: 0 })}
        small
        title={say`The temperature, top-p and top-k that this program was drawn with`}
      >
        {say`As drawn`}
      </Button>
    </div>
  );
}

interface SliderProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Slider({ label, min, max, value, onChange }: SliderProps) {
  const id = useId();
  return (
    <span className={styles["slider"]}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        max={max}
        min={min}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
        step={0.05}
        type="range"
        value={value}
      />
      <span aria-hidden="true">{value.toFixed(2)}</span>
    </span>
  );
}
