import { expect, it } from "vitest";
import { embedSnippet } from "./embed-snippet.ts";

it("a snippet is one element, whatever the title holds", () => {
  const href = "https://example.org/x/#/s/1.AAAA?at=2";
  const snippet = embedSnippet({ href, title: `"><script>alert('1 & 2')</script>`, parent: "" });
  expect(snippet).toMatch(
    /^<iframe src="https:\/\/example\.org\/x\/\?embed=1#\/s\/1\.AAAA\?at=2" title="[^"<]*" [^<]*><\/iframe>$/,
  );
});

it("a snippet names the page that may speak with the frame", () => {
  const href = "https://example.org/x/#/s/1.AAAA";
  expect(embedSnippet({ href, title: "Sums", parent: "https://course.example" })).toContain(
    'src="https://example.org/x/?embed=1&amp;parent=https%3A%2F%2Fcourse.example#/s/1.AAAA"',
  );
});
