import type { Leftover } from "./forgery.ts";

interface Parts {
  readonly id: string;
  readonly reaches: string;
  /** Stands before both programs. */
  readonly both?: string;
  /** Stands before the first one only. */
  readonly atFirst?: string;
  /** Lines of `solve(text)`, which leave `text`. */
  readonly leave: string;
  /** Lines of `solve(n)`, which return what was left. */
  readonly find: string;
  readonly reachesHost?: true;
}

const parts: readonly Parts[] = [
  {
    id: "builtins",
    reaches: "an attribute of builtins",
    both: "import builtins",
    leave: "builtins.left = text",
    find: "return builtins.left",
  },
  {
    id: "builtin-function",
    reaches: "a builtin that is replaced",
    both: "import builtins",
    leave: "builtins.len = lambda *_: text",
    find: "return len([])",
  },
  {
    id: "module",
    reaches: "an attribute of a module",
    both: "import json",
    leave: "json.left = text",
    find: "return json.left",
  },
  {
    id: "new-module",
    reaches: "a module of its own",
    both: "import sys, types",
    leave: "sys.modules['left'] = types.SimpleNamespace(text=text)",
    find: "import left\nreturn left.text",
  },
  {
    id: "main-module",
    reaches: "the module of the program",
    both: "import sys",
    leave: "sys.modules['__main__'].left = text\nsys.left = sys.modules['__main__']",
    find: "return sys.left.left",
  },
  {
    id: "class",
    reaches: "an attribute of a class of the library",
    both: "import string",
    leave: "string.Formatter.left = text",
    find: "return string.Formatter.left",
  },
  {
    id: "environment",
    reaches: "os.environ",
    both: "import os",
    leave: "os.environ['LEFT'] = text",
    find: "return os.environ['LEFT']",
  },
  {
    id: "file",
    reaches: "a file",
    leave: "open('left.txt', 'w').write(text)",
    find: "return open('left.txt').read()",
  },
  {
    id: "deep-file",
    reaches: "a file in new folders",
    both: "import os",
    leave: "os.makedirs('/tmp/a/b/c', exist_ok=True)\nopen('/tmp/a/b/c/left', 'w').write(text)",
    find: "return open('/tmp/a/b/c/left').read()",
  },
  {
    id: "proto-file",
    reaches: "a file named __proto__",
    leave: "open('/tmp/__proto__', 'w').write(text)",
    find: "return open('/tmp/__proto__').read()",
  },
  {
    id: "symlink",
    reaches: "a symbolic link",
    both: "import os",
    leave: "os.symlink(text, '/tmp/left')",
    find: "return os.readlink('/tmp/left')",
  },
  {
    id: "folder-name",
    reaches: "the working folder",
    both: "import os",
    leave: "os.mkdir('/tmp/' + text)\nos.chdir('/tmp/' + text)",
    find: "return os.getcwd().split('/')[-1]",
  },
  {
    id: "unlinked-file",
    reaches: "a file that is open and unlinked",
    both: "import os",
    leave:
      "descriptor = os.open('/tmp/gone', os.O_RDWR | os.O_CREAT)\nos.write(descriptor, text.encode())\nos.remove('/tmp/gone')\nos.dup2(descriptor, 77)",
    find: "os.lseek(77, 0, 0)\nreturn os.read(77, 100).decode()",
  },
  {
    id: "stdout",
    reaches: "an attribute of sys.stdout",
    both: "import sys",
    leave: "sys.stdout.left = text",
    find: "return sys.stdout.left",
  },
  {
    id: "exit-function",
    reaches: "an exit function",
    both: "import atexit, sys",
    leave: "atexit.register(lambda: setattr(sys, 'late', text))",
    find: "atexit._run_exitfuncs()\nreturn sys.late",
  },
  {
    id: "finder",
    reaches: "a finder on sys.meta_path",
    both: "import sys",
    leave:
      "class Finder:\n    left = text\n    @staticmethod\n    def find_spec(*_): return None\nsys.meta_path.append(Finder)",
    find: "return sys.meta_path[-1].left",
  },
  {
    id: "codec",
    reaches: "an error handler of codecs",
    both: "import codecs",
    leave: "codecs.register_error('left', lambda error: (text, error.end))",
    find: "return '\\ud800'.encode('utf-8', 'left').decode()",
  },
  {
    id: "signal",
    reaches: "a signal's handler",
    both: "import signal",
    leave: "signal.signal(signal.SIGINT, lambda *_: text)",
    find: "return signal.getsignal(signal.SIGINT)()",
  },
  {
    id: "trace",
    reaches: "a trace function",
    both: "import sys",
    leave: "sys.settrace(lambda *_: None)\nsys.gettrace().left = text",
    find: "return sys.gettrace().left",
  },
  {
    id: "gc-callback",
    reaches: "gc.callbacks",
    both: "import gc",
    leave: "gc.callbacks.append(lambda *_: text)",
    find: "return gc.callbacks[-1]()",
  },
  {
    id: "gc-object",
    reaches: "an object that gc finds",
    both: "import gc",
    leave: "class Left(list): pass\nleft = Left([text])\nleft.append(left)",
    find: "gc.unfreeze()\nreturn next(each[0] for each in gc.get_objects() if type(each).__name__ == 'Left')",
  },
  {
    id: "warning",
    reaches: "warnings.filters",
    both: "import warnings",
    leave: "warnings.filterwarnings('ignore', message=text)",
    find: "return warnings.filters[0][1].pattern",
  },
  {
    id: "lines",
    reaches: "linecache.cache",
    both: "import linecache",
    leave: "linecache.cache['left'] = (len(text), None, [text], 'left')",
    find: "return linecache.getline('left', 1)",
  },
  {
    id: "pickle",
    reaches: "copyreg.dispatch_table",
    both: "import copyreg",
    leave: "copyreg.dispatch_table[frozenset] = text",
    find: "return copyreg.dispatch_table[frozenset]",
  },
  {
    id: "asyncgen-hook",
    reaches: "a hook for asynchronous generators",
    both: "import sys",
    leave: "sys.set_asyncgen_hooks(firstiter=lambda *_: text)",
    find: "return sys.get_asyncgen_hooks().firstiter()",
  },
  {
    id: "context",
    reaches: "a context variable",
    both: "import contextvars",
    leave: "contextvars.left = contextvars.ContextVar('left')\ncontextvars.left.set(text)",
    find: "return next(value for key, value in contextvars.copy_context().items() if key.name == 'left')",
  },
  {
    id: "host-global",
    reaches: "a global of the worker",
    both: "import js",
    leave: "js.self.left = text",
    find: "return str(js.self.left)",
    reachesHost: true,
  },
  {
    id: "host-prototype",
    reaches: "a prototype of the worker",
    both: "import js",
    leave: "js.Object.prototype.left = text",
    find: "return str(js.Object.new().left)",
    reachesHost: true,
  },
  {
    id: "host-late",
    reaches: "the worker, by a finaliser between two programs",
    atFirst: `import sys
kept = []
class Text(str):
    def __del__(self):
        import js
        js.self.late = kept[0]
class Piece(str):
    def __radd__(self, other): return self
    def __add__(self, other): return Text('[{"returned":"%s"}]' % kept[0])
harness = sys._getframe(1).f_globals
if 'encode' in harness: harness['encode'] = lambda *_: Piece()`,
    leave: "kept.append(text)\nif 'encode' not in harness: Text()",
    find: "import js\nreturn str(js.self.late)",
    reachesHost: true,
  },
];

const indented = (text: string) => text.replaceAll(/^/gm, "    ");

export const pythonLeftovers: readonly Leftover[] = parts.map(
  ({ id, reaches, both = "", atFirst = "", leave, find, reachesHost = false }) => ({
    kind: "leftover",
    id: `py-left-${id}`,
    engine: "python",
    reaches,
    aim: "verdict",
    reachesHost,
    first: `${both}\n${atFirst}\ndef solve(text):\n${indented(leave)}\n    return text\n`,
    // What was not left is no trouble: the answer is then wrong.
    second: `${both}\ndef find():\n${indented(find)}\ndef solve(n=0):\n    try: return find()\n    except Exception as error: return "nothing: " + type(error).__name__\n`,
  }),
);
