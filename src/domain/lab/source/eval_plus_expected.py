"""What the canonical solution returns for each input, as text that eval_plus.py reads back; JSON would lose tuples and
sets. The page puts PROGRAM, ENTRY_POINT, INPUTS and RETYPE before it."""

import base64
import copy
import pickle

NOT_NONE = "check_str text_match_three text_starta_endb".split()

namespace = {}
exec(PROGRAM, namespace)


def check(index):
    values = []
    for args in retyped(json.loads(INPUTS), RETYPE):
        value = namespace[ENTRY_POINT](*copy.deepcopy(args))
        values.append(value is not None if RETYPE is not None and ENTRY_POINT in NOT_NONE else value)
    return base64.b64encode(pickle.dumps(values)).decode()
