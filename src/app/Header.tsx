import { say } from "../messages/say.ts";
import { Button } from "../ui/Button.tsx";
import { classNames } from "../ui/class-names.ts";
import { Icon, type IconName } from "../ui/Icon.tsx";
import { Kbd } from "../ui/Kbd.tsx";
import { chooseTheme, type ThemeChoice, useThemeChoice } from "../ui/theme.ts";
import styles from "./Header.module.css";
import type { Route } from "./route.ts";

interface Props {
  readonly route: Route;
  readonly onPalette: () => void;
  readonly onShortcuts: () => void;
}

export function Header({ route, onPalette, onShortcuts }: Props) {
  return (
    <header className={classNames(styles["header"], "onScreenOnly")}>
      <a aria-label={say`Edgecase, all exercises`} className={styles["name"]} href="#/">
        <svg aria-hidden="true" height="20" viewBox="0 0 20 20" width="20">
          <path
            d="M3 3h14v9l-5 5H3z"
            fill="none"
            stroke="currentColor"
            strokeLinejoin="round"
            strokeWidth="2"
          />
          <path d="M12 17v-5h5" fill="none" stroke="currentColor" strokeLinejoin="round" strokeWidth="2" />
        </svg>
        <span className={styles["nameText"]}>Edgecase</span>
      </a>
      <nav aria-label={say`Main`} className={styles["nav"]}>
        {places().map(([kind, title, href]) => (
          <a aria-current={currentPlace(route) === kind ? "page" : undefined} href={href} key={kind}>
            {title}
          </a>
        ))}
      </nav>
      <div className={styles["tools"]}>
        <Button aria-label={say`Commands`} icon="search" onClick={onPalette} small>
          <span className={styles["wide"]}>{say`Commands`}</span>
          <span className={styles["wide"]}>
            <Kbd keys="Mod+K" />
          </span>
        </Button>
        <Button
          aria-label={say`Keyboard shortcuts`}
          onClick={onShortcuts}
          small
          title={say`Keyboard shortcuts (?)`}
          variant="quiet"
        >
          <span aria-hidden="true">?</span>
        </Button>
        <ThemeButton />
      </div>
    </header>
  );
}

const places = (): readonly (readonly [kind: Route["kind"], title: string, href: string])[] => [
  ["catalogue", say`Catalogue`, "#/"],
  ["demos", say`Demos`, "#/demos"],
  ["lab", say`Lab`, "#/lab"],
  ["teach", say`Teach`, "#/teach"],
  ["progress", say`Progress`, "#/progress"],
  ["models", say`Models`, "#/models"],
  ["settings", say`Settings`, "#/settings"],
];

/** One demo is among the demos. */
const currentPlace = ({ kind }: Route) => (kind === "demo" ? "demos" : kind);

/** System, light, dark, and round again. */
function ThemeButton() {
  const choice = useThemeChoice();
  const { name, next, icon } = themes()[choice];
  return (
    <Button
      aria-label={say`Theme: ${name}`}
      onClick={() => chooseTheme(next)}
      small
      title={say`Theme: ${name}. Click for ${themes()[next].name}.`}
      variant="quiet"
    >
      <Icon name={icon} />
    </Button>
  );
}

const themes = (): Readonly<Record<ThemeChoice, { name: string; next: ThemeChoice; icon: IconName }>> => ({
  auto: { name: say`system`, next: "light", icon: "contrast" },
  light: { name: say`light`, next: "dark", icon: "sun" },
  dark: { name: say`dark`, next: "auto", icon: "moon" },
});
