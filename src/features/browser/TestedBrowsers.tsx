import { say } from "../../messages/say.ts";
import { type Fact, FactList } from "../../ui/FactList.tsx";

/** What was really tried, and what only should work. */
export const TestedBrowsers = () => <FactList facts={tested()} />;

const tested = (): readonly Fact[] => [
  {
    name: say`Chromium, and with it Chrome and Edge`,
    tone: "pass",
    value: say`every test`,
    meaning: say`With cross-origin isolation and without, online and offline, on narrow screens and wide ones.`,
  },
  {
    name: say`Firefox and its kin`,
    tone: "warn",
    value: say`not tested`,
    meaning: say`It has what the page needs. If something fails, the text above helps whoever looks into it.`,
  },
  {
    name: say`Safari, and all browsers on iPhones`,
    tone: "warn",
    value: say`not tested`,
    meaning: say`It has what the page needs, from version 17.4 on; the memory of a phone may be short for a model.`,
  },
];
