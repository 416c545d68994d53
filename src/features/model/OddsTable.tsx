import { type Chance, type Odds, reweigh, untouchedOdds } from "../../domain/odds.ts";
import type { TokenOdds } from "../../domain/token-odds.ts";
import { say } from "../../messages/say.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { describeChance, formatChance, tokenName } from "./token-words.ts";
import styles from "./OddsTable.module.css";

interface Props {
  readonly token: TokenOdds;
  /** Under the temperature, top-p and top-k that are tried. */
  readonly odds: Odds;
}

interface Row {
  readonly name: string;
  /** False: `name` is in the page's own words. */
  readonly isToken: boolean;
  readonly before: number;
  readonly after: Chance;
  readonly isChosen: boolean;
}

/** Enough to see the shape; the rest is one row. */
const maxRows = 6;

/** The token that was written among its alternatives. The bars are drawn for the eye; the numbers say the same. */
export function OddsTable({ token, odds }: Props) {
  return (
    <table className={styles["table"]}>
      <caption>
        <VisuallyHidden>{say`What the model could have written instead of this token`}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say`Token`}</th>
          <th scope="col">{say`Model’s own odds`}</th>
          <th scope="col">{say`With these settings`}</th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(token, odds).map(({ name, isToken, before, after, isChosen }, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- a row is its rank
          <tr data-chosen={isChosen} key={i}>
            <th scope="row">
              <span className={styles["name"]} translate={isToken ? "no" : "yes"}>
                {name}
              </span>
              {isChosen && <span className={styles["mark"]}>{say`written`}</span>}
            </th>
            <td>{formatChance(before)}</td>
            <td data-cut={after.cutBy !== undefined}>
              {describeChance(after)}
              <span aria-hidden="true" className={styles["track"]}>
                <span className={styles["bar"]} style={{ width: `${after.probability * 100}%` }} />
                <span className={styles["tick"]} style={{ left: `${before * 100}%` }} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rowsOf(token: TokenOdds, odds: Odds): readonly Row[] {
  const own = reweigh(token, untouchedOdds);
  const rows = token.likeliest.slice(0, maxRows).map(({ text }, i): Row => ({
    name: tokenName(text),
    isToken: true,
    before: own.likeliest[i]?.probability ?? 0,
    after: odds.likeliest[i] ?? { probability: 0 },
    isChosen: i === token.chosen,
  }));
  const isBeyond = token.chosen === -1 || token.chosen >= maxRows;
  if (isBeyond)
    rows.push({
      name: tokenName(token.text),
      isToken: true,
      before: own.chosen.probability,
      after: odds.chosen,
      isChosen: true,
    });
  const restOf = (all: Odds, chosen: Chance): number =>
    all.likeliest.slice(maxRows).reduce((sum, { probability }) => sum + probability, all.rest.probability) -
    (isBeyond ? chosen.probability : 0);
  const others = {
    before: Math.max(0, restOf(own, own.chosen)),
    after: { probability: Math.max(0, restOf(odds, odds.chosen)) },
  };
  return [...rows, { name: say`all others together`, isToken: false, ...others, isChosen: false }];
}
