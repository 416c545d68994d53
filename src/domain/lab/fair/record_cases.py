"""What the two converters have in common: a case as plain data, its values checked before they leave. The page puts it
before them; see src/domain/lab/fair/fair-cases.ts for the record."""

import copy
import json
import random

PLAIN = (type(None), bool, int, float, str, bytes)


class NotPlain(Exception):
    """Names the type that would not come out of the sandbox as it went in."""


def check_plain(value):
    """An input must be the very thing that the source gives: no class of a program's own, no frozenset, no array."""
    kind = type(value)
    if kind in PLAIN:
        return
    if kind in (list, tuple, set):
        for item in value:
            check_plain(item)
    elif kind is dict:
        for key, item in value.items():
            check_plain(key)
            check_plain(item)
    else:
        raise NotPlain(f"an input is of type {kind.__name__}, which cannot be handed in from outside")


def case_record(args, accepted, view="value", absolute=0.0, relative=0.0, source=""):
    check_plain(args)
    return {
        "args": args,
        "accepted": accepted,
        "as": view,
        "absolute": float(absolute),
        "relative": float(relative),
        "source": source,
    }
