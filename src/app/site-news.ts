import { createStore } from "zustand/vanilla";
import { followSiteWorker, type SiteNews } from "../clients/offline/site-worker.ts";

/** The latest that there is to say about versions, until somebody has seen it. Outlives a change of language. */
export const siteNews = createStore<{ readonly news?: SiteNews }>(() => ({}));

let isFollowed = false;

/** Once for each load of the page. */
export function followSite(): void {
  if (isFollowed) return;
  isFollowed = true;
  void followSiteWorker((news) => siteNews.setState({ news }, true));
}

export function dismissSiteNews(): void {
  siteNews.setState({}, true);
}
