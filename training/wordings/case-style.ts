import type { family } from "../../src/domain/families/case-style.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const style = `${parameters.to.name}{|, as in "${parameters.to.sample}",}`;
  const styleAtEnd = `${parameters.to.name}{| (such as "${parameters.to.sample}")|, for example "${parameters.to.sample}"}`;
  if (parameters.kind === "joined") {
    const { many, one } = separators[parameters.separator];
    const noEmpty = `{ignoring empty words|leaving out empty words|where ${many} at an end or several in a row make no empty word}`;
    const noEmptySentence = `{Extra ${many}, at an end or several in a row, make no empty words|Leave out words that are empty|Skip empty words, as at two ${many} in a row}.`;
    return {
      phrases: [
        `{converts|rewrites|changes} {a name|an identifier} {made of words with ${many} between them|whose words are separated by ${many}|with ${many} between its words} {to|into} ${style} ${noEmpty}`,
        `{splits|takes apart} a {string|name} at its ${many} and {puts|joins} the words together {again in|in} ${styleAtEnd}, {whatever the case of their letters|regardless of upper and lower case}, ${noEmpty}`,
        `returns {a name|the name} in ${style} {given the name|given it} with ${many} between its words, ${noEmpty}`,
        `{reformats|restyles} ${one}-separated {words|names} as ${styleAtEnd}, ${noEmpty}`,
      ],
      statements: [
        `{A name has|The input is a name with} ${many} between its words. {Return|Write} it in ${styleAtEnd}. ${noEmptySentence} {Upper and lower case of the input do not matter|Letters may come in either case}.`,
        `{Given|For} {a string|a name} whose words are separated by ${many}, {what is it in ${parameters.to.name}|how is it written in ${parameters.to.name}}? ${noEmptySentence}`,
        `{Our|The} variables were named with ${many} between words; {now|from now on} they {shall|must|should} be in ${styleAtEnd}. Convert {one such name|a name}. ${noEmptySentence}`,
        `{Turn|Convert} words {joined by|separated by} ${many} into ${styleAtEnd}. ${noEmptySentence}`,
      ],
    };
  }
  const capitals = capitalRules[parameters.capitals];
  const digits = digitRules[parameters.digits];
  return {
    phrases: [
      `{converts|rewrites|changes} a {camelCase or PascalCase name|name from camelCase or PascalCase} {to|into} ${styleAtEnd}; ${capitals}, and ${digits}`,
      `{finds|separates} the words of {a name|an identifier} in {camelCase or PascalCase|PascalCase or camelCase}, where ${capitals} and ${digits}, and {returns|joins} them in ${styleAtEnd}`,
      `returns {a name|a string} that is in camelCase (or PascalCase) in ${style} {knowing|given} that ${capitals} and ${digits}`,
    ],
    statements: [
      `{Given|You get} a name in camelCase or PascalCase, {return|write} it in ${styleAtEnd}. {Note that|The words are found like this:} ${capitals}, and ${digits}.`,
      `{Our|The} {identifiers|variables} are written in camelCase or PascalCase and {should|shall} be in ${styleAtEnd}. {Convert one|Convert a name}: ${capitals}; ${digits}.`,
      `{How is|What is} a {camelCase or PascalCase|PascalCase or camelCase} name written in ${parameters.to.name}? {Take it apart first|Split it into words}: ${capitals}, ${digits}.`,
      `{Split|Cut} a camelCase or PascalCase {string|name} into words and {put|join} them together in ${styleAtEnd}. {Words:|Rules:} ${capitals}, and ${digits}.`,
    ],
  };
};

const separators = {
  _: { many: "underscores", one: "underscore" },
  "-": { many: "hyphens", one: "hyphen" },
  ".": { many: "dots", one: "dot" },
  " ": { many: "spaces", one: "space" },
} as const;

const capitalRules = {
  "each begins a word":
    "{every capital starts a new word, even several in a row|each upper-case letter begins a word of its own, also in a row of them|a word starts at each capital, whatever stands before it}",
  "in a row are one word":
    "{capitals in a row are one word, but the last of them starts the next word if a small letter follows|a run of capitals is a single word (so HTMLFile is HTML and File)|several upper-case letters in a row form one word, save the last before a small letter, which starts a new one}",
} as const;

const digitRules = {
  "belong to the word before":
    "{digits belong to the word before them|digits go with the preceding word|digits never begin a word but continue the one in front of them}",
  "are words":
    "{digits in a row are a word of their own|a run of digits is a separate word|digits count as words of their own}",
} as const;
