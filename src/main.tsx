import "./ui/theme.css";
import "./ui/base.css";
import "./ui/print.css";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { parsePageSwitches } from "./app/page-switches.ts";
import { openDrafts } from "./storage/drafts.ts";
import { startTheme } from "./ui/theme.ts";

const switches = parsePageSwitches(location.search);
startTheme(switches.theme);

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id root: nowhere to show the app");
createRoot(root).render(<App drafts={openDrafts()} switches={switches} />);
