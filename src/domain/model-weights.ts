/** The number format of a weights file, by transformers.js's names. */
export type Dtype = "fp32" | "fp16" | "q8" | "q4" | "q4f16";

/** What the graphics adapter offers; `webGpu: false` with the reason. */
export type DeviceReport =
  | { readonly webGpu: false; readonly because: string }
  | {
      readonly webGpu: true;
      readonly adapter: string;
      readonly shaderF16: boolean;
      readonly maxBufferBytes: number;
    };
