import type { family } from "../../src/domain/families/tree-from-parent-ids.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ orphans, order, levels }) => {
  const { clause, sentence } = lost[orphans];
  const { sorted, sortedSentence } = orders[order];
  const fields = levels
    ? "{id, level and children|id, level and a list of children|id, children and level}"
    : "{id and children|id and a list of children|an id and children}";
  const deep = levels ? "{ (roots have level 0)| (levels count from 0)| (the level is 0 at the roots)}" : "";
  const depth = levels
    ? "{The level is 0 for roots, 1 for their children, and so on.|Levels count from 0 at the roots.|A root has level 0, its children 1, theirs 2.}"
    : "";
  return {
    phrases: [
      `{turns|converts} a flat list of records with id and parent into {nested|a list of nested} nodes with ${fields}${sorted}${deep}; a record without a parent is a root, and ${clause}`,
      `{builds|makes} a {tree|forest} {from|out of} records that have an id and {the id of their parent|a parent id} (null for roots), and returns the root nodes, each with ${fields}${sorted}${deep}, where ${clause}`,
      `{nests|groups} {items|records} under their parents: from {objects|records} with id and parent it {makes|returns} a list of root nodes with ${fields}${sorted}${deep}; ${clause}, and those without a parent are roots`,
    ],
    statements: [
      `{Given|You get} a list of records, each with an id and a parent id or null, {build|return} the list of root nodes. {Each|Every} node has ${fields}. ${depth} ${sentence} ${sortedSentence}`,
      `{Comments|Folders} are stored flat, each with its id and the id of its parent; those {without one|whose parent is null} are roots. {Nest them|Make a tree of them} as nodes with ${fields}. ${depth} ${sentence} ${sortedSentence}`,
      `{A table|A database} has a row (id, parent) for {each|every} node of a tree, parent being null for roots. {Return|Give} the roots as nodes with ${fields}, children being such nodes, too. ${sortedSentence} ${depth} ${sentence}`,
      `What does the tree look like that {flat|unordered} records of id and parent {describe|stand for}? {Return|List} its roots (parent null) as objects with ${fields}, {nested|one inside the other}. ${sentence} ${sortedSentence} ${depth}`,
    ],
  };
};

const lost = {
  roots: {
    clause:
      "{a record whose parent is not in the list is a root too|one with an unknown parent is a root as well|records with a missing parent count as roots, too}",
    sentence:
      "{A record whose parent is not in the list is a root, too.|Those with an unknown parent become roots as well.|If the parent is missing, the record counts as a root.}",
  },
  dropped: {
    clause:
      "{a record whose parent is not in the list is left out with everything below it|one with an unknown parent is dropped, with all below it|records with a missing parent are omitted together with their descendants}",
    sentence:
      "{A record whose parent is not in the list is left out with everything below it.|Those with an unknown parent are dropped, with all their descendants.|If the parent is missing, omit the record and all that is under it.}",
  },
} as const;

const orders = {
  list: {
    sorted: "{|, in the order of the list|, in their given order}",
    sortedSentence:
      "{Roots and children stay in the order of the list.|Keep the given order among roots and among children.|Siblings stand as they do in the list.}",
  },
  rising: {
    sorted:
      "{, sorted by id (rising)|, siblings ordered by ascending id|, roots and children in the order of their ids}",
    sortedSentence:
      "{Roots and children are sorted by id (rising).|Sort roots and all children by ascending id.|Among siblings, and among roots, the smallest id comes first.}",
  },
  falling: {
    sorted:
      "{, sorted by id (falling)|, siblings ordered by descending id|, roots and children in falling order of ids}",
    sortedSentence:
      "{Roots and children are sorted by id (falling).|Sort roots and all children by descending id.|Among siblings, and among roots, the largest id comes first.}",
  },
} as const;
