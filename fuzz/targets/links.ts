import { deflateRawSync } from "node:zlib";
import type { SharedExercise } from "../../src/domain/shared-exercise.ts";
import { packText } from "../../src/storage/packed-text.ts";
import { compileAuthored } from "../../src/domain/teach/compile-authored.ts";
import { readAuthoredFile, writeAuthoredFile } from "../../src/domain/teach/authored-file.ts";
import { readHandIn, unsealed, writeHandIn } from "../../src/domain/teach/hand-in.ts";
import { weekThree } from "../../src/domain/teach/testing/any-assignment.ts";
import { authoredSums } from "../../src/domain/teach/testing/authored-sums.ts";
import { authoredSorting } from "../../src/domain/teach/testing/authored-sorting.ts";
import type { AuthoredExercise } from "../../src/domain/teach/authored-exercise.ts";
import { hashAnswers } from "../../src/storage/hashed-answers.ts";
import { packAssignment } from "../../src/storage/assignment-payload.ts";
import { packAuthored } from "../../src/storage/authored-payload.ts";
import { readHandInText, writeHandInLink } from "../../src/storage/hand-in-link.ts";
import {
  readShareLink,
  writeAssignmentLink,
  writeAuthoredLink,
  writeShareLink,
} from "../../src/storage/share-link.ts";
import { makeSigner, readSignerFile, writeSignerFile } from "../../src/storage/signing-key.ts";
import { bytesTarget, type Ending, jsonTarget, textTarget } from "../fuzz-target.ts";

const shared: SharedExercise = {
  exercise: {
    family: "merge-intervals",
    version: 1,
    seed: 7,
    difficulty: "easy",
  },
  language: "python",
  programs: {
    python: "def merge(a):\n    return a  # ü 😀\n",
    javascript: "const merge = (a) => a;\n",
  },
};
const links = await Promise.all([shared, { ...shared, programs: {} }].map(writeShareLink));
const [link = "", bare = ""] = links;

/** What is hidden in them is as small as it can be, so that damage meets it. */
const hashed = await hashAnswers(authoredSorting, { salt: "A".repeat(22), rounds: 100_000 });
const sealed: AuthoredExercise = {
  ...authoredSorting,
  cases: authoredSorting.cases.filter(({ visible }) => visible),
  hiding: {
    kind: "sealed",
    salt: "A".repeat(22),
    rounds: 600_000,
    nonce: "A".repeat(16),
    box: "AAAA",
    count: 2,
  },
};
const whole = (await writeAuthoredLink(authoredSums)) ?? "";
const set = (await writeAssignmentLink(weekThree)) ?? "";
const signed = {
  ...packAssignment(weekThree),
  signed: { by: "Ada", key: "BARUuDc8fB1vML13sDw61Q", signature: "AAAA" },
};

async function readLink(payload: string): Promise<Ending> {
  const read = await readShareLink(payload);
  if (read.kind !== "authored") return endingOf(read);
  return compileAuthored(read.authored, "fuzzed").problems.length === 0 ? "value" : "error";
}

function readFile(text: string): Ending {
  const read = readAuthoredFile(text);
  if (read.kind === "unreadable") return "error";
  return compileAuthored(read.authored, "fuzzed").problems.length === 0 ? "value" : "error";
}

const handIn = unsealed({
  assignment: "Zm9v",
  student: "Ada",
  at: "2026-03-01T12:00:00.5Z",
  work: [
    {
      index: 0,
      exercise: "YmFy",
      language: "python",
      program: "def f(a):\n    return a\n",
      claimed: { visible: [1, 2], hidden: [3, 4] },
      history: [{ at: "2026-03-01T11:00:00Z", program: "" }],
    },
  ],
});

const endingOf = ({ kind }: { readonly kind: string }): Ending => (kind === "unreadable" ? "error" : "value");

const inFile = (authored: AuthoredExercise): unknown => JSON.parse(writeAuthoredFile(authored));
const signer = await makeSigner("Ada");
const keyFile = async (passphrase: string): Promise<unknown> =>
  JSON.parse(await writeSignerFile(signer, passphrase));
const inAddress = (bytes: Uint8Array) => `1.${Buffer.from(bytes).toString("base64url")}`;
const packed = (payload: string) => Uint8Array.from(Buffer.from(payload.slice(2), "base64url"));

/** As large as deflate can make 100 KB of an address. */
const bomb = Uint8Array.from(deflateRawSync(Buffer.alloc(75_000_000)));
const deep = `${"[".repeat(400_000)}${"]".repeat(400_000)}`;

export const sharedLinks = [
  textTarget({
    name: "payload of a link",
    corpus: [link, bare, whole, set],
    tokens: ["1.", "2.", ".", "-", "_", "A", "=", "+", "/", "%", "1"],
    read: readLink,
    known: [inAddress(bomb), "1.".repeat(50_000), `1.${"A".repeat(99_000)}`, `1.${"_".repeat(99_000)}`],
  }),
  bytesTarget({
    name: "deflate stream in a link",
    corpus: [packed(link), packed(bare), packed(whole), packed(set)],
    read: (bytes) => readLink(inAddress(bytes)),
    known: [bomb],
  }),
  jsonTarget({
    name: "what is packed in a link",
    corpus: [
      shared,
      { ...shared, programs: {} },
      ...[authoredSums, hashed, sealed].map(packAuthored),
      signed,
    ],
    tokens: [
      "exercise",
      "programs",
      "language",
      "authored",
      "cases",
      "hiding",
      "sealed",
      "assignment",
      "signed",
    ].map((name) => `"${name}"`),
    read: async (text) => readLink(`1.${await packText(text)}`),
    known: [deep],
  }),
  jsonTarget({
    name: "file of an exercise",
    corpus: [inFile(authoredSums), inFile(hashed), inFile(sealed)],
    tokens: ['"exercise"', '"cases"', '"list[int]"', '"optional[str]"'],
    read: readFile,
    known: [deep],
  }),
  jsonTarget({
    name: "file of a signing key",
    corpus: [await keyFile(""), await keyFile("correct horse battery")],
    tokens: ['"by"', '"key"', '"privateKey"', '"box"', '"rounds"', '"edgecase-signing-key"'],
    read: async (text) => {
      const { kind } = await readSignerFile(text);
      return kind === "none" || kind === "newer" ? "error" : "value";
    },
    known: [deep],
  }),
  textTarget({
    name: "hand-in that was pasted",
    corpus: [(await writeHandInLink(handIn)) ?? ""],
    tokens: ["1.", "2.", "#/teach/grade/", "-", "_", "A", "?run=off", "{", " "],
    read: async (text) => endingOf(await readHandInText(text)),
    known: [inAddress(bomb), "#/teach/grade/".repeat(50_000), `1.${"A".repeat(99_000)}`, deep],
  }),
  jsonTarget({
    name: "hand-in as a file",
    corpus: [JSON.parse(writeHandIn({ ...handIn, seal: "YmF6" }))],
    tokens: ['"work"', '"seal"', '"claimed"', '"history"', '"edgecase-hand-in"'],
    read: (text) => endingOf(readHandIn(text)),
    known: [deep],
  }),
];
