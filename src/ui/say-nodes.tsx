import { Fragment, type ReactNode } from "react";
import { piecesOf } from "../messages/say.ts";

/**
 * A text of the interface with elements in it, each where the language wants it.
 * @example sayNodes`Open ${<a href="#/demos">{say`the demos`}</a>} first.` // key: "Open {0} first."
 */
export function sayNodes(parts: TemplateStringsArray, ...values: readonly ReactNode[]): ReactNode {
  return piecesOf(parts).map((piece, index) => (
    // The pieces of one text never change their order.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>{typeof piece === "number" ? values[piece] : piece}</Fragment>
  ));
}
