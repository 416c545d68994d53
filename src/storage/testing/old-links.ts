import type { SharedExercise } from "../../domain/shared-exercise.ts";
import { authoredSums } from "../../domain/teach/testing/authored-sums.ts";
import type { ReadLink } from "../share-link.ts";

const primes: SharedExercise = {
  exercise: { family: "is-prime", version: 2, seed: 7, difficulty: "easy" },
  language: "python",
  programs: { python: "def is_prime(n):\n    return n in (2, 3, 5)\n" },
};
const intervals: SharedExercise = {
  exercise: { family: "merge-intervals", version: 1, seed: 2_147_483_647, difficulty: "hard" },
  language: "javascript",
  programs: { python: "# ü 😀\n", javascript: "const merge = (a) => a;\n" },
};

/** Links as they have been sent to people. Rows are added and never changed: every later page reads them all. */
export const oldLinks: readonly (readonly [payload: string, read: ReadLink])[] = [
  [
    "1.LY1BCoNQDAWvEt6qQrqxlELOIpSP5tuARsnXUhHvXizdDsPMDv1otFYUsiOn0YYNAivXOWxUMN4axSaH1Iyi2kEejM5ytnYdllPWVDYcjCF5v6ZeIZi35TU5GHNMfaSxnPU_FHSaycrzd7h4JY0TEYUuazg5mdOlZrox3avGcRxf",
    { kind: "shared", shared: primes },
  ],
  [
    "1.TY5BDoIwFAWv0jw3mtQFStTU4EnY_JRPqYFC2kIkhMRjuPMi7ryQRzC4cv9m5k3gG3ttA0NNKKmx9QiFhr3hrXWR_UB1gMTAPtjWQSUSgbmA2iXpMT3tD-lRorBlaXVfxwWuyBeYJWpypifDULjSQEF720VIdL41npqwFLsxVosVK_F-ic_zcc8d5P9eQbcuRPG7JDKxpo3ILoLOucM8fwE",
    { kind: "shared", shared: intervals },
  ],
  [
    "1.bZJBa9xADIX_inhQSGBSHLfNYSD00HOhtIceHNNMvLI9rUc2M5ptzLL_vYyzuyWQ2yA9PX2S5gCXdZwj72APUK8Tw-JHDjT3pCMT71lIcnjimGCw833vuzzpCgt2aYVBUqccWBQW31lzlK0yvW1CXujx9H40VNHfkSMXWWTyiWQWfl9c_SBOc-QC9sfLDhZ9lk79LDAQFwppyuFXcYfB4qILrIXTNoez4D-6rksJTD5p40VbHFuDuPEmWHhRHA0mJ0N2AxcTLKuOW7ffbu9SF_2iaLeBo3IsYCeFxWuRRfGK3HNk6fiVcsc9nbGvTnjX9kGIiF5wSvpKqJ8jSVnXZXM9Cb2jmu7vqbp-kLd6di5t7M2tAT-7sEwMgzsYNLeGakMfW7SmqQw4LFrOV5XcOSg8OPX7UnNTl8RNbehDi7Y16OawuOhTmeJyEn523ba44KfJp28cv7jEsHVVVQaBwxzXrzy4p1ULV_3pzmD0ott-f46-Gy_jufjyUz6jPR7_AQ",
    { kind: "authored", authored: authoredSums },
  ],
];
