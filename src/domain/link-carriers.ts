import { formatNumber, say } from "../messages/say.ts";

/** What people send links with, and the longest link that comes through it whole. Sources: docs/long-links.md. */
export interface LinkCarrier {
  readonly id: string;
  /** Of a link by itself: a message's other words take room, too. */
  readonly mostCharacters: number;
  /** What becomes of a longer one; a sentence. */
  readonly words: () => string;
}

const carriers: readonly LinkCarrier[] = [
  {
    id: "plain-mail",
    mostCharacters: 998,
    words: () =>
      say`Mail as plain text: a line has at most ${formatNumber(998)} characters, and some servers break longer ones.`,
  },
  {
    id: "sms",
    mostCharacters: 1600,
    words: () =>
      say`Text messages (SMS): services that send them take at most ${formatNumber(1600)} characters.`,
  },
  {
    id: "discord",
    mostCharacters: 2000,
    words: () =>
      say`Discord: a message has at most ${formatNumber(2000)} characters; what is longer becomes a text file.`,
  },
  {
    id: "outlook",
    mostCharacters: 2048,
    words: () =>
      say`Outlook for Windows: before 2023 it broke links of more than ${formatNumber(2048)} characters, since then those of more than ${formatNumber(8192)}.`,
  },
  {
    id: "slack",
    mostCharacters: 4000,
    words: () => say`Slack: it splits messages of more than ${formatNumber(4000)} characters.`,
  },
  {
    id: "telegram",
    mostCharacters: 4096,
    words: () => say`Telegram: a message has at most ${formatNumber(4096)} characters.`,
  },
  {
    id: "teams",
    mostCharacters: 14_000,
    words: () =>
      say`Microsoft Teams: a message has about 28 KB, which is ${formatNumber(14_000)} characters.`,
  },
  {
    id: "google-chat",
    mostCharacters: 32_000,
    words: () => say`Google Chat: a message has at most ${formatNumber(32_000)} bytes.`,
  },
  {
    id: "whatsapp",
    mostCharacters: 65_536,
    words: () => say`WhatsApp: a message has at most ${formatNumber(65_536)} characters.`,
  },
];

/** Those through which a link of this length does not come whole, the narrowest first. */
export function carriersThatCut(characters: number): readonly LinkCarrier[] {
  return carriers.filter(({ mostCharacters }) => characters > mostCharacters);
}
