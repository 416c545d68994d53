import type { family } from "../../src/domain/families/search-tree-order.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ order, repeated, heir }) => {
  const walk = orders[order];
  const dup = repetitions[repeated];
  if (heir === undefined) {
    return {
      phrases: [],
      statements: [
        `{plain BST|BST, no rotations}, {insert sequentially|feed ints in input sequence}. ${dup}. {dump|print} ${walk}. [] -> [].`,
        `i have ints and need to {push|stick} them one at a time in a bst (no avl, no red-black), then {dump it|get the values} ${walk}. btw ${dup}`,
        `T = ∅; for each x: T ← insert(T, x), {keys < node leftward, keys > node rightward|smaller keys in the left subtree, bigger in the right}; ${dup}. {Output|Emit} T ${walk}. {Shape is whatever insertion gives.|No balancing step.}`,
        `{Guests enter a maze|Letters fall through a sorting machine}: at each {occupied junction|taken fork}, a smaller number than the occupant's turns left, a bigger one turns right, till a {vacant spot|free fork} is reached. ${dup}. {Read off|Write out} everyone ${walk}.`,
        `{Naive|Unbalanced} binary search tree {exercise|kata}: leaf insertion of each key in sequence, ${dup}. {Serialise the nodes|Return keys} ${walk}.`,
        `{Please to build|I must build} search tree from numbers, {how they come|in coming sequence}, the tree is not {equilibrated|corrected}. ${dup}. After, {visit|walk} tree ${walk} and {collect|give} all values.`,
        `How does the {traversal|walk} look, ${walk}, once all keys {went|sank} into an initially empty {BST|binary search tree} that nobody ever balances? ${dup}.`,
      ],
    };
  }
  const swap = heirs[heir];
  return {
    phrases: [],
    statements: [
      `{plain BST|BST, no rotations}: insert list A, then delete list B, {sequentially|one at a time}. ${dup}. 2 children -> ${swap}. {absent -> no-op|unknown keys: skip}. dump ${walk}.`,
      `i have 2 arrays, {keys to add|inserts} and {keys to kill|deletes}, and a bst with no balancing. ${dup}. when a killed node has two kids: ${swap}. then need the values ${walk}`,
      `T ← insert all of A in sequence (${dup}); T ← erase all of B in sequence, {missing ones being no-ops|missing ones skipped}. {Erasing a node of degree two|Two-child case}: ${swap}. {Emit|Output} T ${walk}.`,
      `{Guests enter a maze|Players join a bracket}: smaller turns left, bigger turns right, to the first vacant spot; ${dup}. Later some leave. {If one with followers on both sides goes|For a leaver with both branches occupied}, ${swap}. {Write out who remains|Read off the survivors} ${walk}.`,
      `{Hibbard deletion|Textbook BST with erase}: leaf insertion of the first sequence, ${dup}; then {erase|drop} the keys of the second. {Both subtrees present|Internal node with two subtrees}: ${swap}. {No rebalancing.|Never rotate.} Return keys ${walk}.`,
      `{Please to build|I must build} search tree (not {equilibrated|corrected}) from first numbers, ${dup}; then {cancel|throw away} second numbers, if inside. When {canceled|thrown} one has two children: ${swap}. At end give all values ${walk}.`,
    ],
  };
};

const orders = {
  preorder:
    "{NLR (node, then left, then right)|depth-first, parent ahead of both subtrees, left subtree earlier|root-first DFS, left branch earlier than right}",
  mirrored:
    "{NRL (node, then right, then left)|depth-first, parent ahead of both subtrees, right subtree earlier|root-first DFS, right branch earlier than left}",
  postorder:
    "{LRN (left, then right, node at last)|depth-first, parent behind both its subtrees, left subtree earlier|children-first DFS, left branch earlier, root at the very end}",
  levels:
    "{by BFS, depth by depth, leftmost first|by depth from the root on, within a depth going rightward|as a FIFO queue visits it, left child enqueued ahead of right}",
  "levels from the right":
    "{by BFS, depth by depth, rightmost first|by depth from the root on, within a depth going leftward|as a FIFO queue visits it, right child enqueued ahead of left}",
} as const;

const repetitions = {
  left: "{ties descend left (<= goes left)|equal keys are stored again, in the left subtree|x <= node: left, x > node: right}",
  right:
    "{ties descend right (>= goes right)|equal keys are stored again, in the right subtree|x < node: left, x >= node: right}",
  dropped:
    "{set semantics: a key already stored is skipped|no key twice, later copies are thrown away|dups discarded}",
} as const;

const heirs = {
  "next larger":
    "{in-order successor moves up into the spot|leftmost key of the right subtree takes over|min of the right branch fills the hole}",
  "next smaller":
    "{in-order predecessor moves up into the spot|rightmost key of the left subtree takes over|max of the left branch fills the hole}",
} as const;
