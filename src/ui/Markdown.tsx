import { useEffect, useMemo, useState } from "react";
import { classNames } from "./class-names.ts";
import { type Formatter, loadedFormatter, loadFormatter } from "./load-markdown.ts";
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
  const [more, setMore] = useState({});
  const html = useMemo(
    () => more && format?.(children, topHeading, () => setMore({})),
    [format, children, topHeading, more],
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
