import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { inMegabytes, siteFindings, totalBytes } from "./site-findings.mjs";

/** Holds all of the built site to its size: a file that is there twice is noticed by nobody otherwise. */
const dist = resolve(import.meta.dirname, "../dist");
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => {
    const file = join(entry.parentPath, entry.name);
    const content = readFileSync(file);
    return {
      path: file.slice(dist.length + 1).replaceAll("\\", "/"),
      bytes: content.length,
      sha256: createHash("sha256").update(content).digest("hex"),
      start: [...content.subarray(0, 2)],
    };
  });

console.log(`${inMegabytes(totalBytes(files)).padStart(10)}  dist, ${files.length} files`);
const findings = siteFindings(files);
for (const finding of findings) console.error(finding);
if (findings.length > 0) process.exitCode = 1;
