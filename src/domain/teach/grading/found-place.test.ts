import { afterEach, expect, it } from "vitest";
import { speak } from "../../../messages/say.ts";
import { spanish } from "../../../messages/spanish.ts";
import { linePlace, linkPlace, sayPlace } from "./found-place.ts";

afterEach(() => speak(undefined));

const places = [
  linkPlace("mail.txt", 3),
  linePlace("list.csv", 12, ""),
  linePlace("list.csv", 12, "Ada (2b)"),
  "ada.json",
];

it("a place is kept in English, and shown in the language of the page", () => {
  expect(places).toEqual([
    "mail.txt, link 3",
    "list.csv, line 12",
    "list.csv, line 12 (Ada (2b))",
    "ada.json",
  ]);
  expect(places.map(sayPlace)).toEqual(places);

  speak(spanish);
  expect(linePlace("list.csv", 12, "")).toBe("list.csv, line 12");
  expect(places.map(sayPlace)).toEqual([
    "mail.txt, enlace 3",
    "list.csv, línea 12",
    "list.csv, línea 12 (Ada (2b))",
    "ada.json",
  ]);
});
