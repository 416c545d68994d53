import * as fc from "fast-check";
import { defineDemo } from "../demo.ts";
import { list, record, string } from "../type.ts";

interface User {
  readonly name: string;
  readonly secret: string;
}

type Input = readonly [name: string, users: readonly User[]];

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
    place: 1,
    language: "javascript",
    summary: "A name with a quote in it becomes part of the question: a real SQLite answers.",
  },
  task: "Put the `users` into an SQLite database, and write `secretsOf(name, users)`: the secrets of the users with exactly this `name`, looked up with SQL, in the order given.",
  library: "sqlite",
  program: `async function secretsOf(name, users) {
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
  mended: `async function secretsOf(name, users) {
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
        { name: "name", type: string },
        { name: "users", type: list(record({ name: string, secret: string })) },
      ],
      returns: list(string),
    },
    comparison: { kind: "exact" },
    // The first case compiles SQLite.
    limits: { millisPerCase: 5000 },
    examples: [
      ["Ada", users],
      ["Bo", users],
      ["Cem", users],
    ],
    edges: [
      ["punctuation", ["'", []]],
      ["punctuation", ["' OR '1'='1", [ada]]],
      ["punctuation", ["O'Brien", [{ name: "O'Brien", secret: "sings" }]]],
      ["errors", ["'; DROP TABLE users; --", users]],
      ["punctuation", ["' UNION SELECT name FROM users --", users]],
      ["empty", ["Ada", []]],
      ["case", ["ada", users]],
      ["duplicates", ["Ada", [ada, ada]]],
    ],
    inputs: {
      typical: fc.tuple(name, fc.array(user, { maxLength: 3 })),
      punctuation: fc.tuple(
        fc.constantFrom("'", "''", "' --", "' OR 1 --", '"'),
        fc.array(user, { maxLength: 2 }),
      ),
    },
    oracle: ([wanted, all]) => all.filter((each) => each.name === wanted).map(({ secret }) => secret),
  },
});
