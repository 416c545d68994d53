import { expect, it } from "vitest";
import { embedSnippet } from "./embed-snippet.ts";

it("a snippet is one element, whatever the title holds", () => {
  const snippet = embedSnippet("https://example.org/x/#/s/1.AAAA?at=2", `"><script>alert('1 & 2')</script>`);
  expect(snippet).toMatch(
    /^<iframe src="https:\/\/example\.org\/x\/\?embed=1#\/s\/1\.AAAA\?at=2" title="[^"<]*" [^<]*><\/iframe>$/,
  );
});
