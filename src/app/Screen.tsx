import { chooseExercise, type ExerciseWish } from "../domain/choose-exercise.ts";
import type { FamilyMeta } from "../domain/family.ts";
import type { InventionWish } from "../domain/invention-prompts.ts";
import type { Language } from "../domain/language.ts";
import { unreachable } from "../domain/unreachable.ts";
import { say } from "../messages/say.ts";
import type { DraftStore } from "../storage/drafts.ts";
import { late } from "../ui/late.tsx";
import { readPreference } from "../ui/preference.ts";
import styles from "./App.module.css";
import { resolveExercise } from "./exercise-link.ts";
import type { LinkedPrograms } from "./linked-programs.ts";
import { notFetched } from "./not-fetched.ts";
import type { PageSwitches } from "./page-switches.ts";
import { type ExerciseRoute, formatRoute, type Route } from "./route.ts";
import { useFamilyMarks } from "./use-family-marks.ts";
import { navigate, replaceRoute } from "./use-route.ts";

const CatalogueScreen = late(
  async () => (await import("../features/catalogue/CatalogueScreen.tsx").catch(notFetched)).CatalogueScreen,
);
const ExerciseScreen = late(
  async () => (await import("./exercise-screen.tsx").catch(notFetched)).ExerciseScreen,
);
const InventRoute = late(async () => (await import("./InventRoute.tsx").catch(notFetched)).InventRoute);
const ProgressRoute = late(async () => (await import("./ProgressRoute.tsx").catch(notFetched)).ProgressRoute);
const ModelsRoute = late(async () => (await import("./ModelsRoute.tsx").catch(notFetched)).ModelsRoute);
const LabRoute = late(async () => (await import("./LabRoute.tsx").catch(notFetched)).LabRoute);
const SettingsPlaces = late(
  async () => (await import("./SettingsPlaces.tsx").catch(notFetched)).SettingsPlaces,
);
const NodeRoute = late(async () => (await import("./NodeRoute.tsx").catch(notFetched)).NodeRoute);
const TeachPlaces = late(async () => (await import("./TeachPlaces.tsx").catch(notFetched)).TeachPlaces);
const SharedRoute = late(async () => (await import("./SharedRoute.tsx").catch(notFetched)).SharedRoute);

const BadAddress = late(async () => (await import("./bad-links.tsx").catch(notFetched)).BadAddress);
const BadExerciseLink = late(async () => (await import("./bad-links.tsx").catch(notFetched)).BadExerciseLink);

const DemoList = late(async () => (await import("./demo-screens.tsx").catch(notFetched)).DemoList);
const DemoScreen = late(async () => (await import("./demo-screens.tsx").catch(notFetched)).DemoScreen);

interface Props {
  readonly route: Route;
  readonly families: readonly FamilyMeta[];
  readonly switches: PageSwitches;
  readonly drafts: DraftStore;
}

/** The screen of a route. */
export function Screen({ route, families, switches, drafts }: Props) {
  switch (route.kind) {
    case "catalogue":
      return <Catalogue drafts={drafts} families={families} route={route} />;
    case "exercise":
      return <Exercise drafts={drafts} families={families} route={route} switches={switches} />;
    case "shared":
      return (
        <SharedRoute
          fallback={<Loading text={say`Loading the shared exercise…`} />}
          at={route.at}
          drafts={drafts}
          mayRunByItself={switches.run}
          payload={route.payload}
        >
          {({ exercise: { version, ...exercise }, language }, linked, run) => (
            <Exercise
              drafts={drafts}
              families={families}
              hrefOfVersion={(other) => formatRoute({ ...route, version: other })}
              linked={linked}
              route={{ kind: "exercise", ...exercise, version: route.version ?? version, language }}
              switches={{ ...switches, run }}
            />
          )}
        </SharedRoute>
      );
    case "demos":
      return <DemoList fallback={<Loading text={say`Loading the demos…`} />} />;
    case "demo":
      return (
        <DemoScreen fallback={<Loading text={say`Loading the demo…`} />} id={route.id} step={route.step} />
      );
    case "invent":
      return (
        <InventRoute
          fallback={<Loading text={say`Loading the form…`} />}
          drafts={drafts}
          language={usualLanguage()}
          mayRunByItself={switches.run}
          onFromFamilies={(wish) => openNewOrFilter(families, wish)}
        />
      );
    case "progress":
      return (
        <ProgressRoute
          fallback={<Loading text={say`Loading progress…`} />}
          drafts={drafts}
          families={families}
          onStart={({ meta, difficulty }) => openNew([meta], { difficulty })}
        />
      );
    case "models":
      return <ModelsRoute fallback={<Loading text={say`Loading models…`} />} />;
    case "lab":
      return (
        <LabRoute
          fallback={<Loading text={say`Loading the lab…`} />}
          drafts={drafts}
          mayRunByItself={switches.run}
          payload={route.payload}
        />
      );
    case "node":
      return (
        <NodeRoute drafts={drafts} fallback={<Loading text={say`Loading the exercises…`} />} id={route.id} />
      );
    case "settings":
    case "browser":
    case "licences":
    case "offline":
      return (
        <SettingsPlaces
          fallback={<Loading text={say`Loading settings…`} />}
          drafts={drafts}
          route={route}
          runOff={!switches.run}
        />
      );
    case "teach":
    case "set":
    case "open":
    case "grade":
      return (
        <TeachPlaces
          fallback={<Loading text={say`Loading the form…`} />}
          mayRunByItself={switches.run}
          route={route}
        />
      );
    case "bad":
    case "unknown":
      return <BadAddress route={route} />;
    default:
      return unreachable(route);
  }
}

interface CatalogueProps {
  readonly route: Route & { readonly kind: "catalogue" };
  readonly families: readonly FamilyMeta[];
  readonly drafts: DraftStore;
}

function Catalogue({ route, families, drafts }: CatalogueProps) {
  const marks = useFamilyMarks(drafts);
  return (
    <CatalogueScreen
      fallback={<Loading text={say`Loading the exercises…`} />}
      families={families}
      filter={route.filter}
      hrefOf={(family, difficulty) =>
        formatRoute({ kind: "exercise", family, ...(difficulty && { difficulty }) })
      }
      marks={marks}
      onNewExercise={(from) => openNew(from, { difficulty: route.filter.difficulty })}
      onFilter={(filter) => replaceRoute({ kind: "catalogue", filter })}
    />
  );
}

interface ExerciseProps {
  readonly route: ExerciseRoute;
  readonly families: readonly FamilyMeta[];
  readonly drafts: DraftStore;
  readonly switches: PageSwitches;
  readonly linked?: LinkedPrograms;
  /** The same with another version of the family; default: the exercise's own address. */
  readonly hrefOfVersion?: (version: number) => string;
}

function Exercise({ route, families, drafts, switches, linked, hrefOfVersion }: ExerciseProps) {
  const link = resolveExercise(route, families, usualLanguage());
  if (link.kind !== "found") {
    return <BadExerciseLink hrefOfVersion={hrefOfVersion} link={link} route={route} />;
  }
  return (
    <ExerciseScreen
      fallback={<Loading text={say`Loading ${link.meta.title}…`} />}
      difficulty={link.difficulty}
      drafts={drafts}
      family={link.meta.id}
      key={`${link.meta.id} ${link.seed} ${link.difficulty}`}
      language={link.language}
      linked={linked}
      mayRunByItself={switches.run}
      onNewExercise={(language) =>
        openNew(
          families,
          { topic: link.meta.topic, difficulty: link.difficulty, not: link.meta.id },
          language,
        )
      }
      onOtherVariant={(language) => openNew([link.meta], { difficulty: link.difficulty }, language)}
      seed={link.seed}
      version={link.meta.version}
    />
  );
}

/** Where no family makes what is wished for, the catalogue says so. */
function openNewOrFilter(families: readonly FamilyMeta[], wish: InventionWish): void {
  if (chooseExercise(families, wish, () => 0) === undefined)
    return navigate({ kind: "catalogue", filter: wish });
  openNew(families, wish);
}

/** Drawn afresh at every call. */
function openNew(families: readonly FamilyMeta[], wish: ExerciseWish, language?: Language): void {
  const chosen = chooseExercise(families, wish, Math.random);
  if (chosen === undefined) return;
  const version = families.find(({ id }) => id === chosen.family)?.version;
  navigate({ kind: "exercise", ...chosen, ...(version && { version }), ...(language && { language }) });
}

function Loading({ text }: { readonly text: string }) {
  return <p className={styles["loading"]}>{text}</p>;
}

/** The language last worked in. */
function usualLanguage(): Language {
  return readPreference("language") === "javascript" ? "javascript" : "python";
}
