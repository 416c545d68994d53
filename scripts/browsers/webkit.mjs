import { existsSync, readdirSync } from "node:fs";
import { freePort } from "../free-port.mjs";
import { onPath } from "./on-path.mjs";
import { startProgram } from "./start-program.mjs";
import { openWebDriver } from "./web-driver.mjs";

/**
 * WebKitGTK's own small browser: the engine that Safari has, in another build.
 * @type {import("./page.mjs").Kind}
 */
export const webkit = {
  name: "WebKitGTK",
  install: "apt-get install webkit2gtk-driver xvfb",
  isInstalled: () => onPath("WebKitWebDriver") !== undefined && browserFile() !== undefined,
  async open() {
    const port = await freePort();
    const driver = ["WebKitWebDriver", `--port=${port}`];
    // It has no way to run without a screen.
    const needsScreen = !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"];
    const [program, ...args] = needsScreen
      ? ["xvfb-run", "-a", "-s", "-screen 0 1400x1000x24", ...driver]
      : driver;
    const started = startProgram(program, args);
    try {
      const session = await openWebDriver(`http://127.0.0.1:${port}`, {
        "webkitgtk:browserOptions": { binary: browserFile(), args: ["--automation"] },
      });
      return { ...session, close: () => session.close().finally(() => started.end()) };
    } catch (error) {
      await started.end();
      throw new Error(`${error.message}\n${started.printed()}`, { cause: error });
    }
  },
};

/** Distributions keep it in a folder of libraries, by architecture. */
function browserFile() {
  const folders = ["/usr/libexec", "/usr/lib", ...subfolders("/usr/lib")];
  const versions = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];
  return folders
    .flatMap((folder) => versions.map((version) => `${folder}/${version}/MiniBrowser`))
    .find((file) => existsSync(file));
}

const subfolders = (folder) =>
  existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : [];
