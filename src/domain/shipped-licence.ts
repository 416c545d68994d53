/** What one thing that comes with this page is licensed under. */
export interface ShippedLicence {
  /** Of an npm package ("react"), or of what has no package ("CPython"). */
  readonly name: string;
  readonly version?: string;
  /** An SPDX expression ("MIT"), or words where there is none. */
  readonly licence: string;
  /** Whole, with notices. */
  readonly text: string;
}
