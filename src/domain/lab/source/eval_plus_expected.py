"""How many milliseconds the canonical solution takes for its slowest input, and what it returns for each, as text that
eval_plus.py reads back; JSON would lose tuples and sets. What is longer than LONGEST cannot be handed over: then
the text is the time alone. The page puts PROGRAM, ENTRY_POINT, INPUTS, RETYPE and LONGEST before it."""

import base64
import pickle
import zlib

namespace = {}
exec(PROGRAM, namespace)


def check(index):
    silence()
    packer = zlib.compressobj()
    packed = b""
    slowest = 0
    for args in retyped(json.loads(INPUTS), RETYPE):
        began = time.perf_counter()
        value = value_of(namespace[ENTRY_POINT], args)
        slowest = max(slowest, time.perf_counter() - began)
        # All of them at once may be larger than the memory.
        if len(packed) <= LONGEST:
            packed += packer.compress(pickle.dumps(value))
    text = base64.b64encode(packed + packer.flush()).decode()
    return f"{1000 * slowest:.0f} {text if len(text) <= LONGEST else ''}"
