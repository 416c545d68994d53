import { PlaygroundError } from "../domain/playground-error.ts";

/** The browser's own words name a file, which tells nobody what to do. */
export function notFetched(cause: unknown): never {
  throw new PlaygroundError(
    "This part of the page could not be fetched",
    "Check the connection, then reload.",
    { cause },
  );
}
