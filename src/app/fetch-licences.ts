import * as z from "zod/mini";
import { PlaygroundError } from "../domain/playground-error.ts";
import type { ShippedLicence } from "../domain/shipped-licence.ts";
import { say } from "../messages/say.ts";

const schema = z.array(
  z.object({ name: z.string(), version: z.exactOptional(z.string()), licence: z.string(), text: z.string() }),
);

/**
 * The list that the build has written beside index.html.
 * @throws PlaygroundError where it does not come, or something else comes in its place
 */
export async function fetchLicences(signal: AbortSignal): Promise<readonly ShippedLicence[]> {
  try {
    const response = await fetch(new URL("licences.json", document.baseURI), { signal });
    return z.parse(schema, await response.json());
  } catch (cause) {
    throw new PlaygroundError(
      say`The list of licences did not come`,
      say`Check the connection, then reload.`,
      { cause },
    );
  }
}
