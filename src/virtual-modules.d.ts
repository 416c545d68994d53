declare module "virtual:catalogue" {
  export const catalogue: readonly import("./domain/family.ts").FamilyMeta[];
}

declare module "virtual:family-categories" {
  export const familyCategories: Readonly<Record<string, readonly import("./domain/exercise.ts").Category[]>>;
}

declare module "virtual:demos" {
  export const demos: readonly import("./domain/demo.ts").DemoMeta[];
}

declare module "virtual:node-exercises" {
  export const nodeExercises: readonly import("./domain/node/node-exercise.ts").NodeExerciseMeta[];
}

/** Made by build/sqlite-library.ts: a text to stand before a program, and its size. */
declare module "virtual:sqlite-library" {
  export const url: string;
  export const bytes: number;
}

/** URLs of what the sandbox needs, with their bytes for the progress bars. */
declare module "virtual:sandbox-assets" {
  export const python: {
    readonly scriptUrl: string;
    readonly wasmUrl: string;
    readonly stdlibUrl: string;
    readonly snapshotUrl: string;
    /** Of the file as it travels (gzip), in lower-case hexadecimal. */
    readonly snapshotSha256: string;
    readonly bytes: {
      readonly script: number;
      readonly wasm: number;
      readonly stdlib: number;
      readonly snapshot: number;
    };
  };
  export const javascript: { readonly scriptUrl: string; readonly bytes: { readonly script: number } };
  export const quickjs: { readonly wasmUrl: string; readonly bytes: { readonly wasm: number } };
}

declare module "virtual:sandbox-frame" {
  /** The whole HTML of the sandbox frame, for `srcdoc`. */
  export const frameDocument: string;
}

/** Made by build/model-runtime.ts: absolute URLs; `wasmBytes` is the binary's size before any compression. */
declare module "virtual:model-runtime" {
  export const modelRuntime: {
    readonly mjs: string;
    readonly wasm: string;
    readonly wasmBytes: number;
  };
}
