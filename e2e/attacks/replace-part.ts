/** The text with something else between two of its lines. @throws Error where these are not there */
export function replacePart(
  text: string,
  between: readonly [start: string, end: string],
  part: string,
): string {
  const [start, end] = between;
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`The text has no place for a list: no line ${start}, or no line ${end}`);
  return `${before}${start}\n\n${part}\n\n${end}${after}`;
}
