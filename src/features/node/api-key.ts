/** The vendor's key, which some uses of its service ask for. */
export interface ApiKey {
  /** `undefined`: none is given. */
  readonly value: string | undefined;
  /** In this browser, beyond this page. */
  readonly isKept: boolean;
  readonly change: (value: string, isKept: boolean) => void;
}
