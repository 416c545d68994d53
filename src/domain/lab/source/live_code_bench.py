"""As lcb_runner/evaluation/testing_util.py of LiveCodeBench, with what its standard input cannot do. The page puts
PROGRAM, ENTRY_POINT (None: standard input) and TESTS, a JSON list of pairs: input and
output, or argument list and expected value as JSON, before it, and star_imports.py."""

import ast
from decimal import Decimal

tests = json.loads(TESTS)
method = None


def load():
    global method
    namespace = {"__name__": "tmp_sol"}
    if ENTRY_POINT is None:
        exec(as_function(unwrapped(PROGRAM)), namespace)
        method = namespace.get("wrapped_function")
        return
    exec(PRELUDE + "\n\n" + PROGRAM, namespace)
    if "class Solution" in PROGRAM:
        method = getattr(namespace["Solution"](), ENTRY_POINT)
    else:
        method = namespace[ENTRY_POINT]



def check(index):
    if failure != "passed":
        return failure
    given, wanted = tests[index]
    return next_verdict(lambda: call(given, wanted) if ENTRY_POINT else read_and_print(given, wanted))


def call(given, wanted):
    actual = method(*json.loads(given))
    if isinstance(actual, tuple):
        actual = list(actual)
    assert actual == json.loads(wanted), "wrong answer"


def read_and_print(given, wanted):
    printed = io.StringIO()
    sys.stdin, sys.stdout = Mocked(given), printed
    opened, builtins.open = builtins.open, lambda *args, **options: io.StringIO("")
    try:
        method()
    except SystemExit:
        pass
    finally:
        builtins.open = opened
        silence()
    assert same_lines(printed.getvalue(), wanted), "wrong answer"


class Mocked:
    """Their standard input: no iteration, and a buffer whose readline gives the first line every time."""

    def __init__(self, text):
        self.text = text
        self.lines = iter(text.split("\n"))
        self.buffer = MockedBuffer(text)

    def read(self, *args):
        return self.text

    def readline(self, *args):
        return next(self.lines)

    def readlines(self, *args):
        return self.text.split("\n")


class MockedBuffer:
    def __init__(self, text):
        self.text = text

    def read(self, *args):
        return self.text.encode()

    def readline(self, *args):
        return self.text.encode().split(b"\n")[0]

    def readlines(self, *args):
        return self.text.encode().split(b"\n")


def same_lines(printed, wanted):
    actual, expected = stripped(printed), stripped(wanted)
    return len(actual) == len(expected) and all(map(same_line, actual, expected))


def stripped(text):
    return [line.strip() for line in text.strip().split("\n")]


def same_line(actual, wanted):
    if actual == wanted:
        return True
    try:
        return decimals(actual) == decimals(wanted)
    except ArithmeticError:
        return False


def decimals(line):
    return [Decimal(word) for word in line.split()]


def unwrapped(program):
    """Without its last `if __name__ == "__main__":`."""
    try:
        tree = ast.parse(program)
        last = tree.body[-1]
        if isinstance(last, ast.If) and ast.unparse(last.test) == "__name__ == '__main__'":
            return ast.unparse(tree.body[:-1]) + "\n" + ast.unparse(last.body)
    except Exception:
        pass
    return program


def as_function(program):
    """Imports first, and all the rest in one function: so `global` at the top of a program does not work."""
    try:
        body = ast.parse(program).body
    except SyntaxError:
        return program
    imports = [each for each in body if isinstance(each, (ast.Import, ast.ImportFrom))]
    function = ast.parse("def wrapped_function(): pass").body[0]
    function.body = [each for each in body if each not in imports] or function.body
    return f"{PRELUDE}\n{ast.unparse(imports)}\n{ast.unparse(function)}\n"


# Before the first test, as there: a program that does not load fails without any.
guard()
# Theirs leaves this one be.
builtins.exit = sys.exit
failure = verdict(load)
