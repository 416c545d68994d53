import { useEffect, useMemo, useState } from "react";
import { classNames } from "./class-names.ts";
import {
  type Formatter,
  loadedFormatter,
  loadFormatter,
  loadMathematics,
  mayHaveFormula,
} from "./load-markdown.ts";
import type { Mathematics } from "./markdown-html.ts";
import styles from "./Markdown.module.css";

interface Props {
  readonly children: string;
  /** The level (1-6) that the text's highest heading becomes. */
  readonly topHeading?: number;
}

/**
 * Formatted text. Until the formatter is here, and where it can make nothing of it, the text stands as it was written:
 * readable, and about as tall.
 */
export function Markdown({ children, topHeading = 3 }: Props) {
  const format = useFormatter();
  const mathematics = useMathematics(children);
  const html = useMemo(
    () => format?.(children, topHeading, mathematics),
    [format, children, topHeading, mathematics],
  );
  if (html === undefined)
    return <div className={classNames(styles["markdown"], styles["raw"])}>{children}</div>;
  // Safe: markdownHtml sanitises, and this is the only place that inserts HTML.
  return <div className={styles["markdown"]} dangerouslySetInnerHTML={{ __html: html }} />;
}

function useFormatter(): Formatter | undefined {
  const [loaded, setLoaded] = useState(() => loadedFormatter());
  useEffect(() => {
    if (loaded !== undefined) return undefined;
    let gone = false;
    void (async () => {
      const loadedNow = await loadFormatter();
      if (!gone && loadedNow !== undefined) setLoaded(() => loadedNow);
    })();
    return () => {
      gone = true;
    };
  }, [loaded]);
  return loaded;
}

/** What shows formulas, once a text may have some. */
function useMathematics(markdown: string): Mathematics | undefined {
  const [loaded, setLoaded] = useState<Mathematics>();
  const isNeeded = mayHaveFormula(markdown);
  useEffect(() => {
    if (!isNeeded) return undefined;
    let gone = false;
    void loadMathematics().then((found) => {
      if (!gone && found !== undefined) setLoaded(() => found);
    });
    return () => {
      gone = true;
    };
  }, [isNeeded]);
  return loaded;
}
