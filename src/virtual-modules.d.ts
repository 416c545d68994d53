declare module "virtual:catalogue" {
  export const catalogue: readonly import("./domain/family.ts").FamilyMeta[];
}

/** URLs of what the sandbox needs, with their bytes for the progress bars. */
declare module "virtual:sandbox-assets" {
  export const python: {
    readonly scriptUrl: string;
    readonly wasmUrl: string;
    readonly stdlibUrl: string;
    readonly snapshotUrl: string;
    /** Lower-case hexadecimal. */
    readonly snapshotSha256: string;
    readonly bytes: {
      readonly script: number;
      readonly wasm: number;
      readonly stdlib: number;
      readonly snapshot: number;
    };
  };
  export const javascript: { readonly scriptUrl: string };
  export const quickjs: { readonly wasmUrl: string };
}

declare module "virtual:sandbox-frame" {
  /** The whole HTML of the sandbox frame, for `srcdoc`. */
  export const frameDocument: string;
}
