/** Of what a statement may have. */
export const statements = [
  "## Task\n\nWrite `f(x)` that *doubles* **x**.\n\n- one\n  - two\n\n1. a\n2. b\n\n> said\n\n[in](#/demos) [out](https://example.org)\n",
  "| a | b |\n| :- | -: |\n| 1 | `2` |\n\n```python\nprint(1 < 2)\n```\n\n~~no~~ a\\*b <b>x</b> ![x](y) www.example.org\n\n---\n",
] as const;

// prettier-ignore
export const markdownTokens = [
  "#", "## ", "*", "**", "_", "`", "```\n", "~~~", "> ", "- ", "1. ", "[", "](", ")", "![", "|", "|-|", "\n", "\n\n", "    ", "\\", "<", ">",
  "&", "&#x41;", "[a]: b\n", "http://", "www.", "a@b.c", "*a_", "~~", "- [ ] ", "=\n",
] as const;
