import type { family } from "../../src/domain/families/dijkstra-path.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ oneWay, stop, longest }) => {
  const roads = oneWay
    ? "{one-way streets (from, to, length)|roads (from, to, length) that can be driven in that direction only|directed connections (from, to, length)|(from, to, length) links, valid from the first place to the second and not back|unidirectional roads (from, to, length)|one-way roads, each a triple (from, to, length)|roads written (from, to, length), where turning back is forbidden|one-direction tracks (from, to, length)|arrows (from, to, length) of a directed graph}"
    : "{two-way streets (from, to, length)|roads (from, to, length) that can be driven in either direction|bidirectional connections (from, to, length)|(from, to, length) links, valid there and back alike|roads (from, to, length), open in both directions|two-way roads, each a triple (from, to, length)|roads written (from, to, length), as long in the one direction as in the other|tracks (from, to, length) that may be travelled both ways|connections (from, to, length) of an undirected graph}";
  const rules = [
    ...(stop === 0
      ? []
      : [
          `{add ${stop} for each place visited between start and goal|stopping at a place on the way costs ${stop} on top of the lengths, start and goal themselves being free|the total is the sum of the lengths plus ${stop} for every place in between|each place you pass through, apart from the first and the last, makes the total ${stop} larger|a penalty of ${stop} applies to every in-between place|total = sum of lengths + ${stop} * (number of inner places)|changing from one road to the next costs another ${stop}|every stopover means ${stop} more, but neither departure nor arrival does}`,
        ]),
    ...(longest === null
      ? []
      : [
          `{leave out every road whose length is above ${longest}|roads with a length over ${longest} cannot be used, one of exactly ${longest} can|use just the roads of length ${longest} or less|a road may be taken only if it is at most ${longest} long|skip a road if length > ${longest}|treat roads longer than ${longest} as if they were not there|the longest road allowed has length ${longest}|any road of length ${longest + 1} or more is blocked}`,
        ]),
  ];
  const also = rules.length === 0 ? "" : `; ${rules.join("; ")}`;
  const asSentences = rules.map((rule) => `{Note:|Rule:|Besides,|In addition,|Mind that} ${rule}.`).join(" ");
  const short =
    stop === 0
      ? "{shortest|minimum-length|shortest possible}"
      : "{cheapest|lowest-cost|least expensive|minimum-total}";
  const total =
    stop === 0
      ? "{total distance|overall length|sum of road lengths|total length|added-up length}"
      : "{total|overall cost|total cost|sum}";
  const none =
    "{None/null when no route exists|nothing (None or null) when the goal is out of reach|null should there be no connection|null in case one cannot get there|None in Python and null in JavaScript if it is impossible|null if no sequence of roads leads there|null whenever there is no way through|null for an unreachable goal}";
  const listed =
    "{the list of places in the order of travel (start and goal included)|a list of the place names from start to goal|all stations from start to goal, in a list,|the names of the places visited, in order and with the two ends,|the ordered places, first start and last goal,|a list [start, ..., goal] of the places|all places passed (both ends included)}";
  return {
    phrases: [
      `{plans|finds|searches for} the ${short} route from start to goal, {using|along} ${roads}, and {gives back|outputs|yields} ${listed}, or ${none}${also}`,
      `{accepts|receives|reads} ${roads}, {plus|and} the names of a start and a goal, and {delivers|hands back|produces} ${listed} {for|of} a route {of minimal|with the lowest} ${total}, and ${none}${also}`,
      `{determines|computes|works out} {how to get|how one gets} from start to goal with the {least|lowest} ${total}, given ${roads}; the {result|answer} is ${listed}, or ${none}${also}`,
      `{implements|uses|applies} {Dijkstra's algorithm|a shortest-path search} on ${roads} and {returns|reports} ${listed} of the ${short} way, {respectively|otherwise|or} ${none}${also}`,
      `{acts|works} like a {navigation device|route planner|sat nav}: given ${roads}, where one is (start) and where one wants to go (goal), it {returns|lists} the ${short} way as ${listed}, or ${none}${also}`,
      `{minimises|makes minimal} the ${total} of {travelling|a journey} from start to goal over ${roads} and {returns|reports} ${listed}; {it returns|the result is} ${none}${also}`,
      `{chooses|selects|picks}, out of all ways from start to goal {through|over} ${roads}, one whose ${total} is {not beaten by any other|as small as possible}, and {returns|gives} ${listed}, or ${none}${also}`,
      `{must|should} return ${listed} of {a|any} path with the {minimum|smallest possible} ${total} {between start and goal|that leads from start to goal}, when the map consists of ${roads}, or ${none}${also}`,
    ],
    statements: [
      `You are given ${roads}, a start and a goal. Return ${listed} of a path with minimum ${total}. Return ${none}. {Any optimal path is accepted|If several are best, any will do}. ${asSentences}`,
      `As a {lorry driver|cyclist|taxi driver|post van driver} I want the ${short} route from start to goal, as ${listed}, so that I {save fuel|lose no time}. The map is given as ${roads}. {I expect|Give me} ${none}. ${asSentences}`,
      `Returns ${listed} of the ${short} route. Args: ${roads}; the start; the goal. Returns ${none}. ${asSentences}`,
      `hi, {how can i|can someone help me} find the ${short} way from start to goal? i have ${roads}. output should be ${listed}, and ${none}. ${asSentences}`,
      `The function MUST return a path from start to goal whose ${total} is minimal, as ${listed}. It SHALL return ${none}. {Input|The network}: ${roads}. ${asSentences}`,
      `{Exercise|Task}. {Towns|Villages|Stations|Farms} are joined by ${roads}. {Determine|Find} the path from start to goal {for which|such that} the ${total} is {lowest|a minimum}, and {write down|give} ${listed}. The answer is ${none}. ${asSentences}`,
      `Route planning: {out of|from} ${roads}, {compute|calculate} how to {travel|drive} from start to goal with the lowest possible ${total}. {Result|Output}: ${listed}, or ${none}. ${asSentences}`,
      `Table roads(from, to, length) holds ${roads}. For a start and a goal, report ${listed} on the ${short} connection; ${none}. ${asSentences}`,
      `1. Read the ${roads}. 2. Beginning at start, settle the nearest unsettled place again and again. 3. Once goal is settled, trace back. 4. Return ${listed}; ${none}. ${asSentences}`,
      `{The result|What is returned} is ${listed}, namely of a way from start to goal on ${roads} that has the smallest ${total}; it is ${none}. ${asSentences}`,
      `{An ambulance|A postwoman|A delivery robot|A knight} {has to|must} get from start to goal as {cheaply|economically} as possible. There are ${roads}. {Which places does it pass|Which way does it take}? {Answer with|Return} ${listed}. {Answer|Return} ${none}. ${asSentences} The ${total} is what is to be {minimised|kept as low as possible}.`,
      `{Implement|Add} a route finder: in go ${roads} with a start and a goal, out comes ${listed} of the path with least ${total}, or ${none}. ${asSentences}`,
      `Don't count roads, {add up|sum} lengths: {look for|find} the way from start to goal with the smallest ${total}, given ${roads}. {Hand back|Return} ${listed}. {Hand back|Return} ${none}. ${asSentences}`,
      `In a weighted graph made of ${roads}, {compute|find} a path of least ${total} from start to goal. The path is {represented by|returned as} ${listed}; {let it be|return} ${none}. ${asSentences}`,
      `Exam question: {given are|consider} ${roads} and two places, start and goal. {State|Give} ${listed} for a connection that no other undercuts in ${total}; {state|give} ${none}. ${asSentences}`,
      `My {boss|professor|client} {wants|asks for} a program part that knows ${roads} and says how to come from start to goal {best|in the best way}, i.e. with the least ${total}. It should return ${listed}. It should return ${none}. ${asSentences}`,
    ],
  };
};
