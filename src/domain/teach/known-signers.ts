/** Something that was opened in this browser and signed by a key, under some name. */
export interface KnownSigner {
  /** As in `LinkSignature`. */
  readonly key: string;
  readonly by: string;
  /** When the key gave this name first: ISO 8601, UTC. */
  readonly since: string;
}

/** What a browser knows of whoever signed a link, from what it has opened before. */
export interface Meeting {
  /** The same key, as it was called first. */
  readonly before: KnownSigner | undefined;
  /** Another key that had this name before the present one did: whose link this is, is anybody's guess. */
  readonly namesake: KnownSigner | undefined;
}

/** @param known in any order, with or without the present one */
export function meetingOf(
  { key, by }: Pick<KnownSigner, "key" | "by">,
  known: readonly KnownSigner[],
): Meeting {
  const earliestFirst = known.toSorted((a, b) => (a.since < b.since ? -1 : 1));
  const before = earliestFirst.find((each) => each.key === key);
  const named = earliestFirst.find((each) => looksLike(each.by, by));
  return { before, namesake: named?.key === key ? undefined : named };
}

/** Whether a reader would take one name for the other. */
export function looksLike(one: string, other: string): boolean {
  return skeletonOf(one) === skeletonOf(other);
}

/** Letters of other alphabets that look like Latin ones, each before the one that it looks like. */
const lookalikes = new Map(
  "аa вb сc ԁd еe нh һh іi ıi јj кk мm оo рp ԛq ѕs тt уy хx ԝw αa εe ιi κk νv οo ρp τt υu χx 0o 1l |l"
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

/** Without capitals, accents, blanks, signs and what cannot be seen. */
function skeletonOf(name: string): string {
  const letters = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/./gsu, (letter) => lookalikes.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, "");
  return letters === "" ? name : letters;
}
