import { unreachable } from "../domain/unreachable.ts";
import { say } from "../messages/say.ts";
import type { DraftStore } from "../storage/drafts.ts";
import { late } from "../ui/late.tsx";
import { notFetched } from "./not-fetched.ts";
import type { Route } from "./route.ts";
import { SettingsRoute } from "./SettingsRoute.tsx";

const BrowserRoute = late(async () => (await import("./BrowserRoute.tsx").catch(notFetched)).BrowserRoute);
const LicencesRoute = late(async () => (await import("./LicencesRoute.tsx").catch(notFetched)).LicencesRoute);
const OfflineRoute = late(async () => (await import("./OfflineRoute.tsx").catch(notFetched)).OfflineRoute);

interface Props {
  readonly route: Route & { readonly kind: "settings" | "browser" | "licences" | "offline" };
  readonly drafts: DraftStore;
  readonly runOff: boolean;
}

/** The settings, and the places that they lead to, which the start page does not know one by one. */
export function SettingsPlaces({ route, drafts, runOff }: Props) {
  const fallback = <output>{say`Opening it…`}</output>;
  switch (route.kind) {
    case "settings":
      return <SettingsRoute drafts={drafts} runOff={runOff} />;
    case "browser":
      return <BrowserRoute drafts={drafts} fallback={fallback} />;
    case "licences":
      return <LicencesRoute fallback={fallback} />;
    case "offline":
      return <OfflineRoute fallback={fallback} />;
    default:
      return unreachable(route);
  }
}
