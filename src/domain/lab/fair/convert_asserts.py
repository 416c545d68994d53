"""Takes inputs and expected values out of asserts, by Python's own parser: each assert on one call of the entry point
becomes a record of the call, and the rest of the tests (loops, constants, helpers) runs as it stands. Trusted text of
the source only; no sample is near. The page puts PROGRAM (the canonical solution, or None), PROMPT, TESTS and
ENTRY_POINT before it."""

import ast
import doctest

cases = []
left_out = []


class NotPossible(Exception):
    pass


def convert(_):
    try:
        run_tests()
    except NotPossible as error:
        return {"impossible": str(error)}
    if not cases:
        return {"impossible": left_out[0][1] if left_out else "it has no assert that calls the program"}
    return {"cases": cases, "leftOut": left_out, "examples": examples()}


def run_tests():
    tree = ast.parse(TESTS)
    rewritten = ast.fix_missing_locations(Rewriter().visit(tree))
    for statement in rewritten.body:
        refuse_leftovers(statement)
    namespace = {"__name__": "tests"}
    # Inputs that are drawn are the same each time.
    random.seed(0)
    if PROGRAM is not None:
        exec(PROGRAM, namespace)
    # Only handed on by name, where there is no solution.
    namespace.setdefault(ENTRY_POINT, None)
    namespace["edgecase_record"] = record
    try:
        exec(compile(rewritten, "tests", "exec"), namespace)
    except Exception as error:
        raise NotPossible(f"its tests do not run by themselves: {type(error).__name__}: {error}"[:300])


def record(view, args, accepted, absolute, relative, source):
    # What follows may change the same lists.
    given = copy.deepcopy((args, accepted))
    try:
        cases.append(case_record(given[0], [given[1]], view, absolute, relative, source))
    except NotPlain as error:
        left_out.append([source, str(error)])


def examples():
    """Those of the prompt that a session shows: >>> f(1)"""
    found = []
    try:
        shown = doctest.DocTestParser().get_examples(PROMPT)
    except ValueError:
        return found
    for each in shown:
        try:
            call = ast.parse(each.source.strip(), mode="eval").body
            if not (isinstance(call, ast.Call) and ast.unparse(call.func) == ENTRY_POINT and not call.keywords):
                continue
            args = [ast.literal_eval(arg) for arg in call.args]
            # The last one reaches to the end of the docstring.
            want = each.want.split('"""')[0].split("'''")[0]
            found.append(case_record(args, [ast.literal_eval(want.strip())]))
        except (SyntaxError, ValueError, NotPlain):
            # Words, or a call of something else: not for us to guess.
            continue
    return found


class Rewriter(ast.NodeTransformer):
    def __init__(self):
        self.names = {ENTRY_POINT}

    def visit_FunctionDef(self, node):
        # The function under test by another name, inside of its own `check` only.
        if node.name == "check" and len(node.args.args) == 1:
            self.names.add(node.args.args[0].arg)
        return self.generic_visit(node)

    def visit_Assign(self, node):
        # candidate = entry_point, and nothing else.
        if isinstance(node.value, ast.Name) and node.value.id in self.names and isinstance(node.targets[0], ast.Name):
            self.names.add(node.targets[0].id)
            return ast.Pass()
        return node

    def visit_Try(self, node):
        if self.calls_in(node):
            raise NotPossible("an assert stands inside of try, so that what it throws is part of the test")
        return node

    visit_With = visit_AsyncWith = visit_TryStar = visit_Try

    def visit_Assert(self, node):
        if not self.calls_in(node):
            return node
        source = ast.unparse(node)
        understood = self.understood(node.test)
        if understood is None:
            left_out.append([source[:300], "it is more than one call compared with a value"])
            return ast.Pass()
        view, call, expected, absolute, relative = understood
        values = [ast.Constant(view), ast.List(call.args, ast.Load()), expected, absolute, relative]
        name = ast.Name("edgecase_record", ast.Load())
        return ast.Expr(ast.Call(name, [*values, ast.Constant(source[:300])], []))

    def understood(self, test):
        """(view, call, expected, absolute, relative) of an assert's condition, or None."""
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            return self.simple("truth", test.operand, ast.Constant(False))
        if isinstance(test, ast.Call) and ast.unparse(test.func) in ("math.isclose", "isclose"):
            return self.is_close(test)
        if not isinstance(test, ast.Compare):
            return self.simple("truth", test, ast.Constant(True))
        if len(test.ops) != 1:
            return None
        left, op, right = test.left, test.ops[0], test.comparators[0]
        if isinstance(op, (ast.Lt, ast.LtE)):
            return self.difference(left, right)
        if isinstance(op, ast.Is):
            return self.simple("same", left, right) if isinstance(right, ast.Constant) else None
        if not isinstance(op, ast.Eq):
            return None
        return self.equality(left, right) or self.equality(right, left)

    def equality(self, actual, expected):
        views = {"tuple": "sequence", "list": "sequence", "set": "set", "sorted": "sorted", "int": "int"}
        if isinstance(actual, ast.Call) and isinstance(actual.func, ast.Name) and len(actual.args) == 1:
            view = views.get(actual.func.id)
            if view is not None and not actual.keywords:
                return self.simple(view, actual.args[0], expected)
        return self.simple("value", actual, expected)

    def difference(self, left, limit):
        """abs(call - expected) < limit"""
        if not (isinstance(left, ast.Call) and ast.unparse(left.func) in ("abs", "math.fabs", "fabs")):
            return None
        if len(left.args) != 1 or not isinstance(left.args[0], ast.BinOp) or not isinstance(left.args[0].op, ast.Sub):
            return None
        pair = left.args[0].left, left.args[0].right
        return self.near(*pair, limit, ast.Constant(0.0)) or self.near(*reversed(pair), limit, ast.Constant(0.0))

    def is_close(self, test):
        options = {each.arg: each.value for each in test.keywords}
        if len(test.args) != 2 or not options.keys() <= {"rel_tol", "abs_tol"}:
            return None
        absolute = options.get("abs_tol", ast.Constant(0.0))
        relative = options.get("rel_tol", ast.Constant(1e-9))
        first, second = test.args
        return self.near(first, second, absolute, relative) or self.near(second, first, absolute, relative)

    def near(self, actual, expected, absolute, relative):
        # A tolerance is one of floats: an int that is expected becomes one.
        as_float = ast.Call(ast.Name("float", ast.Load()), [expected], [])
        found = self.simple("value", actual, as_float)
        if found is None or self.calls_in(absolute) or self.calls_in(relative):
            return None
        return *found[:3], absolute, relative

    def simple(self, view, actual, expected):
        """One call without keywords, and an expected value that does not ask the program."""
        if not (isinstance(actual, ast.Call) and isinstance(actual.func, ast.Name) and actual.func.id in self.names):
            return None
        if actual.keywords or self.calls_in(expected) or any(self.calls_in(each) for each in actual.args):
            return None
        return view, actual, expected, ast.Constant(0.0), ast.Constant(0.0)

    def calls_in(self, node):
        return any(isinstance(each, ast.Name) and each.id in self.names for each in ast.walk(node))


def refuse_leftovers(statement):
    """What is left of the program under test after the rewriting has not been understood."""
    names = {ENTRY_POINT}
    for node in ast.walk(statement):
        if isinstance(node, ast.FunctionDef) and node.name == "check" and len(node.args.args) == 1:
            names.add(node.args.args[0].arg)
    if is_check(statement):
        return
    for node in ast.walk(statement):
        if isinstance(node, ast.Name) and node.id in names:
            line = ast.unparse(enclosing(statement, node)).split("\n")[0]
            raise NotPossible(f"the answer is used for more than a comparison: {line[:200]}")


def is_check(statement):
    return isinstance(statement, ast.Expr) and ast.unparse(statement) == f"check({ENTRY_POINT})"


def enclosing(root, name):
    """The innermost statement around a name."""
    for node in ast.walk(root):
        if isinstance(node, ast.stmt) and any(each is name for each in ast.walk(node)):
            root = node
    return root
