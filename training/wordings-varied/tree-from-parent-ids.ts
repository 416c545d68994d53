import type { family } from "../../src/domain/families/tree-from-parent-ids.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ orphans, order, levels }) => {
  const lone = lost[orphans];
  const sorted = orders[order];
  const node = levels
    ? "{id, level (0 for roots, one more with each generation) and children|an id, its level (root: 0, child of a root: 1, and so on) and its children|the keys id, level and children, where level tells how deep it lies, from 0 on|id, level and a children list, with level 0 at the roots and parent's level + 1 below|id, level and children (the level being the number of its ancestors)}"
    : "{id and children|an id and its children|the keys id and children|id and a children list, which may be empty|id plus the list of children, which are nodes of the same kind}";
  const roots =
    "{records whose parent is null (None) are roots|no parent (null) means root|those that have null as parent form the top|a record without parent is a root node|parent == null marks a root}";
  return {
    phrases: [
      `{accepts|receives|reads} {records|objects|entries} with id and parent and {gives back|outputs|delivers} the {tree|forest} they make, as a list of root nodes that have ${node}; ${roots}; ${lone}; ${sorted}`,
      `{transforms|reshapes|rearranges} a {flat table|plain list} of (id, parent) records into {a hierarchy|nested objects}, each {consisting of|with} ${node}; ${roots}, and ${lone}; ${sorted}`,
      `{reconstructs|rebuilds|restores} a tree from {parent pointers|the parent ids of its records} and {returns|yields} its roots as nodes with ${node}. {Rules|Details}: ${roots}; ${lone}; ${sorted}`,
      `{puts|hangs} every record under the one whose id is its parent and {returns|hands back} the list of roots, nodes being made of ${node}; ${roots}; ${lone}; ${sorted}`,
      `{must|should} return nested nodes (${node}) for a list of records with id and parent, where ${roots}, ${lone}, and ${sorted}`,
      `{arranges|organises} {categories|folders|employees}, given as records of id and parent, in a tree: a list of root nodes with ${node}; ${lone}; ${roots}; ${sorted}`,
      `{creates|produces|assembles} from records (id, parent) a list of trees, every node of which has ${node}; ${roots}; ${sorted}; ${lone}`,
      `{unflattens|un-flattens|folds up} a list of id/parent records: the {result|output} is a list of root nodes with ${node}; ${lone}, ${roots}, and ${sorted}`,
    ],
    statements: [
      `You are given an array of records, each with an id and the id of its parent. Return an array of the root nodes; each node has ${node}. {Note:|Rules:} ${roots}; ${lone}; ${sorted}.`,
      `As a {web developer|forum owner|shop owner} I get {comments|categories|menu entries} from the database as a flat list of id and parent, and I want them nested, so that I can {show|render} them. A node has ${node}; ${roots}; ${lone}; ${sorted}.`,
      `Returns a list of root nodes with ${node}, built from records with id and parent. {Remarks|Notes}: ${roots}; ${lone}; ${sorted}.`,
      `hey, {i have|got} a flat list of records (id + parent) and need a nested {tree|structure}, nodes with ${node}. ${roots}, ${lone}, ${sorted}. {how?|pls help|thx}`,
      `The function MUST turn records of id and parent into nodes with ${node} and return the roots. It SHALL hold that ${roots}. Moreover, ${lone}. {Order|Sorting}: ${sorted}.`,
      `{Exercise|Task}. A list holds, in any order, the records of a tree: an id and the id of the parent. {Set up|Construct} the nested form, where every node consists of ${node}. ${roots}; ${lone}; ${sorted}. {Return the roots|The answer is the list of roots}.`,
      `{Beginner question|I'm stuck}: how can I nest a flat list of id/parent records, so that I get root nodes having ${node}? My {boss|teacher} said: ${roots}; ${lone}; ${sorted}.`,
      `1. Group the records by parent. 2. Take the roots: ${roots}; ${lone}. 3. Below each node, put the nodes of its children, and so on. 4. Return the root nodes, each with ${node}; ${sorted}.`,
      `{The result|What comes out} is a list of roots, i.e. nodes with ${node}, whose children are such nodes again; what goes in is a list of id and parent. ${lone}; ${roots}; ${sorted}.`,
      `For {a family tree|the ranks of an army|the departments of a hospital|the chapters of a book} there are {slips|cards} with an id and a parent id. {Draw up|Make} the tree from them: nodes with ${node}. ${roots}; ${lone}; ${sorted}. {Return the list of roots|Its roots are to be returned}.`,
      `{Implement|Add} list-to-tree: input records (id, parent), output root nodes with ${node}. ${roots}. ${lone}. ${sorted}.`,
      `Don't keep the records flat: nest them by their parent ids into nodes with ${node}, and {hand back|return} the roots. ${lone}; ${roots}; ${sorted}.`,
      `Table nodes(id, parent): parent refers to id. {Produce|Output} the hierarchy as JSON-like nodes with ${node}, beginning with the roots. ${roots}; ${sorted}; ${lone}.`,
      `Recursively: the tree of a record is a node with ${node}, whose children are the trees of the records that name it as parent. {Return|Give} the list of the roots' trees, given all records; ${roots}; ${lone}; ${sorted}.`,
      `Exam question: records with id and parent are given. {State|Write down} the forest as nested nodes (${node}), knowing that ${roots}, and that ${lone}; ${sorted}.`,
    ],
  };
};

const lost = {
  roots:
    "{a record with a parent id that no record has is also a root|if a parent cannot be found among the ids, its child is treated as a root|unknown parents make their records roots|records pointing to a parent that does not exist go to the top level|an orphan, whose parent is not in the list, becomes a root itself|whoever names a non-existing parent counts as a root, too|a reference to a missing parent is handled like no parent}",
  dropped:
    "{a record with a parent id that no record has is discarded, including all its descendants|if a parent cannot be found among the ids, its child is ignored, and so is everything beneath that|records with unknown parents are left out, along with what hangs below them|records pointing to a parent that does not exist do not appear, and neither do their children, grandchildren etc.|an orphan, whose parent is not in the list, is thrown away with its whole subtree|whoever names a non-existing parent is excluded together with all below|only what can be reached from the roots is included, so records with a missing parent are lost with their descendants}",
} as const;

const orders = {
  list: "{the order of the records is kept, both for roots and among siblings|roots and children come in the order in which their records come|nothing is sorted: the list's order applies on each level|siblings, like roots, follow each other as in the given list|the original order is preserved everywhere|whichever record is earlier in the list is earlier among its siblings or among the roots}",
  rising:
    "{roots and siblings are in ascending order of their ids|on every level the nodes are sorted by id, from low to high|children lists and the list of roots are ordered by increasing id|the node with the smaller id always precedes its siblings with larger ones, and likewise among roots|sort by id ascending, roots as well as children|ids grow from left to right in the root list and in each children list}",
  falling:
    "{roots and siblings are in descending order of their ids|on every level the nodes are sorted by id, from high to low|children lists and the list of roots are ordered by decreasing id|the node with the larger id always precedes its siblings with smaller ones, and likewise among roots|sort by id descending, roots as well as children|ids shrink from left to right in the root list and in each children list}",
} as const;
