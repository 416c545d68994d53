/** Name of the harness's own module while the interpreter boots; a program finds no module of this name. */
export const harnessModule = "_edgecase";

/**
 * One Python program that builds the harness from its parts, in one namespace with its own copy of builtins: what
 * a program patches there later, the harness does not see.
 */
export function harnessProgram(parts: readonly string[]): string {
  const literals = parts.map((part) => pythonLiteral(part)).join(", ");
  // Not said: Python.
  return `
def build():
    import builtins, gc, sys, types
    module = types.ModuleType(${pythonLiteral(harnessModule)})
    module.__dict__["__builtins__"] = dict(vars(builtins))
    for part in (${literals},):
        exec(compile(part, "<edgecase>", "exec", dont_inherit=True), module.__dict__)
    sys.modules[module.__name__] = module
    gc.collect()
    # What exists now stays: later collections need not look at it.
    gc.freeze()
build()
del build
`;
}

/** JSON's string literals are Python's, too. */
function pythonLiteral(text: string): string {
  return JSON.stringify(text);
}
