import type { Hider } from "../features/teach/hider.ts";
import { toBase64Url } from "../storage/base64url.ts";
import { hashAnswers } from "../storage/hashed-answers.ts";
import { openSealed, sealCases } from "../storage/sealed-cases.ts";

/** Letters and digits that nobody takes for another one. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** One for each time that an exercise is opened: its salt stays, so that no answer is hashed twice. */
export function createHider(): Hider {
  const salt = toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
  return {
    async hide(authored, choice) {
      switch (choice.kind) {
        case "folded":
          return authored;
        case "hashed":
          return hashAnswers(authored, { salt });
        case "sealed":
          return sealCases(authored, choice);
      }
    },
    open: openSealed,
    suggestPassphrase: () => [group(), group(), group(), group()].join("-"),
  };
}

/** Five of 31 letters: with four of them, 99 bits. */
function group(): string {
  const most = 256 - (256 % letters.length);
  let text = "";
  while (text.length < 5) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    // The rest of the bytes would make the first letters likelier.
    if (byte < most) text += letters[byte % letters.length] ?? "";
  }
  return text;
}
