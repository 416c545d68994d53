"""How many milliseconds the canonical solution takes for its slowest input, and what it returns for each, as text that
eval_plus.py reads back; JSON would lose tuples and sets. The page puts PROGRAM, ENTRY_POINT, INPUTS and RETYPE before
it."""

import base64
import copy
import pickle
import zlib

NOT_NONE = "check_str text_match_three text_starta_endb".split()

namespace = {}
exec(PROGRAM, namespace)


def check(index):
    silence()
    values = []
    slowest = 0
    for args in retyped(json.loads(INPUTS), RETYPE):
        copied = copy.deepcopy(args)
        began = time.perf_counter()
        value = namespace[ENTRY_POINT](*copied)
        slowest = max(slowest, time.perf_counter() - began)
        values.append(value is not None if RETYPE is not None and ENTRY_POINT in NOT_NONE else value)
    packed = zlib.compress(pickle.dumps(values))
    return f"{1000 * slowest:.0f} {base64.b64encode(packed).decode()}"
