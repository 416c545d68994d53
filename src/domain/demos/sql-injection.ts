import * as fc from "fast-check";
import { defineDemo } from "../demo.ts";
import { list, record, string } from "../type.ts";

interface User {
  readonly name: string;
  readonly secret: string;
}

type Input = readonly [users: readonly User[], name: string];

const ada = { name: "Ada", secret: "likes jam" };
const bo = { name: "Bo", secret: "hates jam" };
const users = [ada, bo];

const name = fc.constantFrom("Ada", "Bo", "Cem", "O'Brien", "d'Arc");
const user: fc.Arbitrary<User> = fc.record({ name, secret: fc.constantFrom("jam", "tea", "cats") });

export const demo = defineDemo<Input>({
  meta: {
    id: "sql-injection",
    title: "SQL injection",
    topic: "security",
    language: "javascript",
    summary: "A name with a quote in it becomes part of the question: a real SQLite answers.",
  },
  task: "Put the `users` into an SQLite database, and write `secretsOf(users, name)`: the secrets of the users with exactly this `name`, looked up with SQL, in the order given.",
  library: "sqlite",
  program: `async function secretsOf(users, name) {
  const { Database } = await initSqlJs();
  const db = new Database();
  db.run("CREATE TABLE users (name TEXT, secret TEXT)");
  for (const user of users) {
    db.run("INSERT INTO users VALUES (?, ?)", [user.name, user.secret]);
  }

  const query = \`SELECT secret FROM users WHERE name = '\${name}'\`;
  const [table] = db.exec(query);
  return table ? table.values.flat() : [];
}
`,
  mended: `async function secretsOf(users, name) {
  const { Database } = await initSqlJs();
  const db = new Database();
  db.run("CREATE TABLE users (name TEXT, secret TEXT)");
  for (const user of users) {
    db.run("INSERT INTO users VALUES (?, ?)", [user.name, user.secret]);
  }

  const query = "SELECT secret FROM users WHERE name = ?";
  const [table] = db.exec(query, [name]);
  return table ? table.values.flat() : [];
}
`,
  lesson:
    "Text that is pasted into a query is *code*: a quote ends the string, and what follows is obeyed. Put a placeholder into the query and hand the value over apart from it; then O'Brien can sign in, and `' OR '1'='1` is only an odd name.",
  body: {
    signature: {
      kind: "function",
      name: "secrets_of",
      parameters: [
        { name: "users", type: list(record({ name: string, secret: string })) },
        { name: "name", type: string },
      ],
      returns: list(string),
    },
    comparison: { kind: "exact" },
    // The first case compiles SQLite.
    limits: { millisPerCase: 5000 },
    examples: [
      [users, "Ada"],
      [users, "Bo"],
      [users, "Cem"],
    ],
    edges: [
      ["punctuation", [[], "'"]],
      ["punctuation", [[ada], "' OR '1'='1"]],
      ["punctuation", [[{ name: "O'Brien", secret: "sings" }], "O'Brien"]],
      ["errors", [users, "'; DROP TABLE users; --"]],
      ["punctuation", [users, "' UNION SELECT name FROM users --"]],
      ["empty", [[], "Ada"]],
      ["case", [users, "ada"]],
      ["duplicates", [[ada, ada], "Ada"]],
    ],
    inputs: {
      typical: fc.tuple(fc.array(user, { maxLength: 3 }), name),
      punctuation: fc.tuple(
        fc.array(user, { maxLength: 2 }),
        fc.constantFrom("'", "''", "' --", "' OR 1 --", '"'),
      ),
    },
    oracle: ([all, wanted]) => all.filter((each) => each.name === wanted).map(({ secret }) => secret),
  },
});
