import { useEffect, useSyncExternalStore } from "react";
import type { SiteNews } from "../clients/offline/site-worker.ts";
import { say, sayAs } from "../messages/say.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./SiteNotices.module.css";
import { dismissSiteNews, followSite, siteNews } from "./site-news.ts";

/** Says in a corner that a new version waits, or that it did not start. It takes no focus and waits for as long as it takes. */
export function SiteNotices() {
  const { news } = useSyncExternalStore(siteNews.subscribe, siteNews.getState);
  useEffect(followSite, []);
  return (
    <aside aria-label={say`Version of the page`} className={news && styles["notice"]}>
      {/* Always there: a live region speaks only of what changes inside it. */}
      <div aria-live="polite">{news && <Words news={news} />}</div>
      {news && <Actions news={news} />}
    </aside>
  );
}

interface Props {
  readonly news: SiteNews;
}

function Words({ news }: Props) {
  return news.kind === "ready" ? (
    <>
      <p className={styles["title"]}>{say`A new version is ready`}</p>
      <p>{say`It comes when you say so, in every tab, or when you next open the page. What you typed is kept.`}</p>
    </>
  ) : (
    <>
      <p className={styles["title"]}>{say`The new version did not start`}</p>
      <p>{say`So this is the version before, which did. What you typed is kept.`}</p>
    </>
  );
}

function Actions({ news }: Props) {
  return (
    <div className={styles["actions"]}>
      {news.kind === "ready" ? (
        <Button onClick={news.apply} small variant="primary">{say`Update now`}</Button>
      ) : (
        <Button onClick={news.retry} small>{say`Try the new version again`}</Button>
      )}
      <Button onClick={dismissSiteNews} small variant="quiet">{sayAs("notice")`Later`}</Button>
    </div>
  );
}
