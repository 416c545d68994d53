import { PlaygroundError } from "../domain/playground-error.ts";
import { say } from "../messages/say.ts";

/** The browser's own words name a file, which tells nobody what to do. */
export function notFetched(cause: unknown): never {
  throw new PlaygroundError(
    say`This part of the page could not be fetched`,
    say`Check the connection, then reload.`,
    { cause },
  );
}
