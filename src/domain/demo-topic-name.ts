import { say } from "../messages/say.ts";
import type { DemoTopic } from "./demo.ts";

/** A topic of the demos as the page names it, in lower case. */
export const demoTopicName = (topic: DemoTopic): string => names[topic]();

const names: Readonly<Record<DemoTopic, () => string>> = {
  "the edges of the input": () => say`the edges of the input`,
  security: () => say`security`,
  "state and time": () => say`state and time`,
  numbers: () => say`numbers`,
  text: () => say`text`,
  "prompts and models": () => say`prompts and models`,
};
