import type { family } from "../../src/domain/families/tree-measures.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ difficulty, measure }) => {
  const tie = /\*\*(.+?)\*\*/.exec(measure.rule)?.[1]?.replace(" number", "") ?? "";
  const what = measures[measure.words]?.(ties[tie] ?? tie) ?? measure.words;
  const kind = measure.returns.kind;
  const none = kind === "int" ? "0" : kind === "list" ? "[]" : "null";
  const empty = difficulty === "hard" ? "" : `{| {No nodes|n = 0}: ${none}.}`;
  return {
    phrases: [],
    statements: [
      `tree, p[i] = parent of i, {root: -1|-1 at the root}. {want|need|out}: ${what}.${empty}`,
      `i have a parents array ({-1 where there is no parent|the root has -1}), it's one tree, and need ${what}. {nodes are the indices|vertices 0..n-1}`,
      `T = rooted tree on 0, …, n-1 {with|by} parent function p, p(root) = -1. {Determine|Evaluate}: ${what}.`,
      `{Rivers flow into rivers|Every soldier reports to one superior|Each file folder lies in another}: for number i an array {tells|stores} where it goes, and -1 {for the sea|for the topmost}. {Seen as a tree, find|In this tree, tell me} ${what}.`,
      `{Parent-pointer array|Union-find-like parent array}, one component, {sentinel -1|-1 terminates}. {Compute|Derive} ${what}. {Parents need not precede children.|Indices come in no special arrangement.}`,
      `{Please to compute|I must know}, for tree where array says of each node which is {over it|its father} (minus one: {nobody|top}), ${what}.`,
      `p is the array of parent indices of a tree{ and -1 tags the root|, root tagged by -1}. {Required|To be derived}: ${what}.${empty}`,
    ],
  };
};

/** Other names of what is preferred of equally good ones. */
const ties: Readonly<Record<string, string>> = {
  smallest: "{lowest|min|smaller}",
  largest: "{highest|max|bigger}",
  "nearest to": "{higher up, closer to|least deep below|fewest edges away from}",
  "farthest from": "{lower down, farther from|deepest below|most edges away from}",
};

const edge = "{edges|hops|links}";

const measures: Readonly<Record<string, (tie: string) => string>> = {
  "the height": () =>
    `{the max depth, in ${edge}|how many ${edge} the longest downward chain from the root has|max over v of dist(root, v)}`,
  "the number of levels": () =>
    `{the max depth plus one|how many generations exist, root included|how many different depths occur}`,
  "the number of nodes at depth 2": () => atDepth(2),
  "the number of nodes at depth 3": () => atDepth(3),
  "the number of nodes at the greatest depth": () =>
    `{how many vertices attain the max depth|the size of the bottom generation|the tally of vertices with the most ${edge} above them}`,
  "the number of nodes on the widest level": () =>
    "{the tree's width, max vertices of equal depth|the size of the most populated generation|the biggest tally of vertices sharing one depth}",
  "the sum of the depths of all nodes": () =>
    `{Σ depth(v), root = 0|the internal path length: ${edge} to the root, added over every vertex|all depths added together, root contributing 0}`,
  "the number of leaves": () =>
    "{how many vertices are childless|the tally of indices that are nobody's parent|how many terminal vertices (no offspring) it has}",
  "the largest number of children that a node has": () =>
    "{the max out-degree, direct offspring only|the record for direct offspring of a single vertex|how often the most frequent parent index occurs (-1 aside)}",
  "the number of nodes with exactly one child": () =>
    "{how many vertices have out-degree 1|the tally of vertices with an only child|how many indices occur once, and once only, as a parent}",
  "the number of nodes with at least two children": () =>
    "{how many vertices have out-degree ≥ 2|the tally of forks, 2 or more direct offspring|how many indices occur more than once as a parent (-1 aside)}",
  "the number of nodes on each level, from the root's down": () =>
    "{generation sizes, top generation first, as an array|how many vertices have depth 0, 1, 2, … (array)|a histogram of depths, from 0 up}",
  "the nodes of each level, from the root's down": () =>
    "{vertices grouped by depth, 0 first, each group ascending|generations as nested arrays, top one first, sorted within|BFS layers top-down, lower indices earlier in a layer}",
  "the nodes of each level, from the deepest up to the root's": () =>
    "{vertices grouped by depth, max depth first, each group ascending|generations as nested arrays, bottom one first, sorted within|BFS layers bottom-up, root layer at the end, lower indices earlier in a layer}",
  "the nodes of the widest level": (tie) =>
    `{the vertices of the most populated generation, ascending (tie: the one ${tie} the root)|the sorted members of the biggest BFS layer; among equally big layers the one ${tie} the root}`,
  "the depth of each node": () =>
    `{dist(root, v) for every v, as an array|an array: how many ${edge} lie above each vertex|every vertex's generation, root being 0, as an array}`,
  "how many nodes each node's subtree has": () =>
    "{descendant tallies, the vertex itself included, as an array|an array of how many vertices hang at or beneath each vertex|for every v the size of the branch hanging at v, counting v}",
  "the deepest node": (tie) =>
    `{the vertex of max depth (tie: ${tie} index)|which vertex has the most ${edge} above it; ${tie} index among equals}`,
  "the path from the root to the deepest node": (tie) =>
    `{the chain of vertices root → … → vertex of max depth (tie: ${tie} index of that end)|an array of vertices, from the root on, down to the one with the most ${edge} above it, end included; ${tie} index among equals}`,
  "the number of steps on the longest path between any two nodes": () =>
    "{the diameter in edges|max over u, v of dist(u, v)|how many hops apart the two remotest vertices are}",
  "the number of nodes on the longest path between any two nodes": () =>
    "{the diameter in vertices, endpoints included|max over u, v of dist(u, v), plus one|how many vertices the lengthiest simple chain contains}",
  "the fewest steps from which some node can reach every other": () =>
    "{the radius, min eccentricity, in edges|min over u of max over v of dist(u, v)|the least k such that one vertex has all others within k hops}",
  "the sum of the distances of all pairs of nodes": () =>
    "{the Wiener index|Σ dist(u, v) for u < v, in edges|the hops between every two vertices added together, each couple once}",
  "how far each node is from the node farthest from it": () =>
    "{every vertex's eccentricity, in edges, as an array|max over v of dist(u, v), for each u, as an array|an array: hops from each vertex to its remotest counterpart}",
  "all nodes at which a longest path ends": () =>
    "{the endpoints of diameters, ascending, all of them|sorted vertices whose eccentricity equals the diameter|every vertex that some lengthiest chain starts or stops at, ascending}",
  "the centre, the node whose farthest node is nearest": (tie) =>
    `{the vertex of min eccentricity (tie: ${tie} index)|argmin over u of max over v of dist(u, v), ${tie} index among equals}`,
  "the node that is nearest to all others together": (tie) =>
    `{the vertex with min Σ of hops to everyone (tie: ${tie} index)|argmin over u of Σ over v of dist(u, v), ${tie} index among equals}`,
};

function atDepth(wanted: number): string {
  return `{how many vertices have depth == ${wanted}, root = 0|the size of generation ${wanted}, the root being generation 0|the tally of vertices ${wanted} ${edge} beneath the root}`;
}
