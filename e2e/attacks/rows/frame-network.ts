import type { Attack, Target } from "../attack.ts";
import { frameRow } from "../javascript-row.ts";

const row = (id: string, reaches: string, body: (target: Target) => string): Attack =>
  frameRow({ id: `frame-${id}`, reaches, aim: "network", evidence: "hit", body });

/** Puts an element into the document, and tells what it fires. */
const element = (name: string, properties: string) => `
const element = Object.assign(document.createElement("${name}"), ${properties});
document.documentElement.append(element);
return await new Promise((resolve) => {
  element.onload = element.onerror = ({ type }) => resolve(type);
});`;

/** Asks a STUN server who it is: a datagram, which is no request in the sense of any policy. */
const askPeer = (realm: string, port: number) => `
const peer = new ${realm}.RTCPeerConnection({ iceServers: [{ urls: "stun:127.0.0.1:${port}" }] });
peer.createDataChannel("x");
await peer.setLocalDescription();
return await new Promise((resolve) => (peer.onicegatheringstatechange = () => resolve(peer.iceGatheringState)));`;

/** What a document can ask for, and no worker can. */
export const frameNetwork: readonly Attack[] = [
  row("img", "an img element", ({ url }) => element("img", `{ src: "${url}" }`)),
  row("script", "a script element", ({ url }) => element("script", `{ src: "${url}" }`)),
  row("script-module", "a script element of type module", ({ url }) =>
    element("script", `{ type: "module", src: "${url}" }`),
  ),
  row("stylesheet", "a link element, a style sheet", ({ url }) =>
    element("link", `{ rel: "stylesheet", href: "${url}" }`),
  ),
  row("preload", "a link element, preload", ({ url }) =>
    element("link", `{ rel: "preload", as: "fetch", crossOrigin: "", href: "${url}" }`),
  ),
  row("modulepreload", "a link element, modulepreload", ({ url }) =>
    element("link", `{ rel: "modulepreload", href: "${url}" }`),
  ),
  row("prefetch", "a link element, prefetch", ({ url }) =>
    element("link", `{ rel: "prefetch", href: "${url}" }`),
  ),
  row("style-import", "a style element, @import", ({ url }) =>
    element("style", `{ textContent: '@import "${url}"' }`),
  ),
  row(
    "style-property",
    "an element's style, url()",
    ({ url }) => `
const element = document.createElement("div");
document.documentElement.append(element);
element.style.backgroundImage = "url(${url})";
return getComputedStyle(element).backgroundImage;`,
  ),
  row(
    "sheet",
    "adoptedStyleSheets",
    ({ url }) => `
const sheet = new CSSStyleSheet();
sheet.replaceSync(":root { background-image: url(${url}) }");
document.adoptedStyleSheets.push(sheet);
return getComputedStyle(document.documentElement).backgroundImage;`,
  ),
  row("iframe", "an iframe element", ({ url }) => element("iframe", `{ src: "${url}" }`)),
  row("object", "an object element", ({ url }) => element("object", `{ data: "${url}" }`)),
  row("embed", "an embed element", ({ url }) => element("embed", `{ src: "${url}" }`)),
  row("video", "a video element", ({ url }) => element("video", `{ src: "${url}", preload: "auto" }`)),
  row("audio", "an audio element", ({ url }) => element("audio", `{ src: "${url}", preload: "auto" }`)),
  row(
    "track",
    "a track element",
    ({ url }) => `
const video = document.createElement("video");
const track = Object.assign(document.createElement("track"), { src: "${url}", default: true });
video.append(track);
document.documentElement.append(video);
track.track.mode = "showing";
return await new Promise((resolve) => (track.onload = track.onerror = ({ type }) => resolve(type)));`,
  ),
  row(
    "svg-image",
    "an SVG image element",
    ({ url }) => `
const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
const image = document.createElementNS("http://www.w3.org/2000/svg", "image");
image.setAttribute("href", "${url}");
svg.append(image);
document.documentElement.append(svg);
return await new Promise((resolve) => (image.onload = image.onerror = ({ type }) => resolve(type)));`,
  ),
  row(
    "form",
    "a form that is sent to a frame",
    ({ url }) => `
const frame = Object.assign(document.createElement("iframe"), { name: "target" });
const form = Object.assign(document.createElement("form"), { action: "${url}", target: "target" });
document.documentElement.append(frame, form);
return form.submit();`,
  ),
  row(
    "ping",
    "an a element, ping",
    ({ url }) => `
const link = Object.assign(document.createElement("a"), { href: "#here", ping: "${url}" });
document.documentElement.append(link);
return link.click();`,
  ),
  row("beacon", "navigator.sendBeacon", ({ url }) => `return navigator.sendBeacon("${url}");`),
  row(
    "fetchlater",
    "fetchLater",
    ({ url }) => `return fetchLater("${url}", { activateAfter: 0 }).activated;`,
  ),
  row("rtc", "RTCPeerConnection", ({ udpPort }) => askPeer("globalThis", udpPort)),
  row(
    "rtc-nested",
    "RTCPeerConnection of a frame within",
    ({ udpPort }) => `
const inner = document.createElement("iframe");
document.documentElement.append(inner);
${askPeer("inner.contentWindow", udpPort)}`,
  ),
  row("sharedworker", "SharedWorker", ({ ownUrl }) => `return String(new SharedWorker("${ownUrl}"));`),
  row(
    "serviceworker",
    "navigator.serviceWorker.register",
    ({ ownUrl }) => `return await navigator.serviceWorker.register("${ownUrl}");`,
  ),
  row(
    "worklet",
    "audioWorklet.addModule",
    ({ url }) => `return await new AudioContext().audioWorklet.addModule("${url}");`,
  ),
  row(
    "paint-worklet",
    "CSS.paintWorklet.addModule",
    ({ url }) => `return await CSS.paintWorklet.addModule("${url}");`,
  ),
  row("fetch", "fetch", ({ url }) => `return (await fetch("${url}")).status;`),
  row("location", "location, of the frame itself", ({ url }) => `location.href = "${url}";`),
  row("refresh", "a meta element, refresh", ({ url }) =>
    element("meta", `{ httpEquiv: "refresh", content: "0; url=${url}" }`),
  ),
];
