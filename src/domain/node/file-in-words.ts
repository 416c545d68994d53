/**
 * The file that the harness has named behind a function's or an error's words (harness/thrown.mjs), which have no other
 * place for it.
 * @example fileInWords("read in lib/settings.mjs") // "lib/settings.mjs"
 */
export function fileInWords(words: string): string | undefined {
  return /[ (]in (?<file>[^\s()]+)\)?$/.exec(words)?.groups?.["file"];
}
