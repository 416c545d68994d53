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
    tone: "info",
    value: say`one journey`,
    meaning: say`Firefox 153 solved an exercise in each language and engine, ran a demo and wrote with the model. The rest was not tried.`,
  },
  {
    name: say`Safari, and all browsers on iPhones`,
    tone: "warn",
    value: say`its engine, one journey`,
    meaning: say`WebKitGTK 2.50 took the same journey, without shared memory. Safari itself and phones were not tried.`,
  },
];
