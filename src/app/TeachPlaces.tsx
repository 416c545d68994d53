import { unreachable } from "../domain/unreachable.ts";
import { say } from "../messages/say.ts";
import { late } from "../ui/late.tsx";
import { notFetched } from "./not-fetched.ts";
import type { Route } from "./route.ts";

const TeachRoute = late(async () => (await import("./TeachRoute.tsx").catch(notFetched)).TeachRoute);
const SetRoute = late(async () => (await import("./SetRoute.tsx").catch(notFetched)).SetRoute);
const OpenRoute = late(async () => (await import("./OpenRoute.tsx").catch(notFetched)).OpenRoute);
const GradeRoute = late(async () => (await import("./GradeRoute.tsx").catch(notFetched)).GradeRoute);

interface Props {
  readonly route: Route & { readonly kind: "teach" | "set" | "open" | "grade" };
  readonly mayRunByItself: boolean;
}

/** The places for those who teach. The start page, which everybody waits for, does not know them one by one. */
export function TeachPlaces({ route, mayRunByItself }: Props) {
  const fallback = <output>{say`Opening it…`}</output>;
  switch (route.kind) {
    case "teach":
      return <TeachRoute fallback={fallback} mayRunByItself={mayRunByItself} />;
    case "set":
      return <SetRoute fallback={fallback} />;
    case "open":
      return <OpenRoute fallback={fallback} />;
    case "grade":
      return <GradeRoute fallback={fallback} payload={route.payload} />;
    default:
      return unreachable(route);
  }
}
