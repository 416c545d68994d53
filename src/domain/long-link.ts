/**
 * A link of more characters is said to be long: of the programs that people send links with and whose limit is known,
 * most cut it (`link-carriers.ts`).
 */
export const longLinkCharacters = 8000;
