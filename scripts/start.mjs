import { preview } from "vite";
import { isStale } from "./is-stale.mjs";
import { runStep } from "./run-step.mjs";

const port = Number(process.env["PORT"] ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(
    `PORT must be a number from 1 to 65535, but it is ${process.env["PORT"]}. Try: PORT=8080 npm start`,
  );
  process.exit(1);
}

if (isStale()) await runStep("build", ["npx", "vite", "build"]);

const server = await preview({ preview: { port, strictPort: true, host: "localhost" } }).catch((error) => {
  console.error(
    `The site could not be served on port ${port}: ${error.message}. Try another: PORT=${port + 1} npm start`,
  );
  process.exit(1);
});
console.log(
  `\nEdgecase: ${server.resolvedUrls?.local[0]?.replace(/\/$/, "") ?? `http://localhost:${port}`}\n`,
);
