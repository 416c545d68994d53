import * as fc from "fast-check";
import { any, int, list } from "../../type.ts";
import { defineNodeExercise } from "../node-exercise.ts";

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
}

/** Requests one after the other, and in pieces of how many bytes their bodies are sent. */
type Input = readonly [requests: readonly Sent[], pieceBytes: number];

const mostBytes = 1000;

const post = (text: string): Sent => ({ method: "POST", path: "/notes", body: JSON.stringify({ text }) });
const get = (path: string): Sent => ({ method: "GET", path });
const remove = (id: number): Sent => ({ method: "DELETE", path: `/notes/${id}` });

const someText = fc.constantFrom("milk", "two words", "naïve", "日本", "😀", '"quoted"', "a/b?c=d");
const request = fc.oneof(
  { weight: 3, arbitrary: someText.map(post) },
  fc.constant(get("/notes")),
  fc.integer({ min: 1, max: 4 }).map((id) => get(`/notes/${id}`)),
  fc.integer({ min: 1, max: 4 }).map(remove),
);

const solution = `import { createServer } from "node:http";

const mostBytes = 1000;

/** A server of notes, which does not listen yet. */
export function createNotesServer() {
  const notes = new Map();
  let lastId = 0;

  return createServer(async (request, response) => {
    const [path] = request.url.split("?");
    if (path === "/notes") {
      if (request.method === "GET") return answer(response, 200, [...notes.values()]);
      if (request.method !== "POST") return answer(response, 405, { error: "not here" });
      const body = await readBody(request);
      if (body === undefined) return answer(response, 413, { error: "too large" });
      const text = textOf(body);
      if (text === undefined) return answer(response, 400, { error: "no text" });
      const note = { id: ++lastId, text };
      notes.set(note.id, note);
      return answer(response, 201, note);
    }
    const [, digits] = /^\\/notes\\/(\\d+)$/.exec(path) ?? [];
    const note = notes.get(Number(digits));
    if (note === undefined) return answer(response, 404, { error: "not found" });
    if (request.method === "GET") return answer(response, 200, note);
    if (request.method !== "DELETE") return answer(response, 405, { error: "not here" });
    notes.delete(note.id);
    response.writeHead(204).end();
  });
}

/** \`undefined\` where it is too large. */
async function readBody(request) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes <= mostBytes) chunks.push(chunk);
  }
  return bytes > mostBytes ? undefined : Buffer.concat(chunks).toString("utf8");
}

/** \`undefined\` where the body holds none. */
function textOf(body) {
  try {
    const text = JSON.parse(body)?.text;
    return typeof text === "string" && text !== "" ? text : undefined;
  } catch {
    return undefined;
  }
}

function answer(response, status, data) {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(data));
}
`;

const edited = (from: string | RegExp, to: string) => ({ "server.mjs": solution.replace(from, () => to) });

export const exercise = defineNodeExercise<Input>({
  meta: {
    id: "notes-server",
    title: "A server for notes",
    difficulty: "hard",
    topics: ["an HTTP server", "streams"],
    summary: "Routes, status codes and bodies that come in pieces, or not at all as they should.",
  },
  statement: `In \`server.mjs\` write \`createNotesServer()\`: it returns a server of \`node:http\` that does not listen yet. Each server keeps notes
of its own, in memory.

| request | answer |
| --- | --- |
| \`GET /notes\` | 200, an array of all notes, the oldest first |
| \`POST /notes\` with \`{"text": "milk"}\` | 201, the new note: \`{"id": 1, "text": "milk"}\` |
| \`GET /notes/1\` | 200, the note |
| \`DELETE /notes/1\` | 204, no body |

- Bodies are JSON in UTF-8, and an answer with a body says \`content-type: application/json\`.
- The first note has the id 1, and each new one the next. The id of a deleted note is never given again.
- A \`?\` and what follows it do not count: \`/notes?page=2\` is \`/notes\`.
- **404** for every other path, and for a note that there is not, whatever the method. **405** for another method where there is something.
- **413** for a body of \`POST /notes\` of more than 1,000 **bytes**; else **400** where it is not JSON, or its \`text\` is not a string or an
  empty one. Neither makes a note.
- A body comes in as many chunks as it likes, cut anywhere. What the body of an answer from 400 on says, is up to you.

A test starts the server, sends the requests one after the other, each body in pieces of so many bytes, and tells status, type and body of each answer.`,
  files: [
    {
      path: "server.mjs",
      isEditable: true,
      text: `import { createServer } from "node:http";

/** A server of notes, which does not listen yet. */
export function createNotesServer() {
  return createServer((request, response) => {
    response.writeHead(501);
    response.end();
  });
}
`,
    },
  ],
  solution: { "server.mjs": solution },
  flaws: [
    {
      name: "puts the chunks of a body together as texts",
      caughtBy: ["unicode"],
      files: edited('Buffer.concat(chunks).toString("utf8")', 'chunks.map(String).join("")'),
    },
    {
      name: "counts characters where bytes are meant",
      caughtBy: ["large"],
      files: edited(
        'return bytes > mostBytes ? undefined : Buffer.concat(chunks).toString("utf8");',
        'const text = Buffer.concat(chunks).toString("utf8");\n  return text.length > mostBytes ? undefined : text;',
      ),
    },
    {
      name: "breaks on a body that is not JSON",
      caughtBy: ["errors"],
      files: edited(
        /  try \{\n([^]*?)  \} catch \{[^]*?\n  \}\n/,
        "    const text = JSON.parse(body).text;\n    return text || undefined;\n",
      ),
    },
    {
      name: "gives the id of a deleted note again",
      caughtBy: ["repeated calls"],
      files: edited("id: ++lastId", "id: notes.size + 1"),
    },
    {
      name: "compares the address with its question mark",
      caughtBy: ["punctuation"],
      files: edited('const [path] = request.url.split("?")', "const path = request.url"),
    },
    {
      name: "answers 404 to a method that it does not know",
      caughtBy: ["case"],
      files: {
        "server.mjs": solution.replaceAll("405", "404"),
      },
    },
  ],
  hints: [
    "A request is a stream: `for await (const chunk of request)` gives its body in pieces, each a `Buffer`.",
    "Put the pieces together with `Buffer.concat` before you make a text of them: one character may be cut in two.",
    "Count `chunk.length` while you read. That is bytes; `text.length` is not.",
    "Look for the note before you look at the method, and keep the last id in a variable of its own.",
  ],
  driver: `import { once } from "node:events";
import { request } from "node:http";

export async function answersTo({ load }, requests, pieceBytes) {
  const createNotesServer = await load("server.mjs", "createNotesServer");
  const server = createNotesServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const answers = [];
  for (const each of requests) answers.push(await send(server.address().port, each, pieceBytes));
  return answers;
}

async function send(port, { method, path, body }, pieceBytes) {
  const bytes = Buffer.from(body ?? "");
  const headers = body === undefined ? {} : { "content-type": "application/json", "content-length": bytes.length };
  const sent = request({ host: "127.0.0.1", port, method, path, headers, agent: false });
  const answered = once(sent, "response");
  for (let from = 0; from < bytes.length; from += pieceBytes) {
    sent.write(bytes.subarray(from, from + pieceBytes));
    // Or the pieces would travel as one.
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  sent.end();
  const [response] = await answered;
  const chunks = [];
  for await (const chunk of response) chunks.push(chunk);
  const { statusCode: status } = response;
  // Only the status of a refusal counts.
  if (status >= 400) return { status };
  const text = Buffer.concat(chunks).toString("utf8");
  const type = response.headers["content-type"]?.split(";")[0] ?? "";
  return { status, type, body: type === "application/json" ? JSON.parse(text) : text };
}
`,
  body: {
    signature: {
      kind: "function",
      name: "answers_to",
      parameters: [
        { name: "requests", type: list(any("request")) },
        { name: "piece_bytes", type: int },
      ],
      returns: any("answers"),
    },
    comparison: { kind: "exact" },
    examples: [
      [[get("/notes")], 100],
      [[post("milk"), post("bread"), get("/notes"), get("/notes/2")], 100],
      [[post("milk"), remove(1), get("/notes/1"), get("/notes")], 8],
    ],
    edges: [
      ["empty", [[{ method: "POST", path: "/notes", body: "" }, post(""), get("/notes")], 100]],
      [
        "missing",
        [[get("/"), get("/note"), get("/notes/"), get("/notes/1"), get("/notes/one"), remove(7)], 100],
      ],
      ["missing", [[{ method: "POST", path: "/notes/5", body: '{"text":"x"}' }, get("/notes/1/2")], 100]],
      ["case", [[post("a"), { method: "PUT", path: "/notes" }, { method: "PATCH", path: "/notes/1" }], 100]],
      [
        "errors",
        [
          [
            { method: "POST", path: "/notes", body: "{text: 1}" },
            { method: "POST", path: "/notes", body: "null" },
            { method: "POST", path: "/notes", body: '{"text":5}' },
            post("still here"),
          ],
          100,
        ],
      ],
      ["unicode", [[post("naïve 日本 😀"), get("/notes/1")], 1]],
      ["unicode", [[post("ж".repeat(20)), get("/notes")], 3]],
      [
        "boundary",
        [[post("x".repeat(mostBytes - 11)), post("x".repeat(mostBytes - 10)), get("/notes")], 300],
      ],
      ["large", [[post("é".repeat(600)), get("/notes")], 300]],
      ["large", [[post("x".repeat(5000)), post("small"), get("/notes")], 1000]],
      ["repeated calls", [[post("a"), post("b"), remove(1), post("c"), remove(1), get("/notes")], 100]],
      ["repeated calls", [[post("a"), remove(1), post("a"), get("/notes")], 100]],
      ["punctuation", [[post("a"), get("/notes?page=2"), get("/notes/1?"), get("/?/notes")], 100]],
    ],
    inputs: {
      typical: fc.tuple(fc.array(request, { minLength: 3, maxLength: 7 }), fc.constantFrom(5, 100)),
    },
    oracle: ([requests]) => {
      // All that were made; `undefined` where one was deleted.
      const made: ({ id: number; text: string } | undefined)[] = [];
      return requests.map((sent) => answerTo(sent, made));
    },
  },
});

const json = (status: number, body: unknown) => ({ status, type: "application/json", body });

function answerTo({ method, path, body }: Sent, made: ({ id: number; text: string } | undefined)[]) {
  const [, place = "", id = ""] = (path.split("?")[0] ?? "").split("/");
  const isList = /^\/notes(\?|$)/.test(path);
  const index = made.findIndex((note) => note !== undefined && String(note.id) === id);
  const isNote = place === "notes" && index >= 0 && !/^\/notes\/\d+\//.test(path);
  if (!isList && !isNote) return { status: 404 };
  switch (`${method} ${isList ? "list" : "note"}`) {
    case "GET list":
      return json(
        200,
        made.filter((note) => note !== undefined),
      );
    case "GET note":
      return json(200, made[index]);
    case "DELETE note":
      made[index] = undefined;
      return { status: 204, type: "", body: "" };
    case "POST list": {
      if (bytesOf(body ?? "") > mostBytes) return { status: 413 };
      const text = /^\{"text":(".+")\}$/.exec(body ?? "")?.[1];
      if (text === undefined) return { status: 400 };
      const note = { id: made.length + 1, text: String(JSON.parse(text)) };
      made.push(note);
      return json(201, note);
    }
    default:
      return { status: 405 };
  }
}

/** Of UTF-8: each but the plainest is written as `%` and two digits. */
const bytesOf = (text: string) => encodeURIComponent(text).replace(/%../g, "x").length;
