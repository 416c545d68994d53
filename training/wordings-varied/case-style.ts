import type { family } from "../../src/domain/families/case-style.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const { name, sample } = parameters.to;
  const style = styles[name] ?? name;
  const plainStyle = `{${name}|${name}|${name} style|${name} notation|${name} format}`;
  const shown = `{|, like ${sample}|, e.g. ${sample}| (for instance ${sample})|, in the manner of ${sample}}`;
  if (parameters.kind === "joined") {
    const { many, apart, input } = separators[parameters.separator];
    const empties = `{ignore|skip|discard|leave out|throw away|drop} {empty words|empty parts|zero-length pieces|any empty chunks}`;
    const noEmpty = `{with empty words left out|omitting empty words|discarding empty parts|without counting empty segments as words|no matter how many ${many} stand together or at the ends|and never producing an empty word|dropping the empty pieces}`;
    const anyCase = `{The original capitalization is irrelevant|Whether a letter came in as a capital or not plays no role|It does not matter which letters were capitals before|Existing capitals are not preserved|Treat the input case-insensitively}`;
    return {
      phrases: [
        `{transforms|translates|switches|moves} {a variable name|a label|an identifier|a key} from ${apart} to ${style}, ${noEmpty}`,
        `{rewrites|reformats|normalizes} ${input} {so that it is in|so it follows|to match} ${plainStyle}${shown}, ${noEmpty}`,
        `{accepts|receives|gets} ${input} and {produces|yields|hands back|gives} {the same words|its words|the equivalent} in ${style}, ${noEmpty}`,
        `{breaks|cuts|divides} ${input} at {each|every one} of the ${many}, {drops|skips|ignores|throws out} {empty parts|empty words|what is empty}, and {reassembles|recombines|glues} the rest as ${style}`,
        `{renders|outputs|prints|formats} ${input} in ${plainStyle}${shown}, {regardless of|whatever} the case {of the original letters|its letters had}, ${noEmpty}`,
        `{renames|relabels} {a field|a setting|a column} {written|spelled} with ${many} between words to ${style}, ${noEmpty}`,
        `gives the ${plainStyle} {version|spelling|form|variant} of ${input}, ${noEmpty}`,
        `{computes|builds|makes|constructs} ${style} out of ${apart}, ${noEmpty}`,
      ],
      statements: [
        `You are given ${input}. {Convert|Transform|Change} it {into|to} ${style}, and ${empties}. ${anyCase}.`,
        `{Task|Exercise|Problem|Kata}: ${name} {converter|conversion|formatter}. Input: ${input}. Output: ${style}. {Consecutive|Repeated} ${many}, and ${many} at either end, {must not|should not|never} {create|generate|lead to} empty words.`,
        `As a {developer|programmer|database admin|maintainer}, I {want|need} ${input} {converted|changed|translated} to ${style} so that {all names look alike|our code is consistent|the API accepts it}. Empty words {are dropped|do not count|should be left out}.`,
        `hi, {how would i|how do i|can someone help me} {turn|change} ${input} into ${style}? {sometimes|there can be} {several|a few} ${many} {in a row|next to each other} or at the {ends|start or end}, {just ignore those|those shouldn't give empty words}`,
        `The {input|argument|parameter} is ${input}. The {result|return value|output} {is|will be} the {same|very same} words {written|put} in ${style}. Empty words {vanish|are omitted|are skipped}; {upper or lower case of the input makes no difference|the case of the input letters is forgotten}.`,
        `The {function|routine|converter|tool} {MUST|SHALL} accept ${input} and {MUST|SHALL} return ${style}. Empty words {MUST NOT|SHALL NOT} {appear|occur} in the output. {The case of the input MUST be ignored|Input case carries no meaning}.`,
        `First split ${input} {on|by|at} ${many}; then {remove|filter out|delete} {the empty strings|blank pieces}; {next|after that} lowercase everything; {finally|lastly} put the words together as ${style}.`,
        `{Before|Old}: ${apart}. {After|New}: ${style}. {Write the conversion|Do the rewriting|Perform this change}, and ${empties} {caused by|resulting from} {doubled|extra|surplus} ${many}.`,
        `{words|parts} = name.split(${many}).filter(nonempty), {then map|then recase} and join {them|everything} as ${style}. {Case of the source is lowered first|Lowercase the source beforehand}.`,
        `{Don't|Do not} keep ${apart}: {instead|rather}, {return|write} the name in ${style}. {Stray|Extra|Superfluous} ${many} {have no effect|do not matter|add nothing}.`,
        `{Sofia|A librarian|My colleague|The teacher} {labels|labelled} {boxes|folders|drawers|shelves} with ${apart}, {sometimes with too many|now and then doubling the} ${many}. The {new|printed} labels {have to|must} be ${style}. {Produce|Give} the new label for an old one, {without|minus} empty words.`,
        `Which string {do we get|results|comes out} {when|if} ${input} is {rewritten|spelled|expressed} in ${plainStyle}${shown}? Empty words {are not kept|don't count|fall away}. ${anyCase}.`,
        `Refactor: {names|keys|config entries} {that have|with} ${many} between the words {become|are now} ${style}. {Implement|Provide} the helper for {one|a single} name; ${empties}.`,
        `Return the name {re-spelled|reformatted|restyled} as ${style}. {Words|Its words} in the given name are {delimited|divided|set apart} by ${many}; {a word without letters or digits is no word|empty words are ignored|nothing between two of them is no word}.`,
        `{Convert|Translate|Migrate} ${apart} {to|into} ${plainStyle}${shown}. ${anyCase}, and empty words are {left out|skipped|discarded|ignored}.`,
        `It shall be possible to put in ${input} and get out ${style}. Where ${many} come at begin, at end or more times together, please make not an empty word.`,
      ],
    };
  }
  const capitals = capitalRules[parameters.capitals];
  const digits = digitRules[parameters.digits];
  const input =
    "{a camelCase or PascalCase name|a name in camelCase or PascalCase|an identifier written in camelCase or PascalCase|a variable name in camelCase or in PascalCase|a string in lower or upper camel case (camelCase, PascalCase)}";
  return {
    phrases: [
      `{transforms|translates|switches|rewrites} ${input} to ${style}, where ${capitals} and ${digits}`,
      `{accepts|receives|gets} ${input} and {produces|yields|hands back|gives} ${style}; ${capitals}; ${digits}`,
      `{breaks|cuts|divides|segments} ${input} into its words and {reassembles|recombines|glues} them as ${style}. When cutting, ${capitals}, and ${digits}`,
      `{renders|outputs|prints|formats} ${input} in ${plainStyle}${shown}, {bearing in mind|considering|under the rule} that ${capitals} and that ${digits}`,
      `gives the ${plainStyle} {version|spelling|form|variant} of ${input} ({note|rules|splitting}: ${capitals}, ${digits})`,
      `{renames|relabels} ${input} to ${style}, {so that|such that} ${digits}, while ${capitals}`,
      `{inserts|finds} the word {borders|boundaries} in ${input} and {outputs|returns|builds} ${style}: ${capitals}, ${digits}`,
      `{computes|makes|constructs|creates} ${style} out of ${input}, {with these rules|as follows}: ${digits}; ${capitals}`,
    ],
    statements: [
      `You are given ${input}. {Convert|Transform|Change} it {into|to} ${style}. {Here|In doing so}, ${capitals}, and ${digits}.`,
      `{Task|Exercise|Problem|Kata}: camelCase or PascalCase to ${name}. {Output|Return} ${style}. {Capitals|Upper case}: ${capitals}. {Numbers|Digits}: ${digits}.`,
      `As a {developer|programmer|code reviewer|maintainer}, I {want|need} ${input} {converted|changed|translated} to ${style} so that {all names look alike|our code is consistent|the linter is happy}. {Keep in mind|Acceptance criteria}: ${capitals}; ${digits}.`,
      `hi, {how would i|how do i|can someone help me} {turn|change} ${input} into ${style}? {important|what matters}: ${capitals}, and ${digits}`,
      `The {input|argument|parameter} is ${input}. The {result|return value|output} is ${style}. {Concerning capitals|For upper case}: ${capitals}. {Concerning digits|As for digits}: ${digits}.`,
      `The {function|routine|converter|tool} {MUST|SHALL} accept ${input} and {MUST|SHALL} return ${style}. {Rule 1|R1}: ${capitals}. {Rule 2|R2}: ${digits}.`,
      `First {work out|determine|detect} where words begin in ${input}: ${capitals}, and ${digits}. Then {write|join|put together} the words as ${style}.`,
      `{Before|Old}: camelCase or PascalCase. {After|New}: ${style}. {Where to cut|Cutting rules|How it is split}: ${digits}, ${capitals}.`,
      `words = split(name), result = ${style}. {split treats capitals so|About capitals}: ${capitals}. {It treats digits so|About digits}: ${digits}. The name {comes|arrives} in camelCase or PascalCase.`,
      `{Don't|Do not} leave the name in camelCase or PascalCase: {instead|rather}, {return|write} it in ${style}. {Remember|Watch out|Beware}: ${capitals}; also, ${digits}.`,
      `{Tom|A new colleague|The previous programmer} {named|has named} everything in camelCase or PascalCase, {but|yet} the team {agreed on|prefers|uses} ${style}. {Rewrite|Fix} one name, where ${capitals} and ${digits}.`,
      `Which string {do we get|results|comes out} {when|if} ${input} is {rewritten|spelled|expressed} in ${plainStyle}${shown}? {Assume|Suppose|Take it} that ${capitals} and that ${digits}.`,
      `Refactor: camelCase or PascalCase {names|keys|properties} become ${style}. {Implement|Provide} the helper for {one|a single} name; ${capitals}, ${digits}.`,
      `Return the name {re-spelled|reformatted|restyled} as ${style}; it is {given|supplied|passed} in camelCase or PascalCase. {To find its words|To separate its words}: ${capitals}, and ${digits}.`,
      `{Convert|Translate|Migrate} ${input} {to|into} ${plainStyle}${shown}. ${capitals}. ${digits}.`,
      `It shall be possible to put in ${input} and get out ${style}. The words I recognise in this way: ${digits}, and ${capitals}.`,
    ],
  };
};

const styles: Readonly<Record<string, string>> = {
  snake_case:
    "{snake_case|snake_case|snake_case style|snake_case, i.e. lower-case words joined with underscores|lower-case words with underscores between them (snake_case)|snake_case (all letters small, an underscore between words)|the snake_case convention|the form max_retry_count, called snake_case|lower case with underscores, as in max_retry_count|Python-like snake_case naming}",
  "kebab-case":
    "{kebab-case|kebab-case|kebab-case style|kebab-case, i.e. lower-case words joined with hyphens|lower-case words with hyphens between them (kebab-case)|kebab-case (all letters small, a hyphen between words)|the kebab-case convention|the form max-retry-count, called kebab-case|lower case with dashes, as in max-retry-count|kebab-case as in CSS or in URL slugs}",
  "dot.case":
    "{dot.case|dot.case|dot.case style|dot.case, i.e. lower-case words joined with dots|lower-case words with dots between them (dot.case)|dot.case (all letters small, a full stop between words)|the dot.case convention|the form max.retry.count, called dot.case|lower case with periods, as in max.retry.count|dot.case as in property files}",
  CONSTANT_CASE:
    "{CONSTANT_CASE|CONSTANT_CASE|CONSTANT_CASE style|CONSTANT_CASE, i.e. upper-case words joined with underscores|upper-case words with underscores between them (CONSTANT_CASE)|CONSTANT_CASE (all letters capitals, an underscore between words)|the CONSTANT_CASE convention|the form MAX_RETRY_COUNT, called CONSTANT_CASE|all caps with underscores, as in MAX_RETRY_COUNT|CONSTANT_CASE, also known as screaming snake case}",
  camelCase:
    "{camelCase|camelCase|camelCase style|camelCase, i.e. words run together, each but the first with a capital initial|words without anything between them, all but the first capitalized (camelCase)|camelCase (first word small, every later word with an initial capital, no separator)|the camelCase convention|the form maxRetryCount, called camelCase|lower camel case, as in maxRetryCount|camelCase as JavaScript variables have it}",
  PascalCase:
    "{PascalCase|PascalCase|PascalCase style|PascalCase, i.e. words run together, each with a capital initial|capitalized words without anything between them (PascalCase)|PascalCase (every word with an initial capital and otherwise small, no separator)|the PascalCase convention|the form MaxRetryCount, called PascalCase|upper camel case, as in MaxRetryCount|PascalCase as class names have it}",
  "Title Case":
    "{Title Case|Title Case|Title Case style|Title Case, i.e. capitalized words with a space between them|capitalized words separated by single spaces (Title Case)|Title Case (every word with an initial capital and otherwise small, a space between words)|the Title Case convention|the form Max Retry Count, called Title Case|words with spaces and each initial a capital, as in Max Retry Count|Title Case like a heading}",
  "Sentence case":
    "{Sentence case|Sentence case|Sentence case style|Sentence case, i.e. words with spaces between, only the very first letter a capital|lower-case words separated by single spaces, the first one capitalized (Sentence case)|Sentence case (first word with an initial capital, all else small, a space between words)|the Sentence case convention|the form Max retry count, called Sentence case|words with spaces and a capital just at the very start, as in Max retry count|Sentence case like the beginning of a sentence}",
};

const separators = {
  _: {
    many: "{underscores|underscores|underscore characters|`_` signs}",
    apart:
      "{words separated by underscores|words with underscores between them|underscore-separated words|words that `_` sets apart|words strung together with underscores}",
    input:
      "{a name whose words are separated by underscores|an identifier with underscores between its words|a string of words divided by `_`|an underscore-separated name|a text such as max_retry_count, where underscores separate the words}",
  },
  "-": {
    many: "{hyphens|hyphens|hyphen characters|`-` signs}",
    apart:
      "{words separated by hyphens|words with hyphens between them|hyphen-separated words|words that `-` sets apart|words strung together with hyphens}",
    input:
      "{a name whose words are separated by hyphens|an identifier with hyphens between its words|a string of words divided by `-`|a hyphen-separated name|a text such as max-retry-count, where hyphens separate the words}",
  },
  ".": {
    many: "{dots|dots|dot characters|full stops}",
    apart:
      "{words separated by dots|words with dots between them|dot-separated words|words that `.` sets apart|words strung together with dots}",
    input:
      "{a name whose words are separated by dots|an identifier with dots between its words|a string of words divided by `.`|a dot-separated name|a text such as max.retry.count, where dots separate the words}",
  },
  " ": {
    many: "{spaces|spaces|space characters|blanks}",
    apart:
      "{words separated by spaces|words with spaces between them|space-separated words|words that blanks set apart|words kept apart by spaces}",
    input:
      "{a name whose words are separated by spaces|a label with spaces between its words|a string of words divided by spaces|a space-separated name|a text such as max retry count, where spaces separate the words}",
  },
} as const;

const capitalRules = {
  "each begins a word":
    "{each capital begins a new word|every capital letter starts a word, so HTML is four words|a new word opens at every uppercase letter, even directly after another one|capital letters in a row are separate words of one letter each until small letters follow|no two capitals share a word|wherever a capital stands, a word begins|each upper-case character marks the beginning of another word|every capital is split off from what comes before it (parseHTMLFile is parse, H, T, M, L, File)}",
  "in a row are one word":
    "{capitals in a row are one word (parseHTMLFile is parse, HTML and File)|a series of capitals counts as one word, except that its last letter belongs to the following word when a small letter comes next|several capitals side by side form a single word, but the last one opens a new word if small letters follow|abbreviations such as HTML in parseHTMLFile stay together as one word|adjacent uppercase letters are not split, only the last goes with a lowercase letter behind it|a block of capitals is kept as one word, the capital right before a small letter beginning the next|a capital begins a word only after a small letter or digit, or before a small letter|successive capitals make one word: parse, HTML, File are the words of parseHTMLFile}",
} as const;

const digitRules = {
  "belong to the word before":
    "{digits belong to the word before them|digits are attached to the word on their left|numbers stay with the preceding word, as do small letters after them|a digit never starts a new word, it continues the one before|digits are treated like small letters|figures are part of the word they follow|there is no border in front of digits (utf16File is utf16, File)|numerals remain at the end of the word before}",
  "are words":
    "{digits in a row are words of their own|each number is a separate word|a series of digits makes up its own word|numbers are split off on both sides|digits are cut off from the letters before and behind (utf16le is utf, 16, le)|every group of digits stands as its own word|figures are not part of the neighbouring words but form one themselves|runs of numerals become words by themselves}",
} as const;
