import { sayDifficulty } from "../domain/say-difficulty.ts";
import { unreachable } from "../domain/unreachable.ts";
import { localeInPlaceOf } from "../messages/locale.ts";
import { say } from "../messages/say.ts";
import { sayAddressPart } from "./address-part.ts";
import { BadLinkScreen } from "./BadLinkScreen.tsx";
import type { ExerciseLink } from "./exercise-link.ts";
import { type ExerciseRoute, formatRoute, type Route } from "./route.ts";

/** An address with something in it that cannot be, or that leads nowhere. */
export function BadAddress({ route }: { readonly route: Route & { readonly kind: "bad" | "unknown" } }) {
  if (route.kind === "bad") {
    return (
      <BadLinkScreen
        problem={say`The address asks for the ${sayAddressPart(route.what)} “${route.given}”; it must be ${route.allowed}.`}
        title={say`No such ${sayAddressPart(route.what)}`}
        ways={[{ title: say`Go on without it`, href: formatRoute(route.instead) }, allExercises()]}
      />
    );
  }
  return (
    <BadLinkScreen
      problem={say`Nothing is at “#${route.text}”. The address may be mistyped, or made for another version of Edgecase.`}
      title={say`No such page`}
      ways={[allExercises(), { title: say`Settings`, href: "#/settings" }]}
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
          problem={say`There is no exercise called “${link.family}”.`}
          title={say`No such exercise`}
          ways={[
            {
              title: say`Search for it`,
              href: formatRoute({ kind: "catalogue", filter: { text: link.family.replaceAll("-", " ") } }),
            },
            allExercises(),
          ]}
        />
      );
    case "noVersion": {
      const { title, version } = link.meta;
      return (
        <BadLinkScreen
          problem={say`This link asks for version ${link.version} of “${title}”. Here is version ${version}, which makes other exercises from the same seeds.`}
          title={say`No such version`}
          ways={[
            {
              title: say`Open version ${version}`,
              href: hrefOfVersion?.(version) ?? formatRoute({ ...route, version }),
            },
            allExercises(),
          ]}
        />
      );
    }
    case "noDifficulty":
      return (
        <BadLinkScreen
          problem={say`“${link.meta.title}” has no ${sayDifficulty(link.difficulty)} version; it can be ${either(link.meta.difficulties.map(sayDifficulty))}.`}
          title={say`No such difficulty`}
          ways={link.meta.difficulties.map((difficulty) => ({
            title: say`Open it, ${sayDifficulty(difficulty)}`,
            href: formatRoute({ ...route, difficulty }),
          }))}
        />
      );
    default:
      return unreachable(link);
  }
}

const allExercises = () => ({ title: say`All exercises`, href: "#/" });

const either = (words: readonly string[]) =>
  new Intl.ListFormat(localeInPlaceOf("en"), { type: "disjunction" }).format(words);
