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
BARE_INT = 2**BARE_INT_BITS - 1


class TooLarge(Exception):
    """A value beyond a limit; the only argument says which limit."""


def read_json(text):
    return scan(text, 0)[0]


# What is left of the limits of the value that is being encoded. Nothing of a program's runs meanwhile, so one of each
# will do, and a call that returns a small number costs little.
nodes_left = characters_left = depth_limit = 0
node_limit = character_limit = 0
ancestors = set()


def encode(root, max_nodes, max_characters, max_depth):
    global node_limit, nodes_left, character_limit, characters_left, depth_limit
    if type(root) is int and -BARE_INT <= root <= BARE_INT:
        return int.__repr__(root)
    node_limit = max_nodes
    nodes_left = max_nodes - 1
    character_limit = characters_left = max_characters
    depth_limit = max_depth
    ancestors.clear()
    return put(root, 0)


def put(value, depth):
    kind = type(value)
    if kind is int:
        return put_int(value)
    if value is None:
        return "null"
    if kind is bool:
        return "true" if value else "false"
    if kind is str:
        return put_str(value)
    for base in mro_of(kind):
        # By identity: looking a class up in a set would ask its metaclass for a hash.
        put_base = puts.get(id(base))
        if put_base is not None:
            return put_base(value, base, depth)
    return '{"opaque":' + put_str(name_of(kind)) + "}"


def put_int(value):
    bits = int.bit_length(value)
    if bits <= BARE_INT_BITS:
        return int.__repr__(value)
    spend(bits // 4)
    return '{"int":"' + hex(value) + '"}'


def put_float(value, base, depth):
    return '{"float":"' + float.__repr__(value) + '"}'


def put_str(value):
    # Once before quoting, so that a huge string is not copied; then what the escapes really took.
    spend(str.__len__(value))
    text = quote(value)
    spend(len(text) - str.__len__(value))
    return text


def put_bytes(value, base, depth):
    spend(2 * base.__len__(value))
    return '{"bytes":"' + base.hex(value) + '"}'


def put_container(value, base, depth):
    if depth >= depth_limit:
        raise TooLarge(f"nested {depth_limit} deep")
    identity = id(value)
    if identity in ancestors:
        return '{"opaque":"cycle"}'
    # By its length, before looking at what is in it.
    spend_nodes(base.__len__(value) * (2 if base is dict else 1))
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


def spend_nodes(nodes):
    global nodes_left
    nodes_left -= nodes
    if nodes_left < 0:
        raise TooLarge(f"{node_limit:,} elements")


def spend(characters):
    global characters_left
    characters_left -= characters
    if characters_left < 0:
        raise TooLarge(f"{character_limit:,} characters")


puts = {
    id(int): lambda value, base, depth: put_int(int.__index__(value)),
    id(str): lambda value, base, depth: put_str(str.__str__(value)),
    id(float): put_float,
    id(bytes): put_bytes,
    id(bytearray): put_bytes,
}
for container in (list, tuple, dict, set, frozenset):
    puts[id(container)] = put_container


def decode(wire, look_up):
    """A fresh value each time; `look_up(tag, name)` finds host functions and what earlier steps bound."""
    kind = type(wire)
    if kind is list:
        # Most items are plain numbers, and a call for each costs more than the rest of a small case.
        return [item if type(item) is int else decode(item, look_up) for item in wire]
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
