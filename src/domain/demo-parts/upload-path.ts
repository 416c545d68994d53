import type { Signature } from "../signature.ts";
import { optional, string } from "../type.ts";

/** What the two demos of path traversal share. */
export type UploadInput = readonly [name: string];

export const uploadTask =
  "People download what they have uploaded, by its name. Write a function `upload_path(name)`: the full path of the file in the folder `/uploads`, without `.` and `..`; for a name that leads out of that folder return `None`.";

export const uploadSignature: Signature = {
  kind: "function",
  name: "upload_path",
  parameters: [{ name: "name", type: string }],
  returns: optional(string),
};

/** Walks the folders one by one, and looks where it has come to. */
export function uploadPath(name: string): string | null {
  const place = name.startsWith("/") ? [] : ["uploads"];
  for (const step of name.split("/")) {
    if (step === "..") place.pop();
    else if (step !== "" && step !== ".") place.push(step);
  }
  return place[0] === "uploads" ? `/${place.join("/")}` : null;
}
