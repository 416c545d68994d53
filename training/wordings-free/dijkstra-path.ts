import type { family } from "../../src/domain/families/dijkstra-path.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ oneWay, stop, longest }) => {
  const roads = oneWay
    ? "{arcs (from, to, length), usable forward only|directed weighted edges (from, to, length)|(from, to, length) triples, no going back along them}"
    : "{edges (from, to, length), usable back and forth|undirected weighted edges (from, to, length)|(from, to, length) triples, symmetric}";
  const halt =
    stop === 0
      ? ""
      : `{Surcharge of ${stop} per intermediate node|Every node strictly between the endpoints costs ${stop} extra|Passing through a node: +${stop}, endpoints exempt}.`;
  const ban =
    longest === null
      ? ""
      : `{Edges with length > ${longest} are unusable|Ignore any edge exceeding ${longest}, ${longest} itself is fine|Only edges with length <= ${longest} may be taken}.`;
  const none = "{unreachable -> null|null for a disconnected goal|no connection means null}";
  return {
    phrases: [],
    statements: [
      `Graph: ${roads}. {Cheapest|Min-cost} start -> goal, return node list incl. endpoints; ${none}. ${halt} ${ban}`,
      `i have ${roads} and want to get from start to goal {with the least total|as cheaply as possible}. list the stops in order, {start and goal too|ends included}. ${none}. ${halt} ${ban}`,
      `G = (V, E, w) with E = ${roads}. Output v0 = start, …, vk = goal {minimising|with minimal} total weight; ${none}. ${halt} ${ban}`,
      `A {courier|data packet|freight train} travels from start to goal over ${roads}. {Dispatch|Headquarters} wants the itinerary with the lowest sum, every halt from first to last; ${none}. ${halt} ${ban}`,
      `Which sequence of nodes {leads|brings me} most cheaply from start to goal, given ${roads}? ${none}. ${halt} ${ban}`,
      `Dijkstra with a {priority queue|min-heap} and predecessor map; input ${roads}; reconstruct start…goal as an array of vertices. ${none}. ${halt} ${ban}`,
      `We have ${roads}. Please say me by which towns I go from start until goal so sum is the most small, as list with start and goal inside. ${none}. ${halt} ${ban}`,
    ],
  };
};
