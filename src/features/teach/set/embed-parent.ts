/**
 * The origin in an address that somebody typed or copied: of the whole of it the frame wants only that.
 * @returns `undefined` where there is none; empty for nothing typed
 * @example originIn("course.example/week/3") // "https://course.example"
 */
export function originIn(typed: string): string | undefined {
  const text = typed.trim();
  if (text === "") return "";
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { origin, protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && /^(localhost|.+\..+|\[.*\])$/.test(hostname) ? origin : undefined;
}
