import { say } from "../messages/say.ts";
import { Button } from "./Button.tsx";

/** Of a page: more would hold the browser up. */
export const rowsOfPage = 50;

interface Props {
  /** The first row shown, from 0; a multiple of `rowsOfPage`. */
  readonly from: number;
  readonly total: number;
  /** "120 students" */
  readonly totalWords: string;
  readonly className: string | undefined;
  readonly wordsClassName: string | undefined;
  /** @param page from 0 */
  readonly onPage: (page: number) => void;
}

/** @returns the first row of the page, or of the last one, where fewer rows are left than when the page was chosen */
export function firstRow(page: number, total: number): number {
  return Math.min(page, Math.max(0, Math.ceil(total / rowsOfPage) - 1)) * rowsOfPage;
}

/** Leads through the pages of a long list; nothing where there is one page. */
export function Pager({ from, total, totalWords, className, wordsClassName, onPage }: Props) {
  if (total <= rowsOfPage) return null;
  return (
    <div className={className}>
      <Button disabled={from === 0} onClick={() => onPage(from / rowsOfPage - 1)}>{say`Earlier`}</Button>
      <Button
        disabled={from + rowsOfPage >= total}
        onClick={() => onPage(from / rowsOfPage + 1)}
      >{say`Later`}</Button>
      <span className={wordsClassName}>
        {say`${from + 1} to ${Math.min(from + rowsOfPage, total)} of ${totalWords}`}
      </span>
    </div>
  );
}
