import type { family } from "../../src/domain/families/tree-measures.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ measure }) => {
  const tie = /\*\*(.+?)\*\*/.exec(measure.rule)?.[1]?.replace(" number", "") ?? "";
  const what = measures[measure.words]?.(tie) ?? measure.words;
  return {
    phrases: [
      `{returns|finds|computes}, {for|in} a tree {given as a list that holds the number of each node's parent, and -1 for the root|given by a list of parents (-1 for the root)}, ${what}`,
      `{takes|is given} {a list|an array} of parents, where item i is the {parent|number of the parent} of node i and the root has -1, and {returns|determines|works out} ${what}`,
      `{reads|takes} a tree from {its|a} parent {array|list} ({the root has parent -1|-1 marks the root}) and {returns|determines} ${what}`,
    ],
    statements: [
      `{Given|You have} a tree as a list of parents: {item|entry} i is the parent of node i, or -1 for the root. {Return|Find} ${what}.`,
      `{In a firm|In a family tree} everybody has a number, and a list {gives|holds}, for each, the number of the one directly above, or -1 for {the head|whoever is at the top}. {In this tree, return|Compute, for this tree,} ${what}.`,
      `{Nodes of a tree are|A tree has nodes} numbered from 0; parents[i] is the parent of node i, and the root has {-1|-1 in its place}. {What is wanted is|Determine|Return}: ${what}.`,
      `{A parent array|A list of parent numbers} ({with -1 for the root|the root's is -1}) describes a {rooted |}tree. {From it, work out|Use it to find} ${what}.`,
    ],
  };
};

const depth = "{depth (steps up to the root)|depth (the root's is 0)}";
const step = "{a step going from child to parent or back|where a step joins a parent and a child}";

/** By what the family calls them; `tie` is what it prefers of equally good ones. */
const measures: Readonly<Record<string, (tie: string) => string>> = {
  "the height": () =>
    "{the height (steps from the deepest node up to the root)|its height (0 for a root alone)|the largest number of steps from a node up to the root}",
  "the number of levels": () =>
    "{the number of levels|how many levels there are|its number of levels (the root alone is the first)}",
  "the number of nodes at depth 2": () => atDepth(2),
  "the number of nodes at depth 3": () => atDepth(3),
  "the number of nodes at the greatest depth": () =>
    "{the number of nodes at the greatest depth|how many nodes are on the deepest level|the count of nodes that are farthest below the root}",
  "the number of nodes on the widest level": () =>
    "{the number of nodes on the widest level|the largest number of nodes on one level|how many nodes the fullest level has}",
  "the sum of the depths of all nodes": () =>
    "{the sum of the depths of all nodes (the root's is 0)|the total of all nodes' steps up to the root|what the depths of all nodes add up to (the root has 0)}",
  "the number of leaves": () =>
    "{the number of leaves|how many nodes without children there are|the count of leaves (nodes without children)}",
  "the largest number of children that a node has": () =>
    "{the largest number of children that a node has|the maximum number of direct children of any node|how many children the node with the most of them has}",
  "the number of nodes with exactly one child": () =>
    "{the number of nodes with exactly one child|how many nodes have just one direct child|the count of nodes that have a single child}",
  "the number of nodes with at least two children": () =>
    "{the number of nodes with at least two children|how many nodes have two or more direct children|the count of nodes that branch, having 2 or more children}",
  "the number of nodes on each level, from the root's down": () =>
    "{the number of nodes on each level, from the root's down|a list with the sizes of all levels, the root's first|how many nodes each level has, as a list from the root's down}",
  "the nodes of each level, from the root's down": () =>
    "{the nodes of each level, from the root's down, each level in rising order|a list of levels, the root's first, each a sorted list of its nodes|all levels from the top down, each as its nodes in ascending order}",
  "the nodes of each level, from the deepest up to the root's": () =>
    "{the nodes of each level, from the deepest up to the root's, each level in rising order|a list of levels, the deepest first, each a sorted list of its nodes|all levels from the bottom up, each as its nodes in ascending order}",
  "the nodes of the widest level": (tie) =>
    `{the nodes of the widest level (of several, the one ${tie} the root) in rising order|in ascending order, the nodes of the level that has the most, and on a tie the one ${tie} the root|a sorted list of the nodes on the fullest level (the one ${tie} the root, if there are several)}`,
  "the depth of each node": () =>
    "{the depth of each node (the root's is 0)|a list of the depths of all nodes, 0 for the root|for each node its number of steps up to the root}",
  "how many nodes each node's subtree has": () =>
    "{how many nodes each node's subtree has, itself included|a list of the subtree sizes of all nodes, each node counting itself|for each node the number of nodes below it plus one}",
  "the deepest node": (tie) =>
    `{the deepest node (of several, the one with the ${tie} number)|the node with the most steps up to the root, on a tie the one with the ${tie} number|the node of greatest depth, the ${tie} number if there are several}`,
  "the path from the root to the deepest node": (tie) =>
    `{the path from the root to the deepest node (of several, the one with the ${tie} number)|the list of nodes from the root down to the deepest node, both included, on a tie to the one with the ${tie} number|all nodes on the way from the root to the node of greatest depth, the ${tie} number if there are several}`,
  "the number of steps on the longest path between any two nodes": () =>
    "{the number of steps on the longest path between any two nodes|the diameter, counted in steps|how many edges the longest path between two nodes has}",
  "the number of nodes on the longest path between any two nodes": () =>
    "{the number of nodes on the longest path between any two nodes|the diameter, counted in nodes, both ends included|how many nodes lie on the longest path between two nodes, these two included}",
  "the fewest steps from which some node can reach every other": () =>
    `{the radius, that is the smallest distance of any node from the one farthest from it|the fewest steps in which some node can reach every other, ${step}|the least number, over all nodes, of steps to the node farthest away}`,
  "the sum of the distances of all pairs of nodes": () =>
    `{the sum of the distances of all pairs of nodes, ${step}|the total number of steps between the nodes of every pair, each pair counted once|what the distances of all unordered pairs of nodes add up to}`,
  "how far each node is from the node farthest from it": () =>
    `{how far each node is from the node farthest from it, ${step}|a list of each node's greatest distance, in steps, from any other|for each node the number of steps to the node farthest away}`,
  "all nodes at which a longest path ends": () =>
    "{all nodes at which a longest path ends, in rising order|a sorted list of the nodes that are an end of a longest path|in ascending order, the nodes that have the greatest distance of all from some other node}",
  "the centre, the node whose farthest node is nearest": (tie) =>
    `{the centre, whose farthest node is nearest (of several, the one with the ${tie} number)|the node with the least distance from its farthest node, on a tie the ${tie} number|the node from which all others are reached in the fewest steps at most, the ${tie} number of several}`,
  "the node that is nearest to all others together": (tie) =>
    `{the node that is nearest to all others together (of several, the one with the ${tie} number)|the node with the smallest sum of distances from all others, on a tie the ${tie} number|the node whose steps to all others add up to the least, the ${tie} number of several}`,
};

function atDepth(wanted: number): string {
  return `{the number of nodes at depth ${wanted} (the root's is 0)|how many nodes are exactly ${wanted} steps below the root|the count of nodes with a ${depth} of ${wanted}}`;
}
