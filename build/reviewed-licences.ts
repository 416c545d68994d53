/**
 * What no package tells of itself, looked up by hand and kept in build/licences. To be reviewed whenever one of these
 * packages changes its version.
 */

/** Packages that come without the text of their licence. */
export const missingTexts: Readonly<Record<string, readonly string[]>> = {
  "onnxruntime-common": ["onnxruntime.txt"],
  // Its binary holds a score of libraries, which its own notices name.
  "onnxruntime-web": ["onnxruntime.txt", "onnxruntime-notices.txt"],
  pyodide: ["mpl-2.0.txt"],
};

/** Packages that another has put into its own files, where no bundler sees them. */
export const packagesInside: Readonly<Record<string, readonly string[]>> = {
  "@huggingface/transformers": ["@huggingface/jinja", "@huggingface/tokenizers"],
};

export interface Part {
  readonly name: string;
  readonly version?: string;
  /** An SPDX expression, or words where there is none. */
  readonly licence: string;
  /** In build/licences. */
  readonly text: string;
}

/** What is no package of its own, by the package that brings it. */
export const partsInside: Readonly<Record<string, readonly Part[]>> = {
  "monaco-editor": [{ name: "Codicons", licence: "CC-BY-4.0", text: "codicons.txt" }],
  pyodide: [
    { name: "CPython", version: "3.14.2", licence: "PSF-2.0", text: "cpython.txt" },
    {
      name: "Libraries in Python’s binary",
      licence: "Zlib, bzip2-1.0.6, 0BSD, MIT, BSD-3-Clause, Apache-2.0 WITH LLVM-exception",
      text: "python-libraries.txt",
    },
  ],
  "sql.js": [{ name: "SQLite", licence: "public domain", text: "sqlite.txt" }],
};
