import * as fc from "fast-check";
import { defineDemo } from "../demo.ts";
import { uploadPath, uploadSignature, type UploadInput, uploadTask } from "../demo-parts/upload-path.ts";

export const demo = defineDemo<UploadInput>({
  meta: {
    id: "path-prefix",
    title: "The neighbour of the folder",
    topic: "security",
    place: 3,
    language: "python",
    summary: "Normalised, then checked with `startswith`: and still `/uploads_evil` gets through.",
  },
  task: uploadTask,
  program: `import posixpath


def upload_path(name):
    path = posixpath.normpath(posixpath.join("/uploads", name))
    if not path.startswith("/uploads"):
        return None
    return path
`,
  mended: `import posixpath


def upload_path(name):
    path = posixpath.normpath(posixpath.join("/uploads", name))
    if posixpath.commonpath(["/uploads", path]) != "/uploads":
        return None
    return path
`,
  lesson:
    "`startswith` compares letters, a path is made of *parts*: `/uploads_evil` begins with the same eight letters as `/uploads` and is another folder. Compare whole parts, as `commonpath` does (or, where links may be about, resolve them and use `Path.is_relative_to`).",
  body: {
    signature: uploadSignature,
    comparison: { kind: "exact" },
    examples: [["cat.png"], ["trips/../rome.jpg"], ["../etc/passwd"]],
    edges: [
      ["boundary", ["../uploads_evil"]],
      ["boundary", ["../uploads_evil/run.sh"]],
      ["boundary", ["a/../../uploads.old/keys.txt"]],
      ["punctuation", ["/etc/passwd"]],
      ["boundary", ["../uploads/cat.png"]],
      ["punctuation", ["a/../../secret.txt"]],
    ],
    inputs: {
      boundary: fc.tuple(
        fc.constantFrom("_evil", ".old", "-backup", "/a", "").map((end) => `../uploads${end}/x`),
      ),
      typical: fc.tuple(fc.constantFrom("dog.png", "a/b.txt", "notes.md", "x")),
    },
    oracle: ([name]) => uploadPath(name),
  },
});
