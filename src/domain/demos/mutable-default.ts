import * as fc from "fast-check";
import { defineDemo } from "../demo.ts";
import { any, list, map, string } from "../type.ts";

interface Photo {
  readonly place: string;
  readonly tags?: readonly string[];
}

type Input = readonly [photos: readonly Photo[]];

const place = fc.constantFrom("Rome", "Oslo", "Lima", "Kyoto");
const tags = fc.subarray(["sea", "night", "food"]);
const bare: fc.Arbitrary<Photo> = fc.record({ place });
const tagged: fc.Arbitrary<Photo> = fc.record({ place, tags });

export const demo = defineDemo<Input>({
  meta: {
    id: "mutable-default",
    title: "The default that remembers",
    topic: "state and time",
    place: 3,
    language: "python",
    summary: "`tags=[]` is made once, when the function is defined, and every caller shares it.",
  },
  task: "Photos have a `place`, and some have a list of `tags`. Write a function `tag_photos(photos)` that returns for each photo the list of its tags, with its place added at the end.",
  program: `def add_tag(tag, tags=[]):
    tags.append(tag)
    return tags


def tag_photos(photos):
    result = []
    for photo in photos:
        if "tags" in photo:
            result.append(add_tag(photo["place"], photo["tags"]))
        else:
            result.append(add_tag(photo["place"]))
    return result
`,
  mended: `def add_tag(tag, tags=()):
    return [*tags, tag]


def tag_photos(photos):
    result = []
    for photo in photos:
        if "tags" in photo:
            result.append(add_tag(photo["place"], photo["tags"]))
        else:
            result.append(add_tag(photo["place"]))
    return result
`,
  lesson:
    "A default is made once, not for each call: two photos without tags get the *same* list, and it holds both places. Never give a list or a dictionary as a default that is then changed; and test what happens the second time, because the first is always right.",
  body: {
    signature: {
      kind: "function",
      name: "tag_photos",
      parameters: [{ name: "photos", type: list(map(string, any("value"))) }],
      returns: list(list(string)),
    },
    comparison: { kind: "exact" },
    examples: [
      [[{ place: "Rome", tags: ["food"] }]],
      [
        [
          { place: "Oslo", tags: ["sea", "night"] },
          { place: "Lima", tags: [] },
        ],
      ],
      [[]],
    ],
    // Two photos at least: after other cases a single one would fail as well, but not by itself.
    edges: [
      ["repeated calls", [[{ place: "Rome" }, { place: "Oslo" }]]],
      ["repeated calls", [[{ place: "Lima" }, { place: "Rome", tags: ["food"] }, { place: "Kyoto" }]]],
      ["typical", [[{ place: "Kyoto", tags: ["night"] }]]],
    ],
    inputs: {
      typical: fc.tuple(fc.array(tagged, { minLength: 1, maxLength: 3 })),
      "repeated calls": fc.tuple(fc.array(bare, { minLength: 2, maxLength: 3 })),
    },
    oracle: ([photos]) => photos.map((photo) => [...(photo.tags ?? []), photo.place]),
  },
});
