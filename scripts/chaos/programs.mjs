/** For `second-largest`, seed 1, easy: three visible cases. */
export const languages = {
  python: {
    name: "Python",
    comment: "#",
    right: `def second_largest(numbers):
    distinct = sorted(set(numbers))
    return distinct[-2] if len(distinct) > 1 else None
`,
    /** The same, but it takes a while, so that it is often killed while it runs. */
    slow: `def second_largest(numbers):
    for _ in range(300000):
        pass
    distinct = sorted(set(numbers))
    return distinct[-2] if len(distinct) > 1 else None
`,
    wrong: `def second_largest(numbers):
    return 123456
`,
  },
  javascript: {
    name: "JavaScript",
    comment: "//",
    right: `function secondLargest(numbers) {
  const distinct = [...new Set(numbers)].sort((a, b) => a - b);
  return distinct.length > 1 ? distinct.at(-2) : null;
}
`,
    slow: `function secondLargest(numbers) {
  for (let i = 0; i < 3e7; i += 1);
  const distinct = [...new Set(numbers)].sort((a, b) => a - b);
  return distinct.length > 1 ? distinct.at(-2) : null;
}
`,
    wrong: `function secondLargest() {
  return 123456;
}
`,
  },
};
