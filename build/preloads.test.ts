import { expect, it } from "vitest";
import { preloadsOf } from "./preloads.ts";

it("asks for a screen and all that it imports, but for what every page has", () => {
  expect(
    preloadsOf("assets/LabRoute-L9EcakRF.js", [
      "assets/LabRoute-L9EcakRF.js",
      "assets/rolldown-runtime-XKyaHtl9.js",
      "assets/start-fj5YbyZ1.js",
      "assets/exercise-screen-DRmxlaen.js",
      "assets/Pager-B2-D2_E_.js",
    ]),
  ).toEqual([
    "assets/LabRoute-L9EcakRF.js",
    "assets/exercise-screen-DRmxlaen.js",
    "assets/Pager-B2-D2_E_.js",
  ]);
});

it("asks with a family only for what the page of an exercise does not have", () => {
  expect(
    preloadsOf("assets/rate-limiter-jmfXkoFH.js", [
      "assets/rate-limiter-jmfXkoFH.js",
      "assets/rule-list-BZP33OsT.js",
      "assets/exercise-screen-DRmxlaen.js",
      "assets/rolldown-runtime-XKyaHtl9.js",
      "assets/start-fj5YbyZ1.js",
    ]),
  ).toEqual(["assets/rule-list-BZP33OsT.js"]);
});
