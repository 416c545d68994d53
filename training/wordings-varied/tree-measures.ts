import type { family } from "../../src/domain/families/tree-measures.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ difficulty, measure }) => {
  const preferred = /\*\*(.+?)\*\*/.exec(measure.rule)?.[1]?.replace(" number", "") ?? "";
  const what = measures[measure.words]?.(ties[preferred] ?? preferred) ?? measure.words;
  const kind = measure.returns.kind;
  const nothing = kind === "int" ? "0" : kind === "list" ? "an empty list" : "null";
  const empty =
    difficulty === "hard"
      ? ""
      : `{| For an empty list the answer is ${nothing}.| If there are no nodes, return ${nothing}.| An empty list gives ${nothing}.| No nodes: ${nothing}.}`;
  const tree =
    "{a tree given as a list of parents, with -1 for the root|a tree whose parent list is given (the root's entry is -1)|a tree in the form of a list that has each node's parent, or -1 at the root|a rooted tree, described by the parent of every node (-1 means none)|a parent array in which -1 marks the root|a list where item i is the parent of node i and -1 stands at the root|a list of parent numbers that form a tree, the root having -1|a tree of nodes 0, 1, 2 and so on, given by a list of their parents (root: -1)}";
  return {
    phrases: [
      `{computes|calculates|works out} ${what} for ${tree}`,
      `{receives|accepts|gets} ${tree} and {outputs|yields|hands back|reports} ${what}`,
      `{says|tells}, for ${tree}, ${what}`,
      `{measures|examines|explores} ${tree} and {gives|produces} ${what}`,
      `{builds|reconstructs} the tree from a list of parents (the root has -1) and {returns|outputs} ${what}`,
      `{follows|climbs} the parents in ${tree} to {find|determine|obtain} ${what}`,
      `{answers with|evaluates to} ${what} when {passed|given} ${tree}`,
      `{looks at|goes over} ${tree} and {finds out|identifies} ${what}`,
    ],
    statements: [
      `You are given ${tree}. {Return|Output|Find} ${what}.${empty}`,
      `{Exercise|Problem|Task}: {trees as parent lists|tree from parents|measure a tree}. Input: ${tree}. Output: ${what}.${empty}`,
      `As {a head of staff|a genealogist|a network engineer|a biologist|a file manager author} I {have|keep} ${tree} and {want|need} to know ${what}.${empty}`,
      `hello, {im learning trees|we do trees right now}. {there's|i have} ${tree}. {how do i get|i have to return} ${what}? {recursion or loop|do i need recursion}?`,
      `The {function|method|routine} {SHALL|MUST} return ${what}. Its {input|argument} is ${tree}.${empty}`,
      `{First|To begin with}, {understand|read} the input: ${tree}. {Then|Next}, {compute|determine} ${what}. {Parents can have larger or smaller numbers than their children|The order of the nodes tells nothing}.${empty}`,
      `The {result|answer|returned value} is ${what}, {where|if} the input is ${tree}.${empty}`,
      `{Don't|Do not} {assume|expect} that a parent comes before its children in ${tree}. {Return|Give back} ${what}.${empty}`,
      `{In a company everyone has one boss|In a clan everybody has one ancestor above|On a disk every folder is in another|In a river system every stream flows into another}, except for {one, the top|the one at the top}: {this is|it is} ${tree}. {Return|Find} ${what}.`,
      `{What is|Tell me|Please find} ${what} {in|of|for} ${tree}?`,
      `parents[i] is the {number|index} of the node above i, and -1 {says|means} that i is the root. {Return|Report|Deduce} ${what}.${empty}`,
      `{From|Out of} ${tree}, {derive|determine|extract} ${what}. {Any node can be the root|The root may be any node}.${empty}`,
      `A tree {is stored|is kept} {compactly|in a simple way}: {for each node the number of its parent|only the parent of each node}, -1 for the root. ${what} {is to be|must be} {found|returned}.${empty}`,
      `{Walk|Go} {upwards|up} from {each node|the nodes} to the root, or down from the root: you need ${what}. {Given is|The input is} ${tree}.`,
      `I have ${tree}. Please give me ${what}.${empty}`,
    ],
  };
};

/** Other names of what is preferred of equally good ones. */
const ties: Readonly<Record<string, string>> = {
  smallest: "{smallest|lowest|least}",
  largest: "{largest|highest|greatest}",
  "nearest to": "{nearest to|closest to|least far from}",
  "farthest from": "{farthest from|deepest below|most distant from}",
};

/** By what the family calls them. */
const measures: Readonly<Record<string, (tie: string) => string>> = {
  "the height": () =>
    "{the height of the tree, 0 for a lone root|its height, that is how many steps the deepest node is below the root|the greatest depth of a node (the root has 0)|how many steps one must climb at most to get to the root|the maximum distance from a node to the root|the number of steps on the longest way down from the root|how tall the tree is, in steps between root and deepest leaf|the largest depth that occurs, with depth 0 for the root}",
  "the number of levels": () =>
    "{the number of levels, the root's included|how many levels the tree has|the count of levels (a lone root makes one)|how many layers there are, counting the root's own|the height counted in nodes, so 1 for a lone root|how many nodes are on the longest way from the root down|one more than the greatest depth, the root's depth being 0|how many rows the tree would take if drawn level by level}",
  "the number of nodes at depth 2": () => atDepth(2),
  "the number of nodes at depth 3": () => atDepth(3),
  "the number of nodes at the greatest depth": () =>
    "{the number of nodes at the greatest depth|how many nodes are as deep as it gets|the number of nodes on the last level|how many nodes are farthest away from the root|the size of the lowest level|the count of the deepest nodes|how many nodes share the maximum depth|the number of nodes for which no other one is deeper}",
  "the number of nodes on the widest level": () =>
    "{the number of nodes on the widest level|the width of the tree, that is the most nodes on one level|how many nodes are on the level that has the most|the size of the largest level|the maximum number of nodes with equal depth|how many nodes the most crowded level holds|the greatest number of nodes that are side by side on a level|the biggest count of nodes at any one depth}",
  "the sum of the depths of all nodes": () =>
    "{the sum of the depths of all nodes, where the root has depth 0|the total depth of the nodes (root: 0)|all depths added up, 0 for the root, 1 for its children and so on|how many steps it is from all nodes to the root in total|the sum over all nodes of their distance to the root|what one gets by adding each node's number of steps up to the root|the total of all nodes' levels, with level 0 for the root|the combined length of all ways from a node up to the root}",
  "the number of leaves": () =>
    "{the number of leaves|how many leaves the tree has|how many nodes have no children|the number of nodes that are not a parent of any node|the count of childless nodes|how many nodes have nothing below them|the number of end nodes, those without a child|how many numbers of nodes never occur as a parent}",
  "the largest number of children that a node has": () =>
    "{the largest number of children that a node has|the maximum number of children of a node|how many children the node with the most children has|the greatest count of direct children|the most children any single node has|how many nodes at most have the same parent|the highest number of children, only direct ones counted|the size of the biggest group of siblings}",
  "the number of nodes with exactly one child": () =>
    "{the number of nodes with exactly one child|how many nodes have one child, no more and no less|the count of nodes having a single child|how many nodes have precisely 1 direct child|how many parents have just one child|the number of nodes that are the parent of exactly one node|how many nodes have an only child}",
  "the number of nodes with at least two children": () =>
    "{the number of nodes with at least two children|how many nodes have two or more children|the count of nodes with more than one child|how many nodes the tree branches at, with 2 children or more|how many parents have at least 2 direct children|the number of nodes that are the parent of two or more nodes|how many nodes have several children}",
  "the number of nodes on each level, from the root's down": () =>
    "{the number of nodes on each level, as a list that begins with the root's level|how many nodes there are on every level, from the top down|the sizes of the levels, the root's first|a list of level sizes starting at the root|a list whose item d is how many nodes have depth d|for each depth, beginning with 0, the number of nodes there|the counts of nodes by level, root level first}",
  "the nodes of each level, from the root's down": () =>
    "{the nodes of each level, the root's level first, sorted within a level|a list of lists: for every level from the top down its nodes in rising order|the levels of the tree from the root on, each as an ascending list of nodes|all nodes grouped by level, from the root downwards, each group sorted|for each depth, beginning with 0, a sorted list of the nodes there|the nodes level by level from top to bottom, small numbers first on a level, one list for each}",
  "the nodes of each level, from the deepest up to the root's": () =>
    "{the nodes of each level, the deepest level first, sorted within a level|a list of lists: for every level from the bottom up its nodes in rising order|the levels of the tree from the lowest to the root's, each as an ascending list of nodes|all nodes grouped by level, from the deepest upwards, each group sorted|for each depth, beginning with the greatest, a sorted list of the nodes there|the nodes level by level from bottom to top, small numbers first on a level, one list for each}",
  "the nodes of the widest level": (tie) =>
    `{the nodes of the widest level in rising order, of equally wide ones that ${tie} the root|a sorted list of the nodes on the level with the most nodes (if several, the one ${tie} the root)|which nodes are on the largest level, ascending; among equally large levels take the one ${tie} the root|the members of the most crowded level, sorted, where a tie goes to the level ${tie} the root|all nodes on the level that has the most of them, in ascending order, preferring the one ${tie} the root}`,
  "the depth of each node": () =>
    "{the depth of each node, as a list (the root's is 0)|a list of how deep every node is, with 0 for the root|for each node how many steps it is below the root|how far each node is from the root, as a list|the level of every node, 0 for the root, 1 for its children and so on|a list whose item i is the depth of node i, where the root has depth 0|each node's number of steps up to the root, listed by node}",
  "how many nodes each node's subtree has": () =>
    "{how many nodes each node's subtree has, the node included|the size of the subtree of every node, as a list|for each node the number of nodes below it, plus 1 for itself|a list of subtree sizes, each node counting in its own|how many descendants every node has, itself counted too|a list whose item i is the number of nodes in the subtree of node i, i included|for every node the count of itself and all that is below it}",
  "the deepest node": (tie) =>
    `{the deepest node, of several the one with the ${tie} number|which node is deepest (on a tie, the ${tie} number)|the node farthest down from the root, choosing the ${tie} number among equals|the number of the node with the greatest depth, or the ${tie} one of several such|the node that has the most steps up to the root; if some are equal, the one with the ${tie} number|the node at maximum depth, where ties go to the ${tie} number}`,
  "the path from the root to the deepest node": (tie) =>
    `{the path from the root to the deepest node, of several such nodes to the one with the ${tie} number|the nodes that one passes from the root to the deepest node, both included (on a tie, to the ${tie} number)|a list that begins with the root and goes down to the deepest node, where ties go to the ${tie} number|the way down from the root to the node of greatest depth, as a list of nodes; of equally deep ones take the ${tie} number|all nodes from the root to the one farthest down, in this order, the ${tie} number being chosen if several are equally deep|the list of nodes leading from the root to the deepest node, or to the one with the ${tie} number if several are deepest}`,
  "the number of steps on the longest path between any two nodes": () =>
    "{the number of steps on the longest path between any two nodes|the diameter of the tree in steps|the greatest distance between two nodes|how many steps the two nodes are apart that are farthest from each other|the maximum number of steps from any node to any other|how long the longest path in the tree is, in steps, wherever it begins and ends|the largest distance of a pair of nodes, not necessarily through the root}",
  "the number of nodes on the longest path between any two nodes": () =>
    "{the number of nodes on the longest path between any two nodes|the diameter of the tree counted in nodes|how many nodes are on the longest path, its two ends included|one more than the greatest distance between two nodes|how many nodes one visits on the longest way from some node to another, both counted|the length of the longest path in the tree as a number of nodes, wherever it begins and ends}",
  "the fewest steps from which some node can reach every other": () =>
    "{the fewest steps within which some node can reach every other one|the radius of the tree|the smallest number of steps that is enough for one well chosen node to get to each other node|the least, over all nodes, of the distance to the farthest node|how far the farthest node is from the most central one, in steps|the minimum of all nodes' greatest distances|how many steps the best placed node is from the node farthest from it}",
  "the sum of the distances of all pairs of nodes": () =>
    "{the sum of the distances of all pairs of nodes|the total distance over all pairs of nodes, every pair once|all distances between two nodes added up, each pair counted only once|how many steps it is between the nodes of each pair, summed over the pairs|the sum over all i less than j of the steps between nodes i and j|the distances from every node to every other in total, one direction only}",
  "how far each node is from the node farthest from it": () =>
    "{how far each node is from the node farthest from it, as a list|a list of every node's greatest distance to another node|for each node the number of steps to the most distant node|the distance from each node to its farthest node, listed by node|how many steps every node needs at most to reach any other|a list whose item i is the largest distance between node i and another one}",
  "all nodes at which a longest path ends": () =>
    "{all nodes at which a longest path ends, in rising order|the ends of all longest paths, as a sorted list of nodes without repetition|every node that is as far from some other node as two nodes can be, ascending|a sorted list of those nodes where a path of greatest length begins or ends|which nodes are an end of some longest path in the tree, from the smallest number up|in ascending order, each node that belongs to a pair with the greatest distance}",
  "the centre, the node whose farthest node is nearest": (tie) =>
    `{the centre, the node whose farthest node is nearest, of several the one with the ${tie} number|the most central node, from which the farthest node is as near as possible (on a tie, the ${tie} number)|the node with the smallest greatest distance to any other; if some are equal, the ${tie} number|the node that needs the fewest steps to reach even the farthest one, choosing the ${tie} number among equals|the center of the tree, which keeps the largest distance to another node least, ties going to the ${tie} number}`,
  "the node that is nearest to all others together": (tie) =>
    `{the node that is nearest to all others together, of several the one with the ${tie} number|the node with the smallest total distance to all nodes (on a tie, the ${tie} number)|the node from which the distances to all the others have the least sum; if some are equal, the ${tie} number|the node that is best on average, its steps to all other nodes being fewest in total, choosing the ${tie} number among equals|which node minimizes the sum of distances to every other one, ties going to the ${tie} number}`,
};

function atDepth(wanted: number): string {
  const line =
    wanted === 2 ? "how many grandchildren the root has" : "how many great-grandchildren the root has";
  return `{the number of nodes at depth ${wanted}, where the root has depth 0|how many nodes are at depth ${wanted} (root: 0)|how many nodes are ${wanted} steps away from the root|the count of nodes whose way up to the root takes exactly ${wanted} steps|${line}|the size of level ${wanted}, the root being level 0|how many nodes have precisely ${wanted} nodes above them|the number of nodes with depth equal to ${wanted} if the root's depth is 0}`;
}
