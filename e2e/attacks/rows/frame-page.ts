import type { Attack } from "../attack.ts";
import { frameRow } from "../javascript-row.ts";

type Parts = Parameters<typeof frameRow>[0];

const reads = (id: string, reaches: string, body: Parts["body"]): Attack =>
  frameRow({ id: `frame-${id}`, reaches, aim: "storage", evidence: "secret", body });
const leads = (id: string, reaches: string, body: Parts["body"]): Attack =>
  frameRow({ id: `frame-${id}`, reaches, aim: "navigation", evidence: "event", body });

const clicked = (properties: string) => `
const link = Object.assign(document.createElement("a"), ${properties});
document.documentElement.append(link);
return link.click();`;

/** What a document has of its page, of its origin's storage, and of the window around it. */
export const framePage: readonly Attack[] = [
  reads("localstorage", "localStorage", () => `return localStorage.getItem("edgecase-secret");`),
  reads("sessionstorage", "sessionStorage", () => `return sessionStorage.getItem("edgecase-secret");`),
  reads("cookie", "document.cookie", () => `return document.cookie;`),
  reads(
    "cookiestore",
    "cookieStore",
    () => `return (await cookieStore.getAll()).map(({ value }) => value).join();`,
  ),
  reads("idb", "indexedDB", () => `return (await indexedDB.databases()).map(({ name }) => name).join();`),
  reads("caches", "caches", () => `return (await caches.keys()).join();`),
  reads(
    "opfs",
    "navigator.storage",
    () => `
const root = await navigator.storage.getDirectory();
return await (await (await root.getFileHandle("edgecase-secret")).getFile()).text();`,
  ),
  reads(
    "locks",
    "navigator.locks",
    () => `return (await navigator.locks.query()).held.map(({ name }) => name).join();`,
  ),
  reads("parent", "parent.document", () => `return parent.document.title;`),
  reads("frame-element", "frameElement", () => `return frameElement.ownerDocument.title;`),
  frameRow({
    id: "frame-broadcast",
    reaches: "BroadcastChannel",
    aim: "channel",
    evidence: "heard",
    body: ({ mark }) => `return new BroadcastChannel("edgecase").postMessage("${mark}");`,
  }),
  frameRow({
    id: "frame-storage-event",
    reaches: "localStorage, written",
    aim: "storage",
    evidence: "changed",
    body: ({ mark }) => `localStorage.setItem("by-${mark}", "written");`,
  }),
  leads("window-open", "window.open", ({ url }) => `return String(window.open("${url}"));`),
  leads("blank", "an a element, target _blank", ({ url }) => clicked(`{ href: "${url}", target: "_blank" }`)),
  leads("top", "an a element, target _top", ({ url }) => clicked(`{ href: "${url}", target: "_top" }`)),
  leads("top-location", "top.location", ({ url }) => `top.location.href = "${url}"; return "set";`),
  leads(
    "top-form",
    "a form, target _top",
    ({ url }) => `
const form = Object.assign(document.createElement("form"), { action: "${url}", target: "_top" });
document.documentElement.append(form);
return form.submit();`,
  ),
  leads("download", "an a element, download", ({ mark }) =>
    clicked(`{ href: URL.createObjectURL(new Blob(["x"])), download: "${mark}.txt" }`),
  ),
  leads("alert", "alert", ({ mark }) => `return alert("${mark}");`),
  leads("confirm", "confirm", ({ mark }) => `return confirm("${mark}");`),
  leads("prompt", "prompt", ({ mark }) => `return prompt("${mark}");`),
];
