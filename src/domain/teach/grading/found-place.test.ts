import { afterEach, expect, it } from "vitest";
import { speak } from "../../../messages/say.ts";
import { spanish } from "../../../messages/spanish.ts";
import { linePlace, linkPlace, openedLink, pasted, sayPlace } from "./found-place.ts";

afterEach(() => speak(undefined));

const places = [
  linkPlace("mail.txt", 3),
  linePlace("list.csv", 12, ""),
  linePlace("list.csv", 12, "Ada (2b)"),
  "ada.json",
  linkPlace(pasted, 2),
  openedLink,
];

it("a place is kept in English, and shown in the language of the page", () => {
  const kept = [
    "mail.txt, link 3",
    "list.csv, line 12",
    "list.csv, line 12 (Ada (2b))",
    "ada.json",
    "pasted, link 2",
    "a link that was opened",
  ];
  expect(places).toEqual(kept);
  expect(places.map(sayPlace)).toEqual(kept);

  speak(spanish);
  expect(linePlace("list.csv", 12, "")).toBe("list.csv, line 12");
  expect(places.map(sayPlace)).toEqual([
    "mail.txt, enlace 3",
    "list.csv, línea 12",
    "list.csv, línea 12 (Ada (2b))",
    "ada.json",
    "pegado, enlace 2",
    "un enlace que se abrió",
  ]);
});
