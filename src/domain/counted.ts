import { sayCount } from "../messages/say.ts";

/**
 * @param noun in English and the singular, with a regular plural; a literal, for the catalogue of messages
 * @example counted(1200, "sample") // "1,200 samples"
 */
export const counted = (count: number, noun: string): string => sayCount(count, `# ${noun}`, `# ${noun}s`);
