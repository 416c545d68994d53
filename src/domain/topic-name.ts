import { say } from "../messages/say.ts";
import type { Topic } from "./exercise.ts";

/** A topic as the page names it, in lower case. */
export const topicName = (topic: Topic): string => names[topic]();

const names: Readonly<Record<Topic, () => string>> = {
  lists: () => say`lists`,
  strings: () => say`strings`,
  dictionaries: () => say`dictionaries`,
  sets: () => say`sets`,
  sorting: () => say`sorting`,
  searching: () => say`searching`,
  recursion: () => say`recursion`,
  "dynamic programming": () => say`dynamic programming`,
  graphs: () => say`graphs`,
  trees: () => say`trees`,
  intervals: () => say`intervals`,
  numbers: () => say`numbers`,
  matrices: () => say`matrices`,
  parsing: () => say`parsing`,
  "state and time": () => say`state and time`,
  classes: () => say`classes`,
  "input and output": () => say`input and output`,
  functions: () => say`functions`,
};
