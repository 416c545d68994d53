"""Calls of one function, each answer held against the expected value. RULE is "apps" for APPS (eval/testing_util.py), or
"plain" for what has cases but no runner of its own: there a tuple counts as a list, and so does what gives its items one by
one. The page puts PROGRAM, ENTRY_POINT, PRELUDE and TESTS, a JSON list of pairs of argument list and expected value as
JSON, before it."""

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
    if RULE == "apps":
        given, wanted = [with_int_keys(given[0]), *given[1:]] if given else given, with_int_keys(wanted)
    actual = plain(method(*given))
    # APPS wraps an answer in a list of one, or leaves it.
    assert actual == wanted or (RULE == "apps" and actual == [wanted]), "wrong answer"


def with_int_keys(value):
    """JSON has no others than texts."""
    try:
        return {int(key): item for key, item in value.items()} if isinstance(value, dict) else value
    except ValueError:
        return value


def plain(value):
    if isinstance(value, (list, tuple)) or (RULE == "plain" and isinstance(value, Iterator)):
        return [plain(item) for item in value]
    return value


guard()
failure = verdict(load)
