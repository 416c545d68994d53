import { createHash } from "node:crypto";
import { createSocket, type Socket } from "node:dgram";
import { createReadStream, existsSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, resolve, sep } from "node:path";
import type { Duplex } from "node:stream";

/** A server that writes down every run of an attack that asks it for anything, by whatever protocol. */
export interface Collector {
  readonly port: number;
  /** Ends in "/". */
  readonly url: string;
  /** Marks of the runs that have arrived. */
  readonly hits: ReadonlySet<string>;
  /** A port on which a datagram counts as this run's. */
  readonly listenForDatagrams: (mark: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

interface ServedFolder {
  /** First part of the path, such as "pyodide/". */
  readonly prefix: string;
  readonly folder: string;
}

export interface CollectorOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly folders: readonly ServedFolder[];
  readonly documents: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

export async function startCollector({ headers, folders, documents }: CollectorOptions): Promise<Collector> {
  const hits = new Set<string>();
  const datagrams: Socket[] = [];
  const upgraded: Duplex[] = [];

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Headers", "*");
    if (note(request)) return answerHit(request, response);
    serve(request, response);
  });
  server.on("upgrade", (request, socket) => {
    note(request);
    upgraded.push(socket);
    socket.on("error", () => {});
    acceptSocket(request, socket);
  });

  /** A run is known by its path, "/hit/<mark>", or by the first label of its host. */
  function note({ url = "", headers: { host = "" } }: IncomingMessage): boolean {
    const mark = /^\/hit\/([\w-]+)/.exec(url)?.[1] ?? /^([\w-]+)\.localhost/.exec(host)?.[1];
    if (mark === undefined) return false;
    hits.add(mark);
    return true;
  }

  function serve({ url = "" }: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent(url.slice(1).replace(/[?#].*$/, ""));
    const document = documents[path];
    if (document !== undefined) return void response.setHeader("Content-Type", "text/html").end(document);
    const home = folders.find(({ prefix }) => path.startsWith(prefix));
    const file = home && resolve(home.folder, path.slice(home.prefix.length));
    if (home === undefined || file === undefined || !file.startsWith(home.folder + sep) || !existsSync(file))
      return void response.writeHead(404).end();
    response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
    createReadStream(file).pipe(response);
  }

  async function listenForDatagrams(mark: string): Promise<number> {
    const socket = createSocket("udp4");
    datagrams.push(socket);
    socket.on("message", () => hits.add(mark));
    await new Promise<void>((bound) => socket.bind(0, "127.0.0.1", bound));
    return socket.address().port;
  }

  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The collector has no port");
  return {
    port: address.port,
    url: `http://localhost:${address.port}/`,
    hits,
    listenForDatagrams,
    close: async () => {
      for (const socket of datagrams) socket.close();
      for (const socket of upgraded) socket.destroy();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Chromium makes the next WebSocket of a page wait for seconds after one that was refused. */
function acceptSocket({ headers }: IncomingMessage, socket: Duplex): void {
  const key = `${headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  const protocol = headers["sec-websocket-protocol"]?.split(",")[0];
  const lines = [
    "HTTP/1.1 101 Switching Protocols",
    "Upgrade: websocket",
    "Connection: Upgrade",
    `Sec-WebSocket-Accept: ${createHash("sha1").update(key).digest("base64")}`,
    ...(protocol === undefined ? [] : [`Sec-WebSocket-Protocol: ${protocol}`]),
  ];
  socket.write(`${lines.join("\r\n")}\r\n\r\n`);
}

/** Good enough for whatever asked: a script without effect, of any origin. */
function answerHit({ url = "" }: IncomingMessage, response: ServerResponse): void {
  response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
  const isDownload = url.includes("download");
  response.writeHead(200, {
    "Content-Type": "text/javascript",
    ...(isDownload && { "Content-Disposition": "attachment" }),
  });
  response.end("/* the collector */");
}
