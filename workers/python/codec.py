"""Values to and from the wire, see src/protocol/wire.ts.

Nothing here asks a value about itself: a program's classes may lie in any method they can override, so types come
from type(), and contents from the methods of the builtin base class.
"""

import json.decoder
from _json import encode_basestring_ascii as quote, make_scanner

mro_of = type.__dict__["__mro__"].__get__
name_of = type.__dict__["__name__"].__get__
scan = make_scanner(json.decoder.JSONDecoder())

BARE_INT_BITS = 53


class TooLarge(Exception):
    """A value beyond a limit; the only argument says which limit."""


def read_json(text):
    return scan(text, 0)[0]


def encode(root, max_nodes, max_characters, max_depth):
    nodes = 0
    characters = 0
    ancestors = set()

    def spend(length):
        nonlocal characters
        characters += length
        if characters > max_characters:
            raise TooLarge(f"{max_characters:,} characters")

    def put(value, depth):
        nonlocal nodes
        nodes += 1
        if nodes > max_nodes:
            raise TooLarge(f"{max_nodes:,} elements")
        kind = type(value)
        if kind is int:
            return put_int(value)
        if value is None:
            return "null"
        if kind is bool:
            return "true" if value else "false"
        if kind is str:
            return put_str(value)
        if kind is float:
            return '{"float":"' + float.__repr__(value) + '"}'
        for base in mro_of(kind):
            if base in containers:
                return put_container(value, base, depth)
            if base in scalars:
                return scalars[base](value)
        return '{"opaque":' + quote(name_of(kind)) + "}"

    def put_int(value):
        bits = int.bit_length(value)
        if bits <= BARE_INT_BITS:
            return int.__repr__(value)
        if bits > 4 * max_characters:
            raise TooLarge(f"{max_characters:,} characters")
        text = hex(value)
        spend(len(text))
        return '{"int":"' + text + '"}'

    def put_str(value):
        # Once before quoting, so that a huge string is not copied; then what the escapes really took.
        if str.__len__(value) + characters > max_characters:
            raise TooLarge(f"{max_characters:,} characters")
        text = quote(value)
        spend(len(text))
        return text

    def put_bytes(value, to_hex, length):
        spend(2 * length(value))
        return '{"bytes":"' + to_hex(value) + '"}'

    def put_container(value, base, depth):
        if depth >= max_depth:
            raise TooLarge(f"nested {max_depth} deep")
        identity = id(value)
        if identity in ancestors:
            return '{"opaque":"cycle"}'
        ancestors.add(identity)
        if base is dict:
            pairs = [f"[{put(k, depth + 1)},{put(v, depth + 1)}]" for k, v in dict.items(value)]
            text = '{"map":[' + ",".join(pairs) + "]}"
        else:
            items = ",".join([put(item, depth + 1) for item in base.__iter__(value)])
            if base is list:
                text = "[" + items + "]"
            elif base is tuple:
                text = '{"tuple":[' + items + "]}"
            else:
                text = '{"set":[' + items + "]}"
        ancestors.discard(identity)
        return text

    containers = (list, dict, tuple, set, frozenset)
    scalars = {
        int: lambda value: put_int(int.__index__(value)),
        str: lambda value: put_str(str.__str__(value)),
        float: lambda value: '{"float":"' + float.__repr__(value) + '"}',
        bytes: lambda value: put_bytes(value, bytes.hex, bytes.__len__),
        bytearray: lambda value: put_bytes(value, bytearray.hex, bytearray.__len__),
    }
    return put(root, 0)


def decode(wire, look_up):
    """A fresh value each time; `look_up(tag, name)` finds host functions and what earlier steps bound."""
    kind = type(wire)
    if kind is list:
        return [decode(item, look_up) for item in wire]
    if kind is not dict:
        return wire
    ((tag, content),) = wire.items()
    match tag:
        case "int":
            return int(content, 16)
        case "float":
            return float(content)
        case "tuple":
            return tuple([decode(item, look_up) for item in content])
        case "set":
            return {decode(item, look_up) for item in content}
        case "map" | "object":
            return {decode(key, look_up): decode(value, look_up) for key, value in content}
        case "bytes":
            return bytes.fromhex(content)
        case "host" | "bound":
            return look_up(tag, content)
    raise ValueError(f"The wire has no tag {tag!r}")
