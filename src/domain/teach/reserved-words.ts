// Nothing is said here: words of programs.

/** Names that a program cannot give to a function or a parameter, in Python or in JavaScript. */
export const reservedWords: ReadonlySet<string> = new Set(
  [
    "and as assert async await break class continue def del elif else except finally for from global if import in is",
    "lambda nonlocal not or pass raise return try while with yield",
    "arguments case catch const debugger default delete do enum eval export extends false function implements",
    "instanceof interface let new null package private protected public static super switch this throw true typeof",
    "var void",
  ].flatMap((line) => line.split(" ")),
);
