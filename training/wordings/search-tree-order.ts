import type { family } from "../../src/domain/families/search-tree-order.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ order, repeated, heir }) => {
  const { listing, sentence } = orders[order];
  const twice = repetitions[repeated];
  if (heir === undefined) {
    return {
      phrases: [
        `{inserts|puts} numbers one {by one|after another} {into|in} {a binary search tree|an unbalanced BST} {without rebalancing|that is never rebalanced} and {returns|lists} its numbers ${listing}, where a number {already there|that occurs again} ${twice.clause}`,
        `{builds|grows} a {plain |}binary search tree from {a list|an array} of numbers, in their order{ and without balancing|, never rebalancing it}, and returns {it|the tree} as a list ${listing}; a {repeated|duplicate} number ${twice.clause}`,
        `{lists|returns} ${listing} the binary search tree {that arises|one gets} when numbers are {inserted|added} one by one, smaller ones to the left, without any rebalancing; {an equal number|a duplicate} ${twice.clause}`,
      ],
      statements: [
        `{Given|You get} {a list|an array} of numbers, insert them {in this order|one after the other} into an empty binary search tree {that is never rebalanced|without rebalancing}. ${twice.sentence} ${sentence}`,
        `Numbers {arrive|come} one by one. {Each goes|Every one walks} down a binary search tree, left of larger and right of smaller numbers, to the first free place. ${twice.sentence} The tree is not balanced. ${sentence}`,
        `{Which|What} list results when {a binary search tree|a BST}, filled with numbers in the given order and never rebalanced, is {traversed|read} ${listing}? ${twice.sentence}`,
        `{Make|Build} a BST by plain insertion, no {balancing|rotations}. ${twice.sentence} ${sentence}`,
      ],
    };
  }
  const { next, nextSentence } = heirs[heir];
  return {
    phrases: [
      `{inserts|puts} numbers one by one into a binary search tree that is never rebalanced, {ignoring duplicates|dropping numbers that are there already}, then {removes|deletes} the numbers of a second list, {where|and} ${next}, and returns the tree ${listing}`,
      `{builds|fills} an unbalanced BST from one list of numbers, in order and without duplicates, {deletes|takes out} those of another list one after the other (${next}), and {lists|returns} what is left ${listing}`,
      `{lists|returns} ${listing} the {binary search tree|search tree} that {remains|is left} after inserting all numbers of one list in order, {repeated ones being dropped|each only once}, and deleting those of another, where ${next}; {nothing is|the tree is never} rebalanced`,
    ],
    statements: [
      `{Given|You get} numbers to insert and numbers to remove, {use|work with} a binary search tree without rebalancing. Insert the former, dropping {duplicates|repeated ones}, then remove the latter, {in the given orders|each in their order}. ${nextSentence} ${sentence}`,
      `A {binary search tree|BST} starts empty. {First|At first} numbers are {put in|added} one by one ({a repeated one is dropped|duplicates are dropped}), then others are {taken out|deleted} one by one{, if they are there|}. ${nextSentence} It is never rebalanced. ${sentence}`,
      `{What|Which list} do you {get|read} ${listing} from a BST after inserting some numbers, {duplicates ignored|repeated ones being dropped}, and deleting some, in the given orders and without balancing? ${nextSentence}`,
    ],
  };
};

const orders = {
  preorder: {
    listing: "{in preorder|in pre-order|in preorder (root, left, right)}",
    sentence:
      "{Return its numbers in preorder.|List the tree in pre-order: root, left part, right part.|Return a list in which each number comes before all to its left, and these before all to its right.}",
  },
  mirrored: {
    listing:
      "{in mirrored preorder (root, right, left)|in preorder from the right|with each number before all to its right, and these before all to its left}",
    sentence:
      "{Return its numbers in preorder from the right (root, right, left).|List each number before everything to its right, and that before everything to its left.|Return the mirrored preorder: root, right part, left part.}",
  },
  postorder: {
    listing: "{in postorder|in post-order|in postorder (left, right, root)}",
    sentence:
      "{Return its numbers in postorder.|List the tree in post-order: left part, right part, root.|Return a list in which all to the left of a number comes first, then all to its right, then the number.}",
  },
  levels: {
    listing:
      "{level by level, each from left to right|in level order, from left to right|breadth first, left to right}",
    sentence:
      "{Return its numbers level by level, each from left to right.|List it in level order: the root, its children, theirs, each level from left to right.|Return the breadth-first order, left before right.}",
  },
  "levels from the right": {
    listing:
      "{level by level, each from right to left|in level order, from right to left|breadth first, right to left}",
    sentence:
      "{Return its numbers level by level, each from right to left.|List it in level order: the root, its children, theirs, each level from right to left.|Return the breadth-first order, right before left.}",
  },
} as const;

const repetitions = {
  left: {
    clause: "{goes to the left of it|goes left|is put to the left}",
    sentence:
      "{An equal number goes to the left.|Duplicates go into the left subtree.|What is equal counts as smaller and goes left.}",
  },
  right: {
    clause: "{goes to the right of it|goes right|is put to the right}",
    sentence:
      "{An equal number goes to the right.|Duplicates go into the right subtree.|What is equal counts as larger and goes right.}",
  },
  dropped: {
    clause: "{is dropped|is ignored|changes nothing}",
    sentence:
      "{A number that is there already is dropped.|Duplicates are ignored.|Each number is kept only once: drop it if the tree has it.}",
  },
} as const;

const heirs = {
  "next larger": {
    next: "{one with two children is replaced by the next larger number|a node with two children gets its in-order successor|the next larger number takes the place of one with two children}",
    nextSentence:
      "{One with two children is replaced by the next larger number.|A node with two children takes over its in-order successor.|In the place of one with two children comes the smallest number to its right.}",
  },
  "next smaller": {
    next: "{one with two children is replaced by the next smaller number|a node with two children gets its in-order predecessor|the next smaller number takes the place of one with two children}",
    nextSentence:
      "{One with two children is replaced by the next smaller number.|A node with two children takes over its in-order predecessor.|In the place of one with two children comes the largest number to its left.}",
  },
} as const;
