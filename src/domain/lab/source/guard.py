"""What the runners of HumanEval and its kin take from a program before they run it. Their own comment says it: this is
no sandbox. Ours is around it; here it only makes verdicts equal. Put before the runners by the page, with SLOWNESS."""

import builtins
import io
import json
import os
import shutil
import subprocess
import sys
import time


class Ended(BaseException):
    """Stands for the end of the process, after which the source's runner hears nothing more."""


class NotGraded(Exception):
    """This platform, not the program, is to blame; says how."""


class Silent(io.StringIO):
    """Takes what is printed, and refuses to be read."""

    def read(self, *args):
        raise OSError

    readline = readlines = read

    def readable(self):
        return False


forbidden = {
    builtins: "exit quit help",
    os: """kill system putenv remove removedirs rmdir fchdir setuid fork forkpty killpg rename renames truncate replace
    unlink fchmod fchown chmod chown chroot lchflags lchmod lchown getcwd chdir""",
    shutil: "rmtree move chown",
    subprocess: "Popen",
}


# Modules that the sources' runners take away themselves, install beside them, and had in their own Pythons.
HIDDEN = "ipdb joblib resource psutil tkinter".split()
INSTALLED = ["numpy"]
REMOVED = """aifc asynchat asyncore audioop cgi cgitb chunk crypt distutils imghdr imp mailcap msilib nis nntplib
ossaudiodev pipes smtpd sndhdr spwd sunau telnetlib uu xdrlib""".split()


def end(*args):
    raise Ended


def guard():
    for module, names in forbidden.items():
        for name in names.split():
            setattr(module, name, None)
    for name in HIDDEN:
        sys.modules[name] = None
    os._exit = os.abort = end
    # Python's own limit; ours is wider, and counts two frames to a level.
    sys.setrecursionlimit(500)
    slow_down_sleep()
    silence()


def slow_down_sleep():
    """Limits are this many times those of the source, because programs take so much longer here; sleeping must, too."""
    sleep = time.sleep
    time.sleep = lambda seconds: sleep(SLOWNESS * seconds)


def silence():
    sys.stdin, sys.stdout, sys.stderr = Silent(), Silent(), Silent()


def verdict(work):
    """What came of `work`: "passed", "timed out" where the process would have ended, "not graded: " where the platform
    is to blame, or "failed: ", each with the reason. The page's clock comes through."""
    try:
        work()
    except KeyboardInterrupt:
        raise
    except Ended:
        return "timed out"
    except NotGraded as error:
        return f"not graded: {error}"
    except BaseException as error:
        lacking = missing_here(error)
        if lacking is not None:
            return f"not graded: it needs {lacking}, which is not here"
        return f"failed: {type(error).__name__}: {text_of(error)}"[:400]
    return "passed"


def text_of(error):
    try:
        return str(error)
    except Exception:
        # Its class is the program's, and so may its words be.
        return ""


def missing_here(error):
    """What this platform lacks and the source's own has, if a program has ended for it."""
    if isinstance(error, ModuleNotFoundError):
        name = str(error.name).partition(".")[0]
        known = name in sys.stdlib_module_names or name in INSTALLED or name in REMOVED
        return f"the module “{name}”" if known and name not in HIDDEN else None
    if isinstance(error, RuntimeError) and str(error).startswith("can't start new thread"):
        return "threads"
    return None


ended = None


def next_verdict(work):
    """As `verdict`, to the first that is not "passed": what comes after it is not run, and is told the same."""
    global ended
    if ended is None:
        said = verdict(work)
        ended = None if said == "passed" else said
        return said
    return ended
