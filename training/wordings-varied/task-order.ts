import type { family } from "../../src/domain/families/task-order.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ tie, stuck, earlierFirst, perDay }) => {
  const hasDays = perDay !== undefined;
  const earlier = hasDays
    ? "{on an earlier day than|at least one day before|on some day before that of}"
    : "{before|earlier than|sooner than|prior to}";
  const [before, after] = earlierFirst ? ["x", "y"] : ["y", "x"];
  const pairs = `{pairs ${earlierFirst ? "[before, after]" : "[after, before]"}, where before has to be done ${earlier} after|pairs [x, y], meaning that ${before} must be finished ${earlier} ${after}|pairs (x, y) in which ${before} comes ${earlier} ${after}|pairs whose ${earlierFirst ? "first" : "second"} task must be completed ${earlier} the ${earlierFirst ? "second" : "first"}|pairs ${earlierFirst ? "(prerequisite, task)" : "(task, prerequisite)"}, the prerequisite being done ${earlier} the task|pairs [x, y] saying that ${after} {needs|depends on|waits for} ${before}, which is done ${earlier} ${after}}`;
  const tasks =
    "{a list of tasks|tasks (a list of names)|some tasks|an array of task names|a number of tasks|several tasks}";
  const result = hasDays
    ? `{a list of days, each a list of at most ${perDay} tasks|for each day the list of its tasks, up to ${perDay} a day|a plan as a list of lists, one per day, with no more than ${perDay} tasks each|the daily task lists in order, a day having room for ${perDay} tasks|a timetable: one list per day, ${perDay} tasks or fewer in each|lists of tasks day by day, ${perDay} per day at most|nested lists, the inner ones being days of up to ${perDay} tasks}`
    : "{the tasks in the order in which they get done|a list of all tasks in working order|the sequence of tasks, one after the other|the tasks, ordered so that they can be done one by one|a schedule as a flat list of tasks|the tasks sorted by when they are done|one list with the tasks in order of execution}";
  const choice = ties[tie];
  const tieSentence = hasDays
    ? `{Every day takes as many as possible of the tasks that are ready in the morning; if there are more than ${perDay}, and within the day, ${choice} goes first|Each day, of the tasks all of whose requirements were done on earlier days, take up to ${perDay}, always ${choice} next|A day is filled with tasks ready at its beginning: first ${choice}, and so on until ${perDay} are taken or none is left|In the morning see what is ready; do ${choice} first, then again by that rule, not more than ${perDay} in all}.`
    : `{Whenever several tasks could be next, ${choice} goes first|If more than one task is ready, do ${choice}|Among the tasks that are ready, pick ${choice}|At every step, of all tasks with nothing left to wait for, take ${choice}|Where there is a choice, ${choice} has priority|Ties between ready tasks are decided thus: ${choice} comes next}.`;
  const tieClause = hasDays
    ? `{of the tasks ready in the morning, as many as fit are done, ${choice} first|a day does what is ready at its beginning, always taking ${choice} next|when choosing among tasks ready that day, and in the order within it, ${choice} goes first}`
    : `{of several ready tasks ${choice} goes first|where several could be next, ${choice} is taken|among tasks that are ready, ${choice} has precedence|each time choosing ${choice} of what is ready}`;
  const outcome = outcomes[stuck];
  const cycle = `{If there is a cycle, the result is ${outcome}|Should tasks depend on each other in a circle, return ${outcome}|When a circular dependency makes that impossible, give back ${outcome}|In case some tasks can never be done because of a cycle, the answer is ${outcome}|A cycle (also a task that needs itself) leads to ${outcome}|If not everything can be done, on account of a circle, it yields ${outcome}|Cyclic requirements: return ${outcome}|Where requirements go round in a circle, hand back ${outcome}}.`;
  const cycleClause = `{in the presence of a cycle it returns ${outcome}|with circular dependencies the result is ${outcome}|if a circle prevents it, it gives ${outcome}|for cyclic requirements the answer is ${outcome}|should there be a cycle, it yields ${outcome}}`;
  return {
    phrases: [
      `{receives|accepts} ${tasks} and ${pairs}, and {outputs|produces} ${result}; ${tieClause}; ${cycleClause}`,
      `{arranges|lines up} ${tasks} according to ${pairs}, {returning|giving} ${result}, where ${tieClause}; ${cycleClause}`,
      `{computes|determines} ${result}, {given|from} ${tasks} with ${pairs}; ${tieClause}, and ${cycleClause}`,
      `{resolves|respects} dependencies, which are ${pairs}, between ${tasks} and {hands back|delivers} ${result}; ${tieClause}; ${cycleClause}`,
      `{organises|schedules} ${tasks}: no task too early with regard to ${pairs}; the result is ${result}; ${tieClause}; ${cycleClause}`,
      `{simulates|models} how ${tasks} are {worked off|carried out} under the constraints in ${pairs}, and returns ${result}; ${tieClause}; ${cycleClause}`,
      `{performs|does} a topological {ordering|sort} of ${tasks}, the edges being ${pairs}; it returns ${result}; ${tieClause}; ${cycleClause}`,
      `{works out|finds} ${result} so that all ${pairs} are {satisfied|obeyed}, for ${tasks}; ${tieClause}; ${cycleClause}`,
    ],
    statements: [
      `You are given ${tasks} and ${pairs}. Return ${result}. ${tieSentence} ${cycle}`,
      `{Dependency resolution|Scheduling with prerequisites}: the input is ${tasks} and ${pairs}; the output is ${result}. ${tieSentence} ${cycle}`,
      `hi, i've ${tasks} and ${pairs}. how do i {get|compute} ${result}? ${tieSentence} ${cycle}`,
      `As a {site manager|project manager|head cook} I have ${tasks}, and I know ${pairs}. I want ${result}. ${tieSentence} ${cycle}`,
      `The function MUST return ${result}. It is given ${tasks} and ${pairs}, all of which SHALL be observed. ${tieSentence} ${cycle}`,
      `Exercise on graphs: vertices are ${tasks}, edges are ${pairs}. Determine ${result}. ${tieSentence} ${cycle}`,
      `{Somebody builds a house|A family moves house|A team prepares a concert}: there are ${tasks}, and ${pairs}. Write down ${result}. ${tieSentence} ${cycle}`,
      `Count for every task how many others it still waits for; those with 0 are ready. ${tieSentence} When a task is done, lower the counts of those waiting for it. Input: ${tasks}; ${pairs}. Output: ${result}. ${cycle}`,
      `The result is ${result}, such that the requirements, ${pairs}, are met. ${tieSentence} ${cycle} The first argument is ${tasks}.`,
      `Don't do any task too early: there are ${pairs}. ${tieSentence} For ${tasks}, return ${result}. ${cycle}`,
      `{In which order|When} are ${tasks} done, if they are restricted by ${pairs}? ${tieSentence} Return ${result}. ${cycle}`,
      `{A student must pass courses|A tailor sews a suit|A mechanic assembles an engine}; think of the steps as ${tasks} with ${pairs}. ${tieSentence} {Report|Return} ${result}. ${cycle}`,
      `A make-like build tool gets, as its targets, ${tasks}, and moreover ${pairs}. ${tieSentence} It should return ${result}. ${cycle}`,
      `{Please bring|Please put} ${tasks} in order. We have ${pairs}. ${tieSentence} ${cycle} What I need back is ${result}.`,
      `Given: ${tasks}; ${pairs}. Wanted: ${result}. Choice: ${choice} first among what is ready${
        hasDays ? " in the morning" : ""
      }. Impossible because of a cycle: ${outcome}.`,
      `{Theatre rehearsal|Harvest festival|Hospital ward}: whoever is in charge holds ${tasks} besides ${pairs}. ${tieSentence} Draw up ${result}. ${cycle}`,
      `Code review: the current sort ignores requirements. Correct it: from ${tasks} plus ${pairs} construct ${result}. ${tieSentence} ${cycle}`,
      `Puzzle: quests in an adventure unlock one another, expressed by ${pairs}; the quests themselves are ${tasks}. ${tieSentence} Print-ready answer: ${result}. ${cycle}`,
      `Add planning: takes ${tasks} and ${pairs}, returns ${result}. ${tieSentence} ${cycle}`,
    ],
  };
};

const ties = {
  "a to z":
    "{the one first in the alphabet|the alphabetically first one|the smallest by name|the one with the name that sorts first|the one nearest to A|the lexicographically smallest|the one whose name comes first in a dictionary|the min of their names}",
  "z to a":
    "{the one last in the alphabet|the alphabetically last one|the largest by name|the one with the name that sorts last|the one nearest to Z|the lexicographically largest|the one whose name comes last in a dictionary|the max of their names}",
  "listed first":
    "{the one listed first|the one that stands first in the list of tasks|the one with the lowest position in the list|the one named earliest in the input|the one nearest the beginning of the given list|the one with the smallest index in the list|whichever was given first|the leftmost in the list of tasks}",
  "listed last":
    "{the one listed last|the one that stands last in the list of tasks|the one with the highest position in the list|the one named latest in the input|the one nearest the end of the given list|the one with the largest index in the list|whichever was given last|the rightmost in the list of tasks}",
} as const;

const outcomes = {
  nothing:
    "{null|null, not a list|nothing but null|null (None)|no list at all but null|null even if some could be done|just null|the value null}",
  empty:
    "{an empty list|the empty list|[]|an empty list even if some could be done|a list with nothing in it|a list of length zero|an empty array|[] instead of a part of the tasks}",
  doable:
    "{only those tasks that can be done|the part that can be done, without the rest|what is possible, the blocked tasks being left out|the doable tasks only|the result for the tasks that can be done, omitting the others|as much as can be done|just the tasks not held up by it|all that can be carried out and nothing else}",
} as const;
