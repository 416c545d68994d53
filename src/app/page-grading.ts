import { PlaygroundError } from "../domain/playground-error.ts";
import type { Assignment } from "../domain/teach/assignment.ts";
import type { LinkSignature } from "../domain/teach/link-signature.ts";
import { say } from "../messages/say.ts";
import { createGradingSession, type GradingSession } from "../state/teach/grading-session.ts";
import { type GradingDatabase, type KeptGrading, openGradingDatabase } from "../storage/grading-database.ts";
import { matchesHash } from "../storage/hashed-answers.ts";
import { readHeldFile } from "../storage/held-file.ts";
import { readShareLink } from "../storage/share-link.ts";
import { asAssignment } from "../storage/single-assignment.ts";
import { gradingPlan, unsealedItems } from "./grading-plan.ts";
import { pageServices } from "./services.ts";
import { sideBySide } from "./small-memory.ts";

export interface OpenedGrading {
  readonly session: GradingSession;
  readonly assignment: Assignment;
  readonly signature: LinkSignature | undefined;
  /** @returns a sentence where the passphrase does not fit */
  readonly unseal: (passphrase: string) => Promise<string | undefined>;
}

export const gradingDatabase: GradingDatabase = openGradingDatabase();

/** One at a time, for as long as the page is open: it goes on while other screens are shown. */
let opened: OpenedGrading | undefined;

export const currentGrading = () => opened;

export function closeGrading(): void {
  opened?.session.pause();
  opened = undefined;
}

/**
 * Opens the assignment of a link, with everything that this browser keeps of its grading.
 * @param text a whole address, what follows `#/s/` in it, or the text of a file that takes a link's place
 * @throws PlaygroundError where it holds none
 */
export async function openGrading(text: string): Promise<OpenedGrading> {
  const payload = await payloadIn(text);
  const read = await readShareLink(payload);
  if (read.kind === "unreadable")
    throw new PlaygroundError(read.problem, say`Copy the whole link once more.`);
  if (read.kind === "shared")
    throw new PlaygroundError(
      say`It holds an exercise of the catalogue and no set`,
      say`Students hand in sets: put the exercise into one, and share that.`,
    );
  const assignment = read.kind === "authored" ? await asAssignment(read.authored) : read.assignment;
  const { signature } = read;
  const { id, title } = assignment;
  const [kept, loaded] = await Promise.all([gradingDatabase.list(), gradingDatabase.load(id)]);
  const before = kept.find((each) => each.id === id);
  const head: KeptGrading = {
    id,
    title,
    atMillis: before?.atMillis ?? Date.now(),
    payload,
    ...(before?.choices && { choices: before.choices }),
  };
  const isKept = await gradingDatabase.keep(head);
  closeGrading();
  const { sandbox } = pageServices();
  const session = createGradingSession(
    {
      run: sandbox.run,
      matchesHash,
      nowMillis: () => Date.now(),
      workers: sideBySide(),
      keep: {
        received: (received) => gradingDatabase.keepReceived(id, received),
        results: (results) => gradingDatabase.keepResults(id, results),
        choices: (choices) => gradingDatabase.keep({ ...head, choices }),
      },
    },
    {
      plan: gradingPlan(assignment),
      received: new Map(loaded.received.map((each) => [each.receipt, each])),
      results: loaded.results,
      kept: isKept,
      ...(before?.choices && {
        scheme: before.choices.scheme,
        accepted: new Set(before.choices.accepted),
      }),
    },
  );
  const unseal = async (passphrase: string) => {
    const items = await unsealedItems(assignment, passphrase);
    if (typeof items === "string") return items;
    session.unseal(gradingPlan(assignment, items));
    return undefined;
  };
  return (opened = { session, assignment, signature, unseal });
}

async function payloadIn(text: string): Promise<string> {
  if (!/^\s*\{/.test(text)) return /#\/s\/([^?\s]+)/.exec(text)?.[1] ?? text.trim();
  const file = await readHeldFile(text);
  if (file.kind === "payload") return file.payload;
  throw new PlaygroundError(file.problem, say`Choose the file that students got.`);
}
