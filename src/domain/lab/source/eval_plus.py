"""As evalplus/evaluate.py and evalplus/eval: each input's answer held against the canonical solution's, in the
program's own interpreter. The page puts PROGRAM, ENTRY_POINT, INPUTS, RETYPE, TOLERANCE, EXPECTED and CANONICAL before
it; expected values that are too large to be handed over are None, and worked out here, each before its comparison."""

import base64
import math
import pickle
import zlib

SETS = """similar_elements find_char_long common_in_nested_lists extract_singly larg_nnum intersection_array
find_dissimilar Diff""".split()

inputs = retyped(json.loads(INPUTS), RETYPE)


def unpacked(text):
    stream = io.BytesIO(zlib.decompress(base64.b64decode(text)))
    return [pickle.load(stream) for _ in inputs]


expected = None if EXPECTED is None else unpacked(EXPECTED)
tolerance = TOLERANCE
solution = None
canonical = None


def load_canonical():
    global canonical
    namespace = {}
    exec(CANONICAL, namespace)
    canonical = namespace[ENTRY_POINT]


def load():
    global solution
    namespace = {}
    exec(PROGRAM, namespace)
    solution = namespace[ENTRY_POINT]


# Before the first input, as there: a program that does not load fails without any.

def check(index):
    """How the program does on one input."""
    if failure != "passed":
        return failure
    wanted = value_of(canonical, inputs[index]) if expected is None else expected[index]
    return next_verdict(lambda: compare(solution(*inputs[index]), inputs[index], wanted))


def compare(actual, given, wanted):
    global tolerance
    if ENTRY_POINT == "find_zero" and RETYPE is None:
        if abs(polynomial(given[0], actual)) <= tolerance:
            return
        # Newton's method, whose way hangs on the last bit of a power: it has others here than on the source's platform.
        if abs(polynomial(given[0], wanted)) > tolerance:
            raise NotGraded("the canonical solution finds no zero on this platform")
        raise AssertionError
    exact = same(actual, given, wanted)
    # It stays so for the inputs that follow.
    if tolerance == 0 and are_floats(wanted):
        tolerance = 1e-6
    if exact or tolerance == 0:
        assert exact
        return
    assert type(actual) is type(wanted)
    if isinstance(wanted, (list, tuple)):
        assert len(actual) == len(wanted)
    assert close(actual, wanted)


def same(actual, given, wanted):
    if RETYPE is not None:
        if ENTRY_POINT == "are_equivalent":
            return True
        if ENTRY_POINT == "sum_div" and actual == 0:
            return True
        if ENTRY_POINT in SETS:
            return set(actual) == set(wanted)
        if ENTRY_POINT in NOT_NONE:
            return actual == wanted if isinstance(actual, bool) else wanted == (actual is not None)
        if ENTRY_POINT == "surface_Area" and abs(actual - surface(*given)) <= tolerance:
            return True
        if ENTRY_POINT == "digit_distance_nums" and actual == digit_distance(*given):
            return True
    return actual == wanted


def polynomial(coefficients, x):
    return sum(coefficient * math.pow(x, power) for power, coefficient in enumerate(coefficients))


def surface(base_edge, height):
    slant = math.sqrt((base_edge / 2) ** 2 + height**2)
    return round(base_edge**2 + 4 * (base_edge * slant) / 2)


def digit_distance(a, b):
    width = max(len(str(a)), len(str(b)))
    return sum(abs(int(x) - int(y)) for x, y in zip(str(a).zfill(width), str(b).zfill(width)))


def are_floats(value):
    if isinstance(value, (list, tuple)):
        return len(value) > 0 and all(isinstance(item, float) for item in value)
    return isinstance(value, float)


def close(actual, wanted):
    """numpy.allclose with rtol 1e-7, for numbers and lists of them at any depth; infinities are close to themselves."""
    if isinstance(wanted, (list, tuple)):
        return len(actual) == len(wanted) and all(close(a, b) for a, b in zip(actual, wanted))
    # What numpy makes no number of cannot be subtracted there either: nor can an int of more than 64 bits.
    for each in (actual, wanted):
        if not isinstance(each, (int, float, complex)) or isinstance(each, int) and not -(2**63) <= each < 2**64:
            raise TypeError("no numbers")
    return actual == wanted or abs(actual - wanted) <= tolerance + 1e-7 * abs(wanted)


# Before the first test, as there: a program that does not load fails without any.
if expected is None:
    load_canonical()
guard()
builtins.open = None
failure = verdict(load)
