import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { catalogue } from "virtual:catalogue";
import { unreachable } from "../domain/unreachable.ts";
import { say } from "../messages/say.ts";
import type { DraftStore } from "../storage/drafts.ts";
import { CommandsProvider, useCommandRegistry, useCommands } from "../ui/commands.tsx";
import { late } from "../ui/late.tsx";
import { chooseTheme, currentTheme } from "../ui/theme.ts";
import { ToastRegion } from "../ui/ToastRegion.tsx";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import { sayAddressPart } from "./address-part.ts";
import styles from "./App.module.css";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Header } from "./Header.tsx";
import { useInterfaceLanguage } from "./interface-language.ts";
import type { PageSwitches } from "./page-switches.ts";
import type { Route } from "./route.ts";
import { Screen } from "./Screen.tsx";
import { useArrival } from "./use-arrival.ts";
import { useRoute } from "./use-route.ts";
import { useSandboxRestarts } from "./sandbox-restarts.ts";
import { useShortcuts } from "./use-shortcuts.ts";

const ShortcutsDialog = late(async () => (await import("./ShortcutsDialog.tsx")).ShortcutsDialog);

const fetchPalette = async () => (await import("./CommandPalette.tsx")).CommandPalette;
const CommandPalette = late(fetchPalette);
/** Where its code does not come, the page works as it does without. */
const SiteNotices = late(() =>
  import("./SiteNotices.tsx").then(
    ({ SiteNotices: Notices }) => Notices,
    () => () => undefined,
  ),
);
/** After the first screen and before anybody looks for a command. */
const settledAfterMillis = 500;

interface Props {
  readonly switches: PageSwitches;
  readonly drafts: DraftStore;
}

export function App({ switches, drafts }: Props) {
  const { language } = useInterfaceLanguage();
  return (
    // What is being told outlives a change of language.
    <ToastRegion>
      {/* Another language says everything anew, what is remembered from a rendering too. */}
      <CommandsProvider key={language}>
        <Shell drafts={drafts} switches={switches} />
      </CommandsProvider>
    </ToastRegion>
  );
}

/** What stays while screens come and go. */
function Shell({ switches, drafts }: Props) {
  const route = useRoute();
  const registry = useCommandRegistry();
  const main = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<"palette" | "shortcuts">();
  const announcement = useArrival(placeOf(route), titleOf(route), main);
  // It stays from then on: closing gives the focus back.
  const [wereShortcutsAsked, setWereShortcutsAsked] = useState(false);
  const [wasPaletteAsked, setWasPaletteAsked] = useState(false);
  const [isSettled, setIsSettled] = useState(false);
  const showPalette = useCallback(() => {
    setWasPaletteAsked(true);
    setShown("palette");
  }, []);
  const showShortcuts = useCallback(() => {
    setWereShortcutsAsked(true);
    setShown("shortcuts");
  }, []);
  const close = useCallback(() => setShown(undefined), []);

  useCommands(
    useMemo(
      () => [
        { id: "palette", title: say`Open the command palette`, keys: "Mod+K", run: showPalette },
        { id: "shortcuts", title: say`Show keyboard shortcuts`, keys: "?", run: showShortcuts },
        { id: "theme", title: say`Switch between light and dark`, run: switchTheme },
      ],
      [showPalette, showShortcuts],
    ),
  );
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsSettled(true);
      void fetchPalette().catch(() => undefined);
    }, settledAfterMillis);
    return () => clearTimeout(timer);
  }, []);
  useShortcuts();
  useSandboxRestarts();

  const offered = () => registry.available().filter(({ id }) => id !== "palette");

  return (
    <div className={styles["app"]}>
      <a
        className={styles["skip"]}
        href="#main"
        onClick={(event) => {
          event.preventDefault(); // The hash is the route's.
          main.current?.focus();
        }}
      >{say`Skip to content`}</a>
      {!switches.embed && <Header onPalette={showPalette} onShortcuts={showShortcuts} route={route} />}
      <main className={styles["main"]} id="main" ref={main} tabIndex={-1}>
        <ErrorBoundary key={placeOf(route)}>
          <Screen drafts={drafts} families={catalogue} route={route} switches={switches} />
        </ErrorBoundary>
      </main>
      <VisuallyHidden>
        <span aria-live="polite" lang={isTitle(announcement) ? "en" : undefined}>
          {announcement}
        </span>
      </VisuallyHidden>
      {/* Kept for the next visit, and without a network: the built site, where it stands by itself. */}
      {import.meta.env.PROD && isSettled && !switches.embed && <SiteNotices />}
      <ErrorBoundary>
        {wasPaletteAsked && <CommandPalette onClose={close} open={shown === "palette"} offered={offered} />}
      </ErrorBoundary>
      <ErrorBoundary>
        {wereShortcutsAsked && <ShortcutsDialog onClose={close} open={shown === "shortcuts"} />}
      </ErrorBoundary>
    </div>
  );
}

/** Filters of the catalogue, the language of an exercise and the step of a demo change on one screen. */
function placeOf(route: Route): string {
  if (route.kind === "exercise") return ["exercise", route.family, route.seed, route.difficulty].join(" ");
  if (route.kind === "node") return ["node", route.id].join(" ");
  if (route.kind === "demo") return ["demo", route.id].join(" ");
  if (route.kind === "shared") return ["shared", route.payload, route.version].join(" ");
  return route.kind === "unknown" ? ["unknown", route.text].join(" ") : route.kind;
}

/** Of an exercise, which is in English. */
const isTitle = (text: string) => catalogue.some(({ title }) => title === text);

function titleOf(route: Route): string {
  switch (route.kind) {
    case "catalogue":
      return "Edgecase";
    case "exercise":
      return catalogue.find(({ id }) => id === route.family)?.title ?? say`No such exercise`;
    case "shared":
      return say`A shared exercise`;
    case "demos":
      return say`Demos`;
    case "demo":
      return say`Demo: ${route.id.replaceAll("-", " ")}`;
    case "invent":
      return say`An exercise by the model`;
    case "progress":
      return say`Progress`;
    case "models":
      return say`Models`;
    case "lab":
      return say`Lab`;
    case "settings":
      return say`Settings`;
    case "browser":
      return say`What this browser can do`;
    case "licences":
      return say`Licences`;
    case "offline":
      return say`Offline`;
    case "node":
      return say`Exercises for Node`;
    case "teach":
      return say`Write an exercise`;
    case "set":
      return say`Put a set together`;
    case "open":
      return say`Open a file`;
    case "grade":
      return say`Grade`;
    case "bad":
      return say`No such ${sayAddressPart(route.what)}`;
    case "unknown":
      return say`No such page`;
    default:
      return unreachable(route);
  }
}

function switchTheme(): void {
  chooseTheme(currentTheme() === "dark" ? "light" : "dark");
}
