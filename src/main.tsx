import "./ui/theme.css";
import "./ui/base.css";
import "./ui/print.css";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { startLanguage } from "./app/interface-language.ts";
import { parsePageSwitches } from "./app/page-switches.ts";
import { openDrafts } from "./storage/drafts.ts";
import { startTheme } from "./ui/theme.ts";

const switches = parsePageSwitches(location.search);
startTheme(switches.theme);

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id root: nowhere to show the app");
const show = () => createRoot(root).render(<App drafts={openDrafts()} switches={switches} />);
const spoken = startLanguage(switches.language);
if (spoken === undefined) show();
else void spoken.then(show);

const { parent } = switches;
// Fetched apart: few pages are shown in another one.
if (parent !== undefined)
  void import("./app/embed-api.ts").then(
    ({ openEmbedApi }) => openEmbedApi(parent),
    (error: unknown) =>
      console.error("Edgecase: what speaks to the page around this one did not load.", error),
  );
