import { lazy, Suspense } from "react";
import { unreachable } from "../domain/unreachable.ts";
import { say } from "../messages/say.ts";
import { notFetched } from "./not-fetched.ts";
import type { Route } from "./route.ts";

const TeachRoute = lazy(async () => ({
  default: (await import("./TeachRoute.tsx").catch(notFetched)).TeachRoute,
}));
const SetRoute = lazy(async () => ({
  default: (await import("./SetRoute.tsx").catch(notFetched)).SetRoute,
}));
const OpenRoute = lazy(async () => ({
  default: (await import("./OpenRoute.tsx").catch(notFetched)).OpenRoute,
}));
const GradeRoute = lazy(async () => ({
  default: (await import("./GradeRoute.tsx").catch(notFetched)).GradeRoute,
}));

interface Props {
  readonly route: Route & { readonly kind: "teach" | "set" | "open" | "grade" };
  readonly mayRunByItself: boolean;
}

/** The places for those who teach. The start page, which everybody waits for, does not know them one by one. */
export function TeachPlaces(props: Props) {
  return (
    <Suspense fallback={<output>{say`Opening it…`}</output>}>
      <Place {...props} />
    </Suspense>
  );
}

function Place({ route, mayRunByItself }: Props) {
  switch (route.kind) {
    case "teach":
      return <TeachRoute mayRunByItself={mayRunByItself} />;
    case "set":
      return <SetRoute />;
    case "open":
      return <OpenRoute />;
    case "grade":
      return <GradeRoute payload={route.payload} />;
    default:
      return unreachable(route);
  }
}
