import { unreachable } from "../domain/unreachable.ts";
import { BadLinkScreen } from "./BadLinkScreen.tsx";
import type { ExerciseLink } from "./exercise-link.ts";
import { type ExerciseRoute, formatRoute, type Route } from "./route.ts";

/** An address with something in it that cannot be, or that leads nowhere. */
export function BadAddress({ route }: { readonly route: Route & { readonly kind: "bad" | "unknown" } }) {
  if (route.kind === "bad") {
    return (
      <BadLinkScreen
        problem={`The address asks for the ${route.what} “${route.given}”; it must be ${route.allowed}.`}
        title={`No such ${route.what}`}
        ways={[{ title: `Go on without it`, href: formatRoute(route.instead) }, allExercises]}
      />
    );
  }
  return (
    <BadLinkScreen
      problem={`Nothing is at “#${route.text}”. The address may be mistyped, or made for another version of Edgecase.`}
      title="No such page"
      ways={[allExercises, { title: "Settings", href: "#/settings" }]}
    />
  );
}

interface Props {
  readonly link: Exclude<ExerciseLink, { readonly kind: "found" }>;
  readonly route: ExerciseRoute;
  /** The same with another version of the family; default: the exercise's own address. */
  readonly hrefOfVersion?: ((version: number) => string) | undefined;
}

/** An exercise that this page does not make. */
export function BadExerciseLink({ link, route, hrefOfVersion }: Props) {
  switch (link.kind) {
    case "noFamily":
      return (
        <BadLinkScreen
          problem={`There is no exercise called “${link.family}”.`}
          title="No such exercise"
          ways={[
            {
              title: "Search for it",
              href: formatRoute({ kind: "catalogue", filter: { text: link.family.replaceAll("-", " ") } }),
            },
            allExercises,
          ]}
        />
      );
    case "noVersion": {
      const { title, version } = link.meta;
      return (
        <BadLinkScreen
          problem={`This link asks for version ${link.version} of “${title}”. Here is version ${version}, which makes other exercises from the same seeds.`}
          title="No such version"
          ways={[
            {
              title: `Open version ${version}`,
              href: hrefOfVersion?.(version) ?? formatRoute({ ...route, version }),
            },
            allExercises,
          ]}
        />
      );
    }
    case "noDifficulty":
      return (
        <BadLinkScreen
          problem={`“${link.meta.title}” has no ${link.difficulty} version; it can be ${link.meta.difficulties.join(" or ")}.`}
          title="No such difficulty"
          ways={link.meta.difficulties.map((difficulty) => ({
            title: `Open it, ${difficulty}`,
            href: formatRoute({ ...route, difficulty }),
          }))}
        />
      );
    default:
      return unreachable(link);
  }
}

const allExercises = { title: "All exercises", href: "#/" };
