"""Runs a program's cases. Called by workers/python/interpreter.ts: prepare(request), run_top_level(0),
run_cases(index).

Each answers text: "" for nothing to report, "[" an array of observations, "{" a whole report of the case, "K" an
interrupt. All parts of the harness share one namespace with builtins of its own, so that a program which patches
builtins patches only its own view.
"""

import builtins
import sys
import types

INTERRUPTED = "K"
OUT_OF_MEMORY = '{"kind":"outOfMemory"}'
# Longer answers are given back to the worker rather than through the channel, which would copy them twice.
CHANNEL_CHARACTERS = 1 << 16
CALL_END = "}]"
# The worker knows each by its place.
HOST_NAMES = ("square", "add", "length", "fail")

dict_of_class = type.__dict__["__dict__"].__get__

code = None
namespace = {}
entry_point = None
cases = ()
# How a case begins that is one call of the entry point, as src/domain/codec.ts writes it.
call_start = ""
limits = (200_000, 4_000_000, 200)


def guarded(action):
    def run(argument):
        try:
            return action(argument)
        except TooLarge as problem:
            return '{"kind":"outputTooLarge","what":"returned","limit":' + quote(problem.args[0]) + "}"
        except MemoryError:
            return OUT_OF_MEMORY
        except KeyboardInterrupt:
            return INTERRUPTED
        except BaseException as error:
            # Our own mistake, or a program that took the harness apart.
            return '{"kind":"engineFailed","reason":' + quote("the harness failed: " + repr(error)[:200]) + "}"

    return run


@guarded
def prepare(request):
    global code, cases, entry_point, limits, call_start
    # JSON text has no NUL.
    head, *cases = str(request, "utf-8").split("\0")
    wire = read_json(head)
    source = wire["source"]
    entry_point = wire["entryPoint"]
    call_start = '[{"do":"call","name":' + quote(entry_point or "") + ',"observe":"return","args":'
    limits = (wire["valueNodes"], wire["valueCharacters"], wire["valueDepth"])
    try:
        code = compile(source, FILE, "exec", dont_inherit=True)
    except SyntaxError as error:
        return put_syntax_problem(str(error.msg), error.lineno, error.offset)
    except UnicodeEncodeError as error:
        before = source[: error.start]
        line_start = before.rfind("\n") + 1
        return put_syntax_problem(
            "an unpaired surrogate is not a character that Python can read",
            before.count("\n") + 1,
            error.start - line_start + 1,
        )
    except (ValueError, RecursionError, OverflowError) as error:
        return put_syntax_problem(str(error))
    return ""


@guarded
def run_top_level(_):
    """Defines the program's functions and classes; a program that reads standard input has no top level of its own."""
    if entry_point is None:
        return ""
    try:
        exec(code, fresh_main())
    except SystemExit:
        pass
    except MemoryError:
        raise
    except BaseException as error:
        if interrupted():
            raise KeyboardInterrupt from None
        report = '{"kind":"crashed","thrown":' + put_thrown(error, interrupted) + "}"
        flush_streams()
        return report
    flush_streams()
    if entry_point in namespace:
        return ""
    names = ",".join([quote(name) for name in defined_names()])
    return '{"kind":"missingEntryPoint","name":' + quote(entry_point) + ',"defined":[' + names + "]}"


@guarded
def run_cases(index):
    """Runs this case and the ones after it, until the worker wants to see to one: the answer is that one's."""
    while True:
        answer = run_case(index)
        flush_streams()
        if len(answer) > CHANNEL_CHARACTERS or not go_on(answer):
            return answer
        index += 1


def run_case(index):
    if clock_millis is not None:
        forget_clock()
    text = cases[index]
    args = plain_arguments(text)
    if args is None:
        return run_steps(read_json(text))
    try:
        return '[{"returned":' + encode(namespace[entry_point](*args), *limits) + "}]"
    except (TooLarge, MemoryError):
        raise
    except BaseException as error:
        return "[" + put_failure(error) + "]"


def plain_arguments(text):
    """The arguments of a case that is one call and has no tagged value, fresh as they were parsed; else None. Most
    cases of a long batch are such, and the words around their arguments are most of their text."""
    if not text.startswith(call_start) or text.count("{") > 1 or entry_point not in namespace:
        return None
    args, end = scan(text, len(call_start))
    return args if text[end:] == CALL_END else None


def run_steps(steps):
    bound = {}

    def look_up(tag, name):
        if tag == "host":
            return host_function(name)
        try:
            return bound[name]
        except KeyError:
            raise NameError(f"'{name}' does not exist, because an earlier step failed") from None

    observations = []
    for step in steps:
        try:
            observations.append(perform(step, bound, look_up))
        except (TooLarge, MemoryError):
            raise
        except BaseException as error:
            observations.append(put_failure(error))
    return "[" + ",".join(observations) + "]"


def put_failure(error):
    if interrupted():
        raise KeyboardInterrupt from None
    return '{"threw":' + put_thrown(error, interrupted) + "}"


def perform(step, bound, look_up):
    match step["do"]:
        case "clock":
            set_clock(step["millis"])
            return '{"nothing":true}'
        case "hostCalls":
            return '{"returned":' + str(host_calls(HOST_NAMES.index(step["name"]))) + "}"
        case "program":
            return run_program(step["stdin"])
    observe = step["observe"]
    args = [decode(argument, look_up) for argument in step["args"]]
    if observe == "stdout":
        flush_streams()
        mark_output()
    result = target(step, look_up)(*args)
    if "as" in step:
        bound[step["as"]] = result
    match observe:
        case "return":
            return '{"returned":' + encode(result, *limits) + "}"
        case "arguments":
            return '{"arguments":[' + ",".join([encode(argument, *limits) for argument in args]) + "]}"
        case "stdout":
            flush_streams()
            return '{"printed":' + quote(output_since_mark()) + "}"
    return '{"nothing":true}'


def target(step, look_up):
    match step["do"]:
        case "method":
            return getattr(look_up("bound", step["on"]), step["name"])
        case "invoke":
            return look_up("bound", step["on"])
    try:
        return namespace[step["name"]]
    except KeyError:
        raise NameError(f"name '{step['name']}' is not defined") from None


def run_program(stdin):
    open_streams()
    set_stdin(stdin)
    mark_output()
    main = fresh_main()
    try:
        exec(code, main)
    except SystemExit:
        pass
    settle_program()
    # A file object that the program left in a global variable flushes when it goes.
    main.clear()
    flush_streams()
    return '{"printed":' + quote(output_since_mark()) + "}"


def fresh_main():
    """A new module, because dataclasses, typing and pickle look a class's module up by its name."""
    global namespace
    module = types.ModuleType("__main__")
    module.__builtins__ = builtins
    sys.modules["__main__"] = module
    namespace = module.__dict__
    return namespace


def defined_names():
    names = []
    for name, value in namespace.items():
        kind = type(value)
        if kind is types.FunctionType:
            module = value.__module__
        elif type in mro_of(kind):
            module = dict_of_class(value).get("__module__")
        else:
            continue
        if type(module) is str and module == "__main__" and type(name) is str:
            names.append(name)
    return names[:100]


def host_function(name):
    """A fresh function that tells the worker of each call: it has no cell, no dictionary and no inner function from
    which a program could take back what it called."""

    def square(x):
        tell(1000, b"h0")
        return x * x

    def add(a, b):
        tell(1000, b"h1")
        return a + b

    def length(items):
        tell(1000, b"h2")
        return len(items)

    def fail(*_):
        tell(1000, b"h3")
        raise ValueError("fail was called")

    code = (square, add, length, fail)[HOST_NAMES.index(name)].__code__
    # Globals of its own, or it would be a door to all of the harness.
    return types.FunctionType(code, {"__builtins__": dict(__builtins__), "tell": tell}, name)
