import { fetchSiteFile } from "../clients/offline/fetch-site-file.ts";
import { documentScripts, listSiteFiles, serverVersion } from "../clients/offline/list-site-files.ts";
import { siteScope } from "../clients/offline/site-scope.ts";
import { openSiteCache } from "../clients/offline/site-cache.ts";
import {
  askPersistence,
  freeBytes,
  hindranceHere,
  isPersistent,
  isWorkerAnswering,
  whenWorkerAnswers,
} from "../clients/offline/storage-here.ts";
import { fileUrl } from "../domain/offline/site-cache.ts";
import { createOfflineSession, type OfflineSession } from "../state/offline/offline-session.ts";
import { parsePageSwitches } from "./page-switches.ts";

let session: OfflineSession | undefined;

/** One for as long as the page is open: what is being brought goes on while other screens are shown. */
export function pageOffline(): OfflineSession {
  const scope = siteScope();
  return (session ??= createOfflineSession({
    hindrance: () =>
      parsePageSwitches(location.search).embed ? Promise.resolve("embedded") : hindranceHere(),
    listFiles: () => listSiteFiles(scope, documentScripts()),
    openShelf: (version) => openSiteCache(scope, version),
    fetchFile: (file, wish) => fetchSiteFile(fileUrl(scope, file.path), file, wish),
    serverVersion: () => serverVersion(scope),
    freeBytes,
    isPersistent,
    persist: askPersistence,
    isAnswering: isWorkerAnswering,
    whenAnswering: whenWorkerAnswers,
  }));
}
