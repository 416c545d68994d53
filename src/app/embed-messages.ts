// Nothing is said here: docs/embed.md promises these words to the page around this one, whatever is spoken here.
import * as z from "zod/mini";
import { parseUnknown } from "../domain/parse-unknown.ts";

/** Of every message to and from a page that shows this one in a frame (docs/embed.md). It grows when one would mean something else. */
export const embedVersion = 1;

const id = z.union([z.string().check(z.maxLength(100)), z.int()]);
const head = { version: z.literal(embedVersion), id };

const requestSchema = z.discriminatedUnion("do", [
  /** `address` is what follows the page's own address: `#/s/1.…`, `#/exercise/…`. */
  z.strictObject({ ...head, do: z.literal("load"), address: z.string().check(z.maxLength(2_000_000)) }),
  z.strictObject({ ...head, do: z.literal("run") }),
  z.strictObject({ ...head, do: z.literal("submit") }),
  z.strictObject({ ...head, do: z.literal("stop") }),
]);

export type EmbedRequest = z.infer<typeof requestSchema>;
type Id = EmbedRequest["id"];

/** One test with a word for how it went: `passed`, `wrong answer`, `not run`. */
interface TestVerdict {
  /** As the page calls it: `Test 3`. */
  readonly name: string;
  readonly verdict: string;
}

/** What is said to the other page. A reply has the request's `id`. */
export type EmbedMessage =
  | { readonly kind: "done"; readonly id: Id }
  /** `problem` is a sentence; `id` is absent where the request had none that could be read. */
  | { readonly kind: "refused"; readonly id?: Id; readonly problem: string }
  | {
      readonly kind: "opened";
      readonly title: string;
      readonly language: string;
      /** How many tests there are; of hidden ones, how many can be judged here. */
      readonly tests: { readonly visible: number; readonly hidden: number };
      readonly hiddenLevel?: string;
    }
  | { readonly kind: "judging" }
  | {
      readonly kind: "verdicts";
      /** `Visible 3 of 3 passed, hidden 41 of 52 passed`. */
      readonly result: string;
      readonly submitted: boolean;
      readonly visible: readonly TestVerdict[];
      /** Empty where nothing has been submitted. */
      readonly hidden: readonly TestVerdict[];
    };

type Read =
  | { readonly kind: "request"; readonly request: EmbedRequest }
  | { readonly kind: "refused"; readonly id?: Id; readonly problem: string };

/** Reads a message of unknown origin; never throws. */
export function readEmbedRequest(data: unknown): Read {
  const parsed = parseUnknown(requestSchema, data);
  if (parsed.success) return { kind: "request", request: parsed.data };
  const named = parseUnknown(z.object({ id }), data);
  const versioned = parseUnknown(z.object({ version: z.number() }), data);
  const problem =
    versioned.success && versioned.data.version !== embedVersion
      ? `This page speaks version ${embedVersion} of the messages, not ${versioned.data.version}.`
      : `No such message: it needs a version, an id, and do, which is one of load (with an address), run, submit and stop, and nothing else.`;
  return { kind: "refused", problem, ...(named.success && { id: named.data.id }) };
}
