"""Reads a Python program from standard input and prints its mutations, as JSON: the twin of javascript-mutations.ts.

A mutation is [operator, start, end, replacement]; places are in characters of the program's text.
"""

import ast
import json
import sys

SWAPS = {
    ast.Add: ("operator", "+", "-"),
    ast.Sub: ("operator", "-", "+"),
    ast.Mult: ("operator", "*", "+"),
    ast.Div: ("operator", "/", "*"),
    ast.FloorDiv: ("operator", "//", "*"),
    ast.Mod: ("operator", "%", "*"),
    ast.Pow: ("operator", "**", "*"),
    ast.BitAnd: ("operator", "&", "|"),
    ast.BitOr: ("operator", "|", "&"),
    ast.BitXor: ("operator", "^", "&"),
    ast.LShift: ("operator", "<<", ">>"),
    ast.RShift: ("operator", ">>", "<<"),
    ast.Lt: ("bound", "<", "<="),
    ast.LtE: ("bound", "<=", "<"),
    ast.Gt: ("bound", ">", ">="),
    ast.GtE: ("bound", ">=", ">"),
    ast.Eq: ("condition", "==", "!="),
    ast.NotEq: ("condition", "!=", "=="),
    ast.In: ("condition", "in", "not in"),
    ast.NotIn: ("condition", "not in", "in"),
    ast.Is: ("condition", "is", "is not"),
    ast.IsNot: ("condition", "is not", "is"),
    ast.And: ("condition", "and", "or"),
    ast.Or: ("condition", "or", "and"),
}

source = sys.stdin.read()
line_starts = [0]
for line in source.splitlines(keepends=True):
    line_starts.append(line_starts[-1] + len(line))
lines = source.splitlines(keepends=True)
found = []


def place(line, column):
    """The syntax tree counts columns in bytes of UTF-8."""
    text = lines[line - 1].encode()[:column].decode() if line <= len(lines) else ""
    return line_starts[line - 1] + len(text)


def span(node):
    return place(node.lineno, node.col_offset), place(node.end_lineno, node.end_col_offset)


def add(operator, start, end, replacement):
    found.append([operator, start, end, replacement])


def text_of(node):
    start, end = span(node)
    return source[start:end]


def swap(kind, left, right):
    if kind not in SWAPS:
        return
    operator, text, other = SWAPS[kind]
    start = source.index(text, span(left)[1], span(right)[0])
    add(operator, start, start + len(text), other)


class Mutations(ast.NodeVisitor):
    def visit_BinOp(self, node):
        swap(type(node.op), node.left, node.right)
        self.generic_visit(node)

    def visit_AugAssign(self, node):
        swap(type(node.op), node.target, node.value)
        add("deletion", *span(node), "pass")
        self.generic_visit(node)

    def visit_BoolOp(self, node):
        for left, right in zip(node.values, node.values[1:]):
            swap(type(node.op), left, right)
        self.generic_visit(node)

    def visit_Compare(self, node):
        for left, op, right in zip([node.left, *node.comparators], node.ops, node.comparators):
            swap(type(op), left, right)
        self.generic_visit(node)

    def visit_UnaryOp(self, node):
        if isinstance(node.op, ast.Not):
            add("condition", *span(node), f"({text_of(node.operand)})")
        self.generic_visit(node)

    def visit_Constant(self, node):
        if isinstance(node.value, bool):
            add("constant", *span(node), str(not node.value))
        elif isinstance(node.value, int):
            add("constant", *span(node), str(node.value + 1))
            add("constant", *span(node), "-1" if node.value == 0 else str(node.value - 1))

    def visit_If(self, node):
        add("condition", *span(node.test), f"not ({text_of(node.test)})")
        self.generic_visit(node)

    visit_IfExp = visit_If

    def visit_comprehension(self, node):
        for test in node.ifs:
            add("condition", *span(test), f"not ({text_of(test)})")
        self.generic_visit(node)

    def visit_Return(self, node):
        if node.value is not None:
            add("return", *span(node.value), "None")
        self.generic_visit(node)

    def visit_FunctionDef(self, node):
        first = node.body[0]
        start = span(first)[0]
        if first.lineno > node.lineno and not getattr(first, "decorator_list", None):
            add("return", start, start, "return None\n" + " " * first.col_offset)
        # Not into annotations and defaults of other kinds: a type is no behaviour.
        for part in [*node.args.defaults, *node.body]:
            self.visit(part)

    def visit_AnnAssign(self, node):
        if node.value is not None:
            self.visit(node.value)

    def visit_Expr(self, node):
        if isinstance(node.value, ast.Constant):
            return
        add("deletion", *span(node), "pass")
        self.generic_visit(node)

    def visit_Break(self, node):
        add("deletion", *span(node), "pass")

    visit_Continue = visit_Break

    def visit_JoinedStr(self, node):
        """Places inside an f-string are not those of the text in every version."""


Mutations().visit(ast.parse(source))
print(json.dumps(found))
