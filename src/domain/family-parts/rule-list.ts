const maxCharacters = 110;

/** The rules of a statement as a bullet list, in lines of a readable length. What is undefined is left out. */
export function ruleList(rules: readonly (string | undefined)[]): string {
  return rules
    .filter((rule) => rule !== undefined)
    .map((rule) => wrapped(`- ${rule.replace(/\s+/g, " ")}`))
    .join("\n");
}

function wrapped(rule: string): string {
  const lines = [""];
  for (const word of rule.split(" ")) {
    const line = lines.at(-1) ?? "";
    const joined = line === "" ? word : `${line} ${word}`;
    if (joined.length <= maxCharacters) lines[lines.length - 1] = joined;
    else lines.push(`  ${word}`);
  }
  return lines.join("\n");
}
