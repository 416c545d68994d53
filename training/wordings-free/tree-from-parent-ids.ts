import type { family } from "../../src/domain/families/tree-from-parent-ids.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ orphans, order, levels }) => {
  const lone = lost[orphans];
  const sequence = orders[order];
  const shape = levels
    ? "{id, level and children, level 0 at the very top|keys id, level (0 = top, +1 per generation), children|id, children, and level, which starts from 0 at the top}"
    : "{id and children|keys id, children, nothing else|id plus a children array}";
  return {
    phrases: [],
    statements: [
      `{flat -> nested|adjacency list to forest}: {rows|entries} (id, parent) -> ${shape}. parent null = top. ${lone}. ${sequence}.`,
      `i have flat db rows (id, parent) and need the nested version: ${shape}. null parent means top level. ${lone}, and ${sequence}`,
      `{Hydrate|Assemble} a hierarchy from a parent-pointer table: index by id, {attach|hang} each entry beneath parent (null: top). {Output nodes|Node shape}: ${shape}. ${lone}; ${sequence}. {Return the top-level array.|Leaves have [] as children.}`,
      `{Menu items know their submenu's owner|Employees know their boss|Posts know what they reply to}: id and parent, null for nobody. {Draw the hierarchy|Assemble it} as objects of ${shape}. ${lone}. {Also: |}${sequence}.`,
      `F = forest of the map id ↦ parent (null at the top). {Render|Write} F as an array of nested objects with ${shape}; ${lone}; ${sequence}.`,
      `{Please to make|I must make} from rows id and parent (null if nothing is over it) a tree with {boxes in boxes|objects in objects}: ${shape}. ${lone}. {Sequence|About sequence}: ${sequence}.`,
      `How {does the hierarchy nest|is it nested}, {given|starting from} unordered id/parent entries, null marking the top? {Reply in|Use} objects with ${shape}. ${lone}; ${sequence}.`,
    ],
  };
};

const lost = {
  roots:
    "{dangling parent refs get promoted to the top|orphans (parent id nowhere found) sit at the top as well|if the parent id matches no entry, act as if it were null}",
  dropped:
    "{dangling parent refs: prune, including the whole subtree|orphans (parent id nowhere found) vanish along with their offspring|whatever cannot be traced up to a null parent is discarded}",
} as const;

const orders = {
  list: "{siblings in input sequence|don't sort anything|at each depth entries appear as they came in}",
  rising:
    "{siblings (top level too) sorted by id asc|at each depth lower ids earlier|ids climb within every children array, and at the top}",
  falling:
    "{siblings (top level too) sorted by id desc|at each depth bigger ids earlier|ids drop within every children array, and at the top}",
} as const;
