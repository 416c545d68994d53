import { replacePart } from "../replace-part.ts";
import { markdownTable } from "../table.ts";
import { engineWords } from "../words.ts";
import type { Forgery } from "./forgery.ts";

const place = ["<!-- forgeries: npm run attacks -- --write -->", "<!-- end of forgeries -->"] as const;

/** The text of SECURITY.md with its list of forgeries as it has to be. */
export const withForgeryList = (text: string, forgeries: readonly Forgery[]): string =>
  replacePart(text, place, forgeryList(forgeries));

function forgeryList(forgeries: readonly Forgery[]): string {
  const engines = [...new Set(forgeries.map(({ engine }) => engine))];
  const parts = engines.flatMap((engine) =>
    (["trick", "leftover"] as const).map((kind) => {
      const rows = forgeries.filter((each) => each.engine === engine && each.kind === kind);
      const table = markdownTable([
        ["forgery", heads[kind]],
        ...rows.map(({ id, reaches }) => [id, `\`${reaches}\``]),
      ]);
      return `### ${titles[kind]}, ${engineWords[engine]}: ${rows.length}\n\n${table}`;
    }),
  );
  return parts.join("\n\n");
}

const titles = {
  trick: "A wrong program that deceives",
  leftover: "A program that leaves the answer for the next",
};
const heads = { trick: "deceives by", leftover: "leaves it in" };
