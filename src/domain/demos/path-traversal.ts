import * as fc from "fast-check";
import { defineDemo } from "../demo.ts";
import { uploadPath, uploadSignature, type UploadInput, uploadTask } from "../demo-parts/upload-path.ts";

const segment = fc.constantFrom("..", "a", "b", ".");

export const demo = defineDemo<UploadInput>({
  meta: {
    id: "path-traversal",
    title: "Path traversal",
    topic: "security",
    place: 2,
    language: "python",
    summary: "A name may climb out of the folder later than at its start, or begin at the root.",
  },
  task: uploadTask,
  program: `import posixpath


def upload_path(name):
    if name.startswith("../"):
        return None
    return posixpath.normpath(posixpath.join("/uploads", name))
`,
  mended: `import posixpath


def upload_path(name):
    path = posixpath.normpath(posixpath.join("/uploads", name))
    if posixpath.commonpath(["/uploads", path]) != "/uploads":
        return None
    return path
`,
  lesson:
    "A check of the *name* guesses what it will become; check the path that it *has* become. Join, normalise, and only then ask whether the result lies inside; note too that `join` throws everything before an absolute name away.",
  body: {
    signature: uploadSignature,
    comparison: { kind: "exact" },
    examples: [["cat.png"], ["trips/rome.jpg"], ["../secret.txt"]],
    edges: [
      ["punctuation", ["/etc/passwd"]],
      ["punctuation", ["a/../../secret.txt"]],
      ["nested", ["a/../b.txt"]],
      ["nested", ["a/b/../c.txt"]],
      ["punctuation", ["..."]],
      ["unicode", ["été.png"]],
    ],
    inputs: {
      nested: fc.tuple(
        fc.array(segment, { minLength: 2, maxLength: 4 }).map((parts) => `a/${parts.join("/")}/z.txt`),
      ),
      typical: fc.tuple(fc.constantFrom("dog.png", "a/b.txt", "notes.md", "x")),
    },
    oracle: ([name]) => uploadPath(name),
  },
});
