import type { Draft } from "../domain/draft.ts";

/** A draft as it is kept, and what tells the versions of one exercise apart. */
export interface StoredDraft {
  readonly draft: Draft;
  /** The page that wrote it: each tab, and each reload of one, has a name of its own. */
  readonly page: string;
  readonly atMillis: number;
  /** `atMillis` of the version that the page had read or written before: what came since is news to it. */
  readonly basedOn: number;
}
