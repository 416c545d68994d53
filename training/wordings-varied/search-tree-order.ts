import type { family } from "../../src/domain/families/search-tree-order.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ order, repeated, heir }) => {
  const walk = orders[order];
  const { clause, rule } = repetitions[repeated];
  const tree =
    "{a binary search tree|a BST|an unbalanced binary search tree|an ordinary binary search tree|a search tree with smaller numbers to the left and larger ones to the right|a simple BST}";
  const balance =
    "{without balancing|without any rebalancing|with no rotations|that is never balanced|as they come, without balancing|never rebalancing it}";
  const balanceRule =
    "{The tree is not balanced|There is no rebalancing|No rotations take place|Leave the tree as unbalanced as it gets|Do not balance the tree|It is a plain tree, never rebalanced}";
  if (heir === undefined) {
    return {
      phrases: [
        `{adds|puts|stores} {the numbers of a list|given numbers} one after another {into|in} ${tree}, ${balance}, and {outputs|gives|returns} them ${walk}; ${clause}`,
        `{creates|makes|constructs} ${tree} from {a list of numbers|an array of integers} by inserting {them|each} in turn, ${balance}, and {traverses|walks|lists} it ${walk} (${clause})`,
        `{receives|accepts|gets} {a list of numbers|an array of integers}, inserts {them|its items} into ${tree} in the given order and {yields|returns} the tree's numbers ${walk}; ${clause}; nothing is rebalanced`,
        `{computes|determines|finds} the {traversal|listing} ${walk} of ${tree} that is {filled|built} with {numbers|integers} one by one, ${balance}, where ${clause}`,
        `{sorts|arranges} numbers into ${tree} by inserting each as a leaf, ${balance}, and {reads|lists} the tree ${walk}; ${clause}`,
        `{simulates|performs} insertions of numbers {in|into} ${tree}, ${balance}, {such that|where} ${clause}, and returns the numbers ${walk}`,
        `returns the numbers of {a list|an array} ${walk}, as they stand in ${tree} after inserting them in order, ${balance}; ${clause}`,
        `{grows|fills} ${tree} number by number, ${balance}, and {collects|returns} {all of them|everything} ${walk}; ${clause}`,
      ],
      statements: [
        `You are given {a list of numbers|an array of integers}. Insert {them|all} one by one into ${tree}, initially empty. ${rule}. ${balanceRule}. {Return|Output} the numbers ${walk}.`,
        `{Exercise|Problem|Task}: {BST insertion and traversal|build a search tree|tree listing}. Insert numbers in the given order, ${balance}; ${clause}. {Output|Return} the tree ${walk}.`,
        `As a {student of algorithms|teaching assistant|programmer} I want to see {numbers|a list of integers} {after being put|put} into ${tree}, one after the other, and listed ${walk}. ${rule}. ${balanceRule}.`,
        `hello, {we have trees in school now|i am learning trees}: insert all numbers of a list into ${tree} ({in order|one by one}), then return them ${walk}. ${rule}. {no balancing needed|nothing is balanced}. {how|help please}?`,
        `The {function|method|routine} {SHALL|MUST} insert the numbers in order into ${tree} and {SHALL|MUST} return them ${walk}. ${rule}. ${balanceRule}.`,
        `{Start|Begin} with {an empty tree|no node at all}. {Each|Every} number goes left at a larger one and right at a smaller one until it finds a free place; ${clause}. {Afterwards|Finally}, list the numbers ${walk}. ${balanceRule}.`,
        `The {result|answer|returned list} holds the numbers ${walk} of ${tree} into which they were inserted {one by one|in the given order}. ${rule}. ${balanceRule}.`,
        `{Don't|Do not} balance anything: put the numbers into ${tree} as they come; ${clause}. {Return|Give back} the {tree|numbers} ${walk}.`,
        `{People join a family tree of tickets|Books are hung on a mobile|Wanderers take their place at crossroads}: a smaller number than the one there goes left, a larger one goes right, down to the first free place. ${rule}. {List|Return} all numbers ${walk}.`,
        `{What|Which list} do we get if numbers are inserted into ${tree} in their order, ${balance}, and then {listed|read} ${walk}? ${rule}.`,
        `for x in numbers: insert x into ${tree}; then {return|list} everything ${walk}. {Equal numbers|Duplicates}: ${clause}. {Balancing|Rotations}: none.`,
        `Numbers are inserted in ${tree}, the first one being the root. ${rule}. ${balanceRule}. Give the list ${walk}.`,
        `{Build|Construct} ${tree} from a list, ${balance}. ${rule}. {Traverse|Walk through} it ${walk} and {return|collect} the {values|numbers}. {Empty in, empty out|No numbers give an empty list}.`,
        `A search tree is {filled|built} by plain insertion; ${clause}. {Then it is|It is then} {printed|listed} ${walk}. {Return|Produce} that list. ${balanceRule}.`,
        `I have numbers and put them behind each other in ${tree}. ${rule}. Please give them to me ${walk}. Balancing is not made.`,
        `{Visualise|Picture|Draw} ${tree} while values are inserted in sequence; ${clause}. {Flatten|Unroll|Serialise} it ${walk} {into an array|to a list}. ${balanceRule}.`,
        `{Students|Pigeons|Envelopes|Players} with numbered {cards|badges} enter a branching {corridor|tunnel}: lower than the occupant means left, higher means right, until an unoccupied {cell|nest}. ${rule}. {Announce|Call out} the numbers ${walk}.`,
        `{Unit test|Example based}: after tree.insert(x) for all x of the input, tree.toList() {equals|should equal} the numbers ${walk}. {Duplicate policy|On collision}: ${clause}. {Self-balancing|AVL or red-black logic}: {none|not required}.`,
        `{Key|Value} sequence -> {nodes of|entries in} ${tree} -> {array|output} ${walk}. ${rule}. ${balanceRule}.`,
      ],
    };
  }
  const next = heirs[heir];
  return {
    phrases: [
      `{adds|puts|stores} the numbers of one list in ${tree}, one after another, ${balance}, then {deletes|removes} those of a second list, and {outputs|gives|hands back} the rest ${walk}; ${clause}; ${next}`,
      `{creates|makes|constructs} ${tree} by inserting numbers in turn (${clause}), {deletes|takes out} others in turn (${next}), and {traverses|lists} what remains ${walk}, ${balance}`,
      `{receives|accepts|gets} numbers to insert and numbers to delete, {performs|does} all this in order on ${tree} and {yields|returns} what is left ${walk}; ${next}; ${clause}; nothing is rebalanced`,
      `{computes|determines|finds} the {traversal|listing} ${walk} of ${tree} after insertions of some numbers and deletions of others, ${balance}; ${clause}, and ${next}`,
      `{simulates|performs} insertions and then {deletions|removals} of numbers in ${tree}, ${balance}, where ${clause} and ${next}, and returns the remaining numbers ${walk}`,
      `returns what is left of ${tree} ${walk} when all numbers of a first list have been inserted and those of a second one deleted, in order, ${balance}; ${clause}; ${next}`,
      `{fills|grows} ${tree} number by number, {thins it out|removes numbers from it} one by one, ${balance}, and {collects|returns} the others ${walk}; ${next}; ${clause}`,
      `{inserts|adds} and afterwards {deletes|removes} numbers in ${tree} and {reads|lists} it ${walk}; {about deletion|on removing}: ${next}; {about duplicates|on inserting}: ${clause}; it is never rebalanced`,
    ],
    statements: [
      `You are given numbers to insert and numbers to delete. Insert the first ones one by one into ${tree}, then delete the others one by one. ${rule}. {When deleting|On removal}, ${next}. ${balanceRule}. {Return|Output} what remains ${walk}.`,
      `{Exercise|Problem|Task}: {BST insertion and deletion|a search tree with removal}. Insert the numbers of one list, delete those of another, both in order, ${balance}; ${clause}; ${next}. {Output|Return} the tree ${walk}.`,
      `As a {student of algorithms|teaching assistant|programmer} I want to see ${tree} listed ${walk} after numbers were put in and others taken out. ${rule}. {For removal|In deletions}, ${next}. ${balanceRule}.`,
      `hello, {we have trees in school now|i am learning trees}: insert all numbers of a list into ${tree}, then delete the numbers of another list, then return the rest ${walk}. ${rule}. {with deletion|for the deletes} ${next}. {no balancing needed|nothing is balanced}`,
      `The {function|method|routine} {SHALL|MUST} insert the first numbers in order into ${tree}, delete the second ones in order, and return the remaining ones ${walk}. ${rule}. {In deletions|When deleting}, ${next}. ${balanceRule}.`,
      `{Start|Begin} with {an empty tree|no node at all}. Insert number after number: left at a larger one, right at a smaller one; ${clause}. Then remove number after number: ${next}. {Afterwards|Finally}, list the numbers ${walk}. ${balanceRule}.`,
      `The {result|answer|returned list} holds the numbers ${walk} of ${tree} after all insertions and then all removals. ${rule}. {On removal|When removing}, ${next}. ${balanceRule}.`,
      `{Don't|Do not} balance anything: put numbers into ${tree} as they come (${clause}), delete others as they come (${next}). {Return|Give back} the rest ${walk}.`,
      `{Tickets hang in a tree|Books are hung on a mobile}: a smaller number than the one there goes left, a larger one goes right, down to the first free place; ${clause}. Later some are taken off; ${next}. {List|Return} the others ${walk}.`,
      `{What|Which list} do we get if numbers are inserted into ${tree}, others deleted, and what is left is {listed|read} ${walk}? ${rule}. {For deletions|In deleting}, ${next}. ${balanceRule}.`,
      `insert all of the first list into ${tree}, delete all of the second; then {return|list} everything ${walk}. {Duplicates|Equal numbers}: ${clause}. {Deletion|Two children}: ${next}. {Balancing|Rotations}: none. {Missing numbers|Deleting what is not there}: no effect.`,
      `Numbers are inserted in and then deleted from ${tree}. ${rule}. {If|When} deleting, ${next}. ${balanceRule}. Give the remaining ones ${walk}.`,
      `{Build|Construct} ${tree} from a list, ${balance}. ${rule}. Delete each number of another list that is there: ${next}. {Traverse|Walk through} what remains ${walk} and {return|collect} the {values|numbers}.`,
      `A search tree is {filled|built} by plain insertion; ${clause}. Then {certain|some} numbers are {erased|deleted}; ${next}. {Return|Produce} the rest ${walk}. ${balanceRule}.`,
      `I have numbers and put them behind each other in ${tree}. ${rule}. Then other numbers go out, and here ${next}. Please give me the rest ${walk}. Balancing is not made.`,
      `{Visualise|Picture|Draw} ${tree} while values are inserted in sequence (${clause}) and others are then erased (${next}). {Flatten|Unroll|Serialise} the survivors ${walk}. ${balanceRule}.`,
      `{Students|Pigeons|Envelopes|Players} with numbered {cards|badges} enter a branching {corridor|tunnel}: lower than the occupant means left, higher means right, until an unoccupied {cell|nest}; ${clause}. Then some depart: ${next}. {Announce|Call out} those present ${walk}.`,
      `{Unit test|Example based}: after tree.insert(x) for all x of the first input and tree.delete(y) for all y of the second, tree.toList() {equals|should equal} the remaining numbers ${walk}. {Duplicate policy|On collision}: ${clause}. {Deletion policy|With two children}: ${next}. {Self-balancing|AVL or red-black logic}: none.`,
      `{Maintain|Manage|Keep} ${tree} under inserts, then deletes. ${rule}. {Regarding|About} deletes, ${next}; {leaves vanish|a leaf just vanishes} and a lone child moves up. {Report|Emit} the content ${walk}. ${balanceRule}.`,
    ],
  };
};

const orders = {
  preorder:
    "{in preorder|in pre-order|in preorder, that is node, left, right|root first, then the left subtree, then the right one|by a preorder traversal|with each node before its left subtree and that before its right one|in preorder (each number, what is to its left, what is to its right)|parent before children, left before right, depth first}",
  mirrored:
    "{in mirrored preorder, that is node, right, left|root first, then the right subtree, then the left one|by a preorder traversal that takes right before left|with each node before its right subtree and that before its left one|in preorder with the sides swapped (each number, what is to its right, what is to its left)|parent before children, right before left, depth first|in reverse preorder meaning node, right part, left part|in root-right-left order}",
  postorder:
    "{in postorder|in post-order|in postorder, that is left, right, node|left subtree first, then the right one, then the root|by a postorder traversal|with each node after its left subtree and its right one|in postorder (what is to its left, what is to its right, the number)|children before parent, left before right, depth first}",
  levels:
    "{level by level from left to right|in level order|in breadth-first order, left before right|row by row from the root down, each row from left to right|in level order (left to right)|by a breadth-first traversal that takes left before right|with the root first, then its children, then their children, always from the left|by depth, and from left to right within a depth}",
  "levels from the right":
    "{level by level from right to left|in level order with each level reversed|in breadth-first order, right before left|row by row from the root down, each row from right to left|in level order (right to left)|by a breadth-first traversal that takes right before left|with the root first, then its children, then their children, always from the right|by depth, and from right to left within a depth}",
} as const;

const repetitions = {
  left: {
    clause:
      "{an equal number goes to the left|duplicates go left|a number equal to one in the tree is put to its left|equal numbers are kept and go into the left subtree|a repeated number counts as smaller and goes left|when numbers are equal, left is taken|at an equal number one turns left}",
    rule: "{At an equal number go left|Equal numbers are inserted to the left|Duplicates belong in the left subtree|A number that occurs again goes to the left of its equal|Smaller or equal goes left, larger goes right|If equal, turn left|Repeated numbers are kept, to the left}",
  },
  right: {
    clause:
      "{an equal number goes to the right|duplicates go right|a number equal to one in the tree is put to its right|equal numbers are kept and go into the right subtree|a repeated number counts as larger and goes right|when numbers are equal, right is taken|at an equal number one turns right}",
    rule: "{At an equal number go right|Equal numbers are inserted to the right|Duplicates belong in the right subtree|A number that occurs again goes to the right of its equal|Smaller goes left, larger or equal goes right|If equal, turn right|Repeated numbers are kept, to the right}",
  },
  dropped: {
    clause:
      "{a number already in the tree is dropped|duplicates are not inserted|a number equal to one in the tree is ignored|equal numbers are inserted only once|a repeated number leaves the tree unchanged|numbers that are there already are skipped|no number gets in twice}",
    rule: "{Drop a number that is already in the tree|Duplicates are not inserted|A number that occurs again is ignored|Insert equal numbers only once|If the number is there already, do nothing|Repeated numbers are skipped|The tree never holds a number twice, later ones are dropped}",
  },
} as const;

const heirs = {
  "next larger":
    "{a number with two children is replaced by the next larger number in the tree|the next larger number takes the place of one with two children|a node with two children is replaced by its in-order successor|where two children exist, the smallest number of the right subtree comes in the place|for two children use the successor, the least number that is greater|the minimum of the right subtree replaces a number that has two children|a number with both children gives its place to the next greater one}",
  "next smaller":
    "{a number with two children is replaced by the next smaller number in the tree|the next smaller number takes the place of one with two children|a node with two children is replaced by its in-order predecessor|where two children exist, the largest number of the left subtree comes in the place|for two children use the predecessor, the greatest number that is smaller|the maximum of the left subtree replaces a number that has two children|a number with both children gives its place to the next lower one}",
} as const;
