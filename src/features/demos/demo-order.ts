import { type DemoMeta, type DemoTopic, demoTopics } from "../../domain/demo.ts";

export function membersOf(topic: DemoTopic, demos: readonly DemoMeta[]): readonly DemoMeta[] {
  return demos.filter((demo) => demo.topic === topic).toSorted((a, b) => a.place - b.place);
}

/** As the list shows them, and as a presentation goes through them. */
export function demosInOrder(demos: readonly DemoMeta[]): readonly DemoMeta[] {
  return demoTopics.flatMap((topic) => membersOf(topic, demos));
}
