import type { SharedExercise } from "../../domain/shared-exercise.ts";
import { weekThree } from "../../domain/teach/testing/any-assignment.ts";
import { authoredAccount } from "../../domain/teach/testing/authored-account.ts";
import { authoredErrors } from "../../domain/teach/testing/authored-errors.ts";
import { authoredSums } from "../../domain/teach/testing/authored-sums.ts";
import { authoredSorting } from "../../domain/teach/testing/authored-sorting.ts";
import type { ReadLink } from "../read-held.ts";

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
  [
    "1.XZJhT9swEIb_inWfyuSiNE1pm4lJpYUB6rSVTVq3EA3XuSSGxAm2Ay2o_326tEVjXyLrfPe8773xK4jG5ZXBBMJXcMoVCCF8f2yEQcuUZpVJ0ACHRKWpkk3hNhACCrsBDtYJhyVqByHcoGuMZi5HZvfTVcrudFOu0Ng7vrspRVGgdSxVxrpjQqhMC9cYJPkHpRMIIW20dKrSwEGLkvzsicChFkaU6NBYCKPXw_1eBTi4TU2FQlkXKe1i2MYcTOvNvq9zKITOGpEhoaDeuLyVvBdPwkqjagdxu6JxaMjdviOE900hEMtgiga1xHedCaaHNDp7j0fhrWaMsZ0nZivjMOlo9oFpllaGaQr90Hur_9eSlbbuLeFT9oZlp58OY8elqDsdvSsR-OiYZDodwdmqrQrWZaujj7earEth2wiiHgdci7IuEDhEAWfjmA59zrp-DDGPvDZfJUUBnFKIRsMeZ90TL-Cs1-fMHw-HnHV7g77X9hOwrB09lSjefXYUjZlw6gn3mO64R5xh4PmcdfsjYp4MBjHEMQdZlbUwylKgb08E10I6Ml-qolD2G5qpsAih73kehxLLymy-YCZWG0e7-YMTDrnSjvaM6Zgonf3Dy4XNMaH3KAqKeTI5n06eFxdnmbyaLqr5bOJ9nT0DB1M1OrE7IZJKVIa2xUaQLl-Ci5fVVV_m5eVyNLueXX8eLegPLpPlY-_Pr4eLp2p6vbr6ceafLzPKAuY_53J9OXoJpKn9SkjZjIohzdysg2Bxs_5tzrzxfPnrfj0NsvsJxPF2u_0L",
    {
      kind: "authored",
      authored: {
        ...authoredSorting,
        cases: authoredSorting.cases.map((each) => (each.visible ? each : { ...each, expected: "" })),
        hiding: {
          kind: "hashed",
          salt: "AAECAwQFBgcICQoLDA0ODw",
          rounds: 200000,
          digests: [
            ["fXz4FzbI3chmHX8DJDJG8Q", "jXdXq1_YkFvoCJbITB2EXg"],
            ["LWLcxH8z4crp2oaccu8l7Q", "Rx44QRxZrB09LXYjxC4gjA"],
          ],
        },
      },
    },
  ],
  [
    "1.fZLBbtswDEB_heApAbTUybANcHcbdiw2dMB2qI2VtWlbmy0ZEr3UCPLvA20nQRuguomkqKdHHZAGaXzgEtMDipWWMcUfDQUGPwgaLG1V2WJoZcQUmeKIBqOQcMdOMMV7liE4aPweOnIj7BvfMljhLgJT0YCv4LFn37f8CDVL3MCvhgOD80--HMFGEN0bCGQjAzngEHzY6D22diRDYIX7a12JKVaDK8R6hwYddUoblfb3TNtToI6FQ8T04XCqmGjQoIz9tHWCR3POznCv0rnBML0sng9gS64eqGbtjf0ozUTxh_5RLILtBfNJTRAOCrxUpPiyKEXtFbjiwK7gF5UlV3B-zmrCNjDzrdPMAQDYagnAZ9guMV2zvZ_UDvxV_a0ynA1nuJ6r5vcso7m5Wdpk7jXeyfBM8u0KBA7az1awuoCsQZrg9-B4D_fk6muGWz20INyRNJuq9T6sFppT79vMHTOnggqKk-iHrUF-pm4e0Xs0-AkN7jA3U0av0dEu8UTjyXX83Rbz3GDhu56CjSr7_KP4mYppvp1tWxu_c_hCkTHdJUlisOPOh_GOa3oaRYl2Hz4abKwTpdNvouJPpBf_aPAiQql2b2Tz4_E_",
    { kind: "authored", authored: authoredErrors },
  ],
  [
    "1.fVRNb9swDP0rBE8JpnZpi-7goj102GHA1hU7bIc4cFWHtrXYlCHRa40g_32QndhOP2YgCUy9Rz4-itmibqSwjtYYbVGMlIQR3ps8b-FR8wYVrk2WmbQppcUISfsWFXrRQhWxYIS_nRECDWmpvYeHjnurefNwCnf20a5bEL0hD7YRqKwjkEIzSEGOwPgovAo4bTx50AzknHWnoYbJWUvjKCjbGF5jhF0NVMi6GnTe9jJr7XRFQs5jtNweEKk1HAjS1uHVsOButVNYas4bnVMAY91KYRkV_tF_tU-dqQVXXZNOyIXye0SEx6AIcafQUUaOOKUjZG_HoDCKGQBgTRkkiWEjSTLzVGYKOonz_Xl4Qvi0i8J1fxrzyK4bSQwP3IblHe6H6_54Sg6TSGwj79FN1sfgZpJpch6eblTwS5cNfQmzmsXIVoDYNnkR4_xNMSeDmCENSeP4tcQOn5SU9SKn6vaUMW3ML-fxwnXYBnZq2YtrUrFu1rvdxwGkMP7Y6qtwsAtfdSNfedZb9Ab-YO9ICOb-aOQFxWQwO3g60ucghbNPwPQEPzXnb1t59arqybTqsYmjkA76LTg4qNgDx0wH9C7mcIdT7btdWJ4ppGdd1SWhwjvLFPNFzGfnqPBsEdasv36X85iHy3Qxj3kytjmu1HKhsNvksHz75R6vDHycNB1zSB4-_0m4UpjaqtbO-LBdwx8CPetUQgOVKUvj78l91p4wOl8sFgorqqxrv1OuH1sJ_Z1fflJYGJbQ6yoApLBrj9Ghr87JCAzLtMFJFE5uwu-xvn0Qd7t_",
    { kind: "authored", authored: authoredAccount },
  ],
  // Its passphrase: correct horse battery
  [
    "1.XVRrb-o4FPwr1vlEV2kVSHhldVcqLFCglPJoIbSo1yQOGGzH2A6QVv3vV6YPbfeLZR2PZ8ZzjvwGODObVJEYgjcw1DACAUz2GVZEIypQqmKiwIGYJgmNMmZyCIBgnYMD2mBDOBEGAhgTkymBzIYg_Xk7TdBvkfEVUfq383HCMWNEG5RQpc2VpaBrgU2miJXfURFDAEkmIkNTAQ4IzK2fT0ZwQGKFOTFEaQie3r7OP1XAAZNLW2BUmycqzBLelw6oszf9s-4Aw2Kd4TWxVCBzszlLbvEB60hRaWB5fqIyRFl3n4gAfoICsFyKJEQREZEfyJgkX2kUPj1eBM8CIYQ-PCGdKkPigkB_IYGSVCFhQ__CPov_a0Wp0OY74V_omxb9-ufr2hXHslAQHyVLfHFlZQoF7KDVuYrRJVpd_P0srPUI63MET0UHyAlzyQg48OQ7qL60G89Bl6UlLJ0zgEtjW_-0_FiWSweilEusqLZP_m4iOeHIWHpOGaP6nqgm1gSCkuu6DnDCU5UPyBqvcmPVS-WKAxsqjHWytNuYivV_-DTBjMR2YjCzQexuj4e4zvd-V_e9kaxqti6213Zk0nMX4LVXbLx4x9mA74-d03gGDqg0E7GGoOK6Zxer9GQjlVz0mw8tdyaPZnt3v0h9fxGqbbeSX051r2dubnfRTdStrElvPlyVpd9lIzmdrgaXY_ZSmnmP5cxz--7h4JoRU9W03DJ-Z3ZTlq281Cw36206Gyp2LxqnUejVk0RIr3WQerQaVWdRveWO912v-UK9-Pq4C7ePsyMf75uh9Bu7zelQqaSjJKsn3nFbW2zGr2mHYb6XnZMMxbTzOO_Pp6-sd7-rksa_q2E4nNcHtWL7oZ0xwYYhvt7t_VYJ94olErJTJQmTfFONxaD9eqdfkubx8S4Ma2zSHXUGdayLC8wbm-hA_GyaEXeX9wY3jXbmsz2tT9JKkbbSaN7nu-K2_BKN3OrdVFz7w9lU8nVz2K7VJlG1MenvPGweGmKy4Imb39ZrRtLj63gmJyOww5LZ_6L0_v7-Bw",
    {
      kind: "authored",
      authored: {
        ...authoredSorting,
        cases: authoredSorting.cases.filter(({ visible }) => visible),
        hiding: {
          kind: "sealed",
          salt: "kLwvd9mq4IsK3Qp7slg1Fg",
          nonce: "zJ1B_3wWMmqwGxRW",
          rounds: 600000,
          box: "cpmnKCUE0WpwtjNPZo44ZYrjI6y-TsJJtHLkcHcI6geJXOb5p4IlQpTTbM-Rl_2W3V5u30K0vv0tQlr7o5Et4GWH5pEy2C5C9FiWOrlPnBxQY39ffnp3EvpsQbQ7Wc9E0RqI3C_i3dAwkYjVWwmRqCYp4Bkhxv66oQfu9f3wj8ZhRzoGlamqpGxpYnTGVXKXTzlJPk7eBDbOYOX9M81FUFulnlOYaAkq4E2aJ12eYlx6fYfyh7dnMFzNs_fCwVNYY8lSIQGM9as1ZamBhcve4uTue0kyJMHBFu4lqi9So61iEocXKmk1j5_cQ07NTnA4OWTpmgCOF88Sc7BSKk3atUBnSZmf0yL98tpiwzRWpSQ",
          count: 2,
        },
      },
    },
  ],
  [
    "1.dZJ9a9swEMa_ijgYtKAMxd06EJSRpulatrG1HStbalbFPttarbOR5LwQ8t3HOWlCofvvkO6e-93dswYTgi3JIUXQa7A5aBiNJuPR4ubyvMyuxzfNl4uR-naxAAnRxhpBwz3ikzjRorYhBpBgI7oAerqGJ0usYLpYNR5zkIdQr_f1d50TTSFihQLnSII6N0PPSrktCpt1dVyBBjRhBRJCNBG3gHCLsfPUV4bXRYQl8biLH6VQYlGhR07zKGwQ1BC-ZVVbkomdRwbbYRcdZdE2BBLIOCYNnfvD6iChNd44jMzJk-4SDuhx1fID72RqKaawSSX4njeABksRNhJqQ2VnSmQRaFex6rv9NXMTMm_bCGk_sI_oGWyXoeFlkgbW8ligR8rwRWaOhXjGPtrhHesHEkKILQ5_H5EoGi-I17XfXCFIvBGJODsT6viBXuuZmdCzT4cScGlcWyNIOAUJ06EUiRTvUkjlVElA10Y-n-K_50fC0kQ755pBwh-DRIqTFNJUQta41ngbeIr9SXBpsn5xzta1Dd_Rj01A0IlSSoJD1_jVVyzNbBWZK3l_KqGyFPv93lc2q_bjGb91ykdINxLaZpuVbOTh_sbZmpl3gYaAWUP5oDa-xBBBwhx9YIfo5D9mRbY6tOjvYpezaQ-thuyIvGOXJCo5HQyTgRr-GH7QSmmlfoOEylB-TZ-RBSfnk7vJ8ubnZZX9-nTbzK7OFV4tYLP5Bw",
    { kind: "assignment", assignment: weekThree },
  ],
  [
    "1.dZNxb9o6FMW_inWlJ22S82TCytRI01OAsLZrH6PQMsqiziQ3iUvsRLZDoBXf_cnAWlXa-8-yzz3-3evjF-DGiFxJVBaCFxApBBCG0SBsJ6N-nlwOJtX1MGTjYQsUrLAlQgBzxDXpBqQUxhqgICxKA8HyBdZCOQfe2KLSmAJ9WwYvr_XTRpIqI7ZAghtURDVyhdo5pSLLRNKUdgcBIDc7oGAst3gEhFu0jVaHSvNnEyIU-XVa_6KEkbZAjU6mkQhDVKXwb-cqcsVto9GBnbCzRiVWVAooKC4dqWnko3MHCjXXXKJ1nK7Tk-AN3e5qt-FmshTKxrCPKegDr4EAhLKwp1BylTc8R2cC9c4Wh9ue-IabRIvaQnxoWFvUDuykCOC9KADnpTFDjSrBd8oUM_Ib-8MJ72PwUxFCyBHHHX9QJKs0UW5cr5PLiCJ_EZ98-ULYx5_qT3cm3BzYlx0KuOWyLhEo9IDCskOJT8mnGGK6ZBRQ1tY9H3NnvzcV5tyKjavxfHfg-ZR0Y4hjCkkla66FcV28PglueXIYnBRlKcx31ANuEAKfMUZBoqz07gZzvtpZx-Wf9SgUQtnDfOeFSIrX9rg-JuUfiPcU6uqo8vf07f25FKVjPi0CMJhUKvVKrnM0FihsUBuXkMD_n7CiizrUqKe2SV1o367quESkjUuJz_ye1_E91pl1PgeMBYw9AIWCq_RSfUNnGPWjabSd3I-KZPH1tlpd9BletG4ULrrHD7VywjDl5LraYMkTN9f1obo_FFjZrJ1d3UU9083uZ-dRG15haZPLp7Aznybh17Pt6DZ81k1brufYrJENVlfD_tCb9saeLya329XT6qE1m1G0-Hc2Ob8oxu37jwPemCWLi09ovzfXG_HcX0Ty26pzg1N9uRltf0T58C5_NN2Mybu7xl8sngc3k_6DCr3R_fBxeqbO5dk8n_yo0_PPnh13Z2O1EKMW9vv_AA",
    {
      kind: "assignment",
      assignment: weekThree,
      signature: {
        kind: "fits",
        by: "Ada Lovelace",
        key: "BDieotfwTJUE6s3fVT9EwAJeltcIjA1WScAG5xFRAzruwlkWeuke0CbJDBD-S6O-2iQRxbjbZwsvFEYNTQ9HhOw",
      },
    },
  ],
];
