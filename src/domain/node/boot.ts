/** What is waited for while Node starts: the page's own part, the vendor's first word, Node itself. */
export const bootSteps = ["package", "vendor", "node"] as const;
export type BootStep = (typeof bootSteps)[number];

/** Why Node did not start. */
export type BootRefusal =
  | { readonly kind: "stopped" }
  /** The page is not isolated from others, which shared memory needs. `secure`: over https, or on this machine. */
  | { readonly kind: "notIsolated"; readonly secure: boolean }
  | { readonly kind: "unsupported"; readonly missing: string }
  | { readonly kind: "offline" }
  /** Nobody has answered within the limit. `step`: what was waited for. */
  | { readonly kind: "silent"; readonly step: BootStep; readonly limitMillis: number }
  | { readonly kind: "failed"; readonly reason: string };
