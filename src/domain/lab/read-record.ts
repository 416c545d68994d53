import { english } from "../../messages/in-english.ts";
import type { TextOf } from "./problem-format.ts";
import { JsonFault, jsonFields } from "./read-json.ts";
import { RecordFault, type RecordFields, recordFields } from "./record-fields.ts";

type Read<Value> =
  | { readonly kind: "read"; readonly value: Value }
  /** A sentence without its full stop. */
  | { readonly kind: "fault"; readonly because: string };

/** What `read` makes of a record's fields, or why nothing can be made of it. */
export async function readRecord<Value>(
  bytes: Uint8Array,
  { textOf }: TextOf,
  read: (fields: RecordFields) => Value | Promise<Value>,
): Promise<Read<Value>> {
  const text = textOf(bytes);
  if (text === undefined) return { kind: "fault", because: english`It is no text in UTF-8` };
  try {
    return { kind: "read", value: await read(recordFields(jsonFields(text))) };
  } catch (error) {
    if (error instanceof RecordFault) return { kind: "fault", because: error.message };
    if (error instanceof JsonFault)
      return { kind: "fault", because: english`It is no JSON: ${error.message}` };
    throw error;
  }
}
