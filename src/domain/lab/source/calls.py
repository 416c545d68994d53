"""Calls of one function, each answer held against the expected value: APPS, and what has cases but no runner of its own.
A tuple counts as a list, and so does what gives its items one by one. The page puts PROGRAM, ENTRY_POINT, PRELUDE and
TESTS, a JSON list of pairs of argument list and expected value as JSON, before it."""

from collections.abc import Iterator

tests = json.loads(TESTS)
method = None


def load():
    global method
    namespace = {"__name__": "solution"}
    exec(PRELUDE + "\n\n" + PROGRAM, namespace)
    owner = namespace["Solution"]() if "class Solution" in PROGRAM else None
    method = namespace[ENTRY_POINT] if owner is None else getattr(owner, ENTRY_POINT)


def check(index):
    if failure != "passed":
        return failure
    given, wanted = tests[index]
    return next_verdict(lambda: call(json.loads(given), json.loads(wanted)))


def call(given, wanted):
    actual = plain(method(*given))
    # APPS wraps an answer in a list of one, or leaves it.
    assert actual == wanted or actual == [wanted], "wrong answer"


def plain(value):
    if isinstance(value, (list, tuple, Iterator)):
        return [plain(item) for item in value]
    return value


guard()
failure = verdict(load)
