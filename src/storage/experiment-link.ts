import { type Experiment, experimentLines, readExperiment } from "../domain/lab/experiment.ts";
import { PlaygroundError } from "../domain/playground-error.ts";
import { say } from "../messages/say.ts";
import { packText, unpackText } from "./packed-text.ts";

/** Of a link's payload. Longer ones are not made: browsers and servers would take them, but nothing that sends them. */
export const maxLinkCharacters = 30_000;
/** Of an experiment's file in UTF-8; more is neither packed nor unpacked. */
const maxExperimentBytes = 2_000_000;

/** The format's version, as of share links. */
const version = 1;

/** `characters` of the payload; absent where it was too much to even pack. */
export type ExperimentLink =
  | { readonly kind: "link"; readonly payload: string }
  | { readonly kind: "tooLarge"; readonly characters?: number };

/** @returns what follows `#/lab/` in an address */
export async function writeExperimentLink(experiment: Experiment): Promise<ExperimentLink> {
  const pieces: string[] = [];
  let characters = 0;
  for (const line of experimentLines(experiment)) {
    characters += line.length;
    if (characters > maxExperimentBytes) return { kind: "tooLarge" };
    pieces.push(line);
  }
  const payload = `${version}.${await packText(pieces.join(""))}`;
  if (payload.length > maxLinkCharacters) return { kind: "tooLarge", characters: payload.length };
  return { kind: "link", payload };
}

const advice = () => say`Ask whoever sent it for the link once more, or for the experiment as a file.`;

/**
 * Reads a link of unknown origin, and never holds much more than `maxExperimentBytes` for it.
 * @param payload what follows `#/lab/` in the address
 * @throws PlaygroundError where it is damaged, or a newer page's
 */
export async function readExperimentLink(payload: string): Promise<Experiment> {
  const [, digits, packed] = /^([1-9]\d{0,8})\.(.*)$/s.exec(payload) ?? [];
  if (digits === undefined || packed === undefined)
    throw new PlaygroundError(
      say`This address holds no experiment: it does not begin with a format’s number`,
      advice(),
    );
  if (Number(digits) !== version)
    throw new PlaygroundError(
      say`The experiment in this link was written by a newer page, in format ${digits}; this one reads format ${version}`,
      say`Reload the page to get its newest version, then open the link again.`,
    );
  const unpacked = await unpackText(packed, maxExperimentBytes);
  switch (unpacked.kind) {
    case "tooLarge":
      throw new PlaygroundError(
        say`The experiment in this link is larger than any that a page puts in one`,
        advice(),
      );
    case "damaged":
      throw new PlaygroundError(say`The experiment in this link is damaged: ${unpacked.why}`, advice());
    case "text":
      return readExperiment(inOne(new TextEncoder().encode(unpacked.text)), {
        textOf: (bytes) => new TextDecoder().decode(bytes),
      });
  }
}

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield await Promise.resolve(bytes);
}
