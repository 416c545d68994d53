import styles from "./LongText.module.css";

interface Props {
  readonly text: string;
}

const linesOfBlock = 200;

/**
 * Text in which blanks count, of any number of lines: blocks that are out of sight are not laid out, since tens of
 * thousands of lines would take a fifth of a second. Stands in an element that scrolls.
 */
export function LongText({ text }: Props) {
  const blocks = blocksOf(text);
  if (blocks.length === 1) return text;
  return blocks.map((lines, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- the block's place is all that it is
    <span key={at} className={styles["block"]} style={{ containIntrinsicBlockSize: `${lines.length}lh` }}>
      {lines.join("")}
    </span>
  ));
}

/** Lines with their ends, so that nothing is lost where they are copied. */
function blocksOf(text: string): readonly (readonly string[])[] {
  const lines = text.split(/(?<=\n)/);
  const blocks: string[][] = [];
  for (let at = 0; at < lines.length; at += linesOfBlock) blocks.push(lines.slice(at, at + linesOfBlock));
  return blocks;
}
