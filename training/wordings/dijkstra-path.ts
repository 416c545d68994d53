import type { family } from "../../src/domain/families/dijkstra-path.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ oneWay, stop, longest }) => {
  const roads = oneWay
    ? "{one-way roads (from, to, length)|directed roads (from, to, length)|roads (from, to, length) that lead one way only}"
    : "{two-way roads (from, to, length)|roads (from, to, length) that lead both ways|undirected roads (from, to, length)}";
  const rules = [
    ...(stop === 0
      ? []
      : [
          `{every place between the ends adds ${stop} to the total|${stop} more is counted for each place passed on the way, without start and goal|each intermediate place costs ${stop}}`,
        ]),
    ...(longest === null
      ? []
      : [
          `{roads longer than ${longest} are closed|roads of more than ${longest} must not be used|no road may be longer than ${longest}}`,
        ]),
  ].join("; ");
  const also = rules === "" ? "" : `; ${rules}`;
  const sentence = rules === "" ? "" : `{Note|Mind}: ${rules}.`;
  const total = stop === 0 ? "{total length|total}" : "total";
  const none = "{null if there is no path|null where there is no way|null if the goal cannot be reached}";
  return {
    phrases: [
      `{finds|computes} the {shortest|cheapest} {path|route} from start to goal {over|through a network of} ${roads} and returns {its places in order|the list of places on it}, both ends included, or ${none}${also}`,
      `{takes|is given} ${roads}, a start and a goal, and returns {a list of the places on|the places, in order, of} a {path|way} {between them|from one to the other} with the {smallest|least} ${total}, or ${none}${also}`,
      `returns, as a list of places from start to goal, {the route|a path} {whose ${total} is smallest|of the smallest ${total}}, given ${roads}, and ${none}${also}`,
    ],
    statements: [
      `{Given|For} ${roads} {between|joining} named places, {find|return} a path from start to goal {of|with} the {smallest|least} ${total}, as the list of its places {with both ends|from start to goal}. Return ${none}. ${sentence}`,
      `A driver {wants to get|is to go} from start to goal on ${roads}, by the {shortest|best} way. {List|Return} the places that she passes, {both ends included|start and goal among them}. Give ${none}. ${sentence}`,
      `{What is|How do I find} the shortest path {between two places|from one place to another} in a {weighted graph|road map} of ${roads}? {Return|I need} the places from start to goal, or ${none}. ${sentence}`,
      `{Input|Given}: ${roads}, start, goal. {Output|Wanted}: the {places|list of places} along a path with {minimal|the smallest} ${total}, start and goal included, or ${none}. ${sentence}`,
    ],
  };
};
