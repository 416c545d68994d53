import { type Attack, type AttackEngine, attackEngines } from "./attack.ts";
import { replacePart } from "./replace-part.ts";
import { markdownTable } from "./table.ts";
import { controlWords, engineWords, expectedWords } from "./words.ts";

const place = ["<!-- attacks: npm run attacks -- --write -->", "<!-- end of attacks -->"] as const;

/** The text of SECURITY.md with its list of attacks as it has to be. */
export const withAttackList = (text: string, attacks: readonly Attack[]): string =>
  replacePart(text, place, attackList(attacks));

function attackList(attacks: readonly Attack[]): string {
  const parts = attackEngines.flatMap((engine) => {
    const rows = attacks.filter((attack) => attack.engine === engine);
    return rows.length === 0 ? [] : [section(engine, rows)];
  });
  return parts.join("\n\n");
}

function section(engine: AttackEngine, rows: readonly Attack[]): string {
  const head = ["attack", "reaches", "aim", "expected", "control: works in"];
  const table = markdownTable([head, ...rows.map(cells)]);
  return `### From ${engineWords[engine]}: ${rows.length}\n\n${table}`;
}

const cells = ({ id, reaches, aim, evidence, control }: Attack) => [
  id,
  `\`${reaches}\``,
  aim,
  expectedWords[evidence],
  controlWords[control],
];
