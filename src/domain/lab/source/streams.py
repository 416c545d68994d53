"""Programs that read standard input and print: run as a process would be, whatever way they read. What is printed is held
against the expected text as the source does: RULE is "tokens" for code_contests (execution/tester_sandboxer.cc), "apps"
for APPS (eval/testing_util.py). The page puts PROGRAM and TESTS, a JSON list of pairs of input and output, before it."""

tests = json.loads(TESTS)
real_read, real_write, real_open = os.read, os.write, builtins.open
code = None


class Stream(io.TextIOWrapper):
    """Over bytes in memory, with the number of a file all the same."""

    def __init__(self, number, content=b""):
        super().__init__(io.BytesIO(content), encoding="utf-8", write_through=True)
        self.number = number

    def fileno(self):
        return self.number


def load():
    global code
    code = compile(PROGRAM, "<program>", "exec", dont_inherit=True)


def check(index):
    if failure != "passed":
        return failure
    given, wanted = tests[index]
    return next_verdict(lambda: read_and_print(given, wanted))


def read_and_print(given, wanted):
    source, printed = Stream(0, given.encode()), Stream(1)
    sys.stdin, sys.stdout = source, printed
    os.read = lambda number, size: source.buffer.read(size) if number == 0 else real_read(number, size)
    os.write = lambda number, data: printed.buffer.write(data) if number == 1 else real_write(number, data)
    builtins.open = lambda name, *args, **options: opened(source, name, *args, **options)
    try:
        exec(code, {"__name__": "__main__"})
    except SystemExit:
        pass
    finally:
        os.read, os.write, builtins.open = real_read, real_write, real_open
        silence()
    printed.flush()
    text = printed.buffer.getvalue().decode(errors="replace")
    assert same(text, wanted), "wrong answer"


def opened(source, name, mode="r", *args, **options):
    if name != 0:
        return real_open(name, mode, *args, **options)
    return source.buffer if "b" in mode else source


def same(printed, wanted):
    return same_tokens(printed, wanted) if RULE == "tokens" else same_by_apps(printed, wanted)


def same_tokens(printed, wanted):
    actual, expected = printed.lower().split(), wanted.lower().split()
    return len(actual) == len(expected) and all(map(same_token, actual, expected))


def same_token(actual, expected):
    return actual == expected or all_close([actual], [expected], lambda a, b: abs(a - b) < 1e-5)


def same_by_apps(printed, wanted):
    actual, expected = lines(printed), lines(wanted)
    if actual == expected or all_close(actual, expected, lambda a, b: abs(a - b) <= 1e-8 + 1e-5 * abs(b)):
        return True
    # Neither order nor how often counts, in a line or among them.
    return groups(actual, str) == groups(expected, str) or rounded(actual, expected)


def lines(text):
    return [line.strip() for line in text.split("\n") if line.strip()]


def all_close(actual, expected, close):
    try:
        pairs = [(float(a), float(b)) for a, b in zip(actual, expected, strict=True)]
    except ValueError:
        return False
    return all(close(a, b) for a, b in pairs)


def groups(texts, read):
    return {frozenset(read(word) for word in line.split()) for line in texts}


def rounded(actual, expected):
    def number(word):
        return round(float(word), 3)

    try:
        return groups(actual, number) == groups(expected, number)
    except ValueError:
        return False


guard()
builtins.exit = builtins.quit = sys.exit
failure = verdict(load)
